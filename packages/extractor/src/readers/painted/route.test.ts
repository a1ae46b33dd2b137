import type { BBox } from "@yusuan/schema";
import { describe, expect, test } from "vitest";
import type { Glyph } from "../../page/content.js";
import { print } from "../../testing/print.js";
import type { PaintedPage } from "./painted-page.js";
import { asked, coverage, pictureReason } from "./route.js";

const WHOLE: BBox = [0, 0, 400, 300];
const HALF: BBox = [0, 0, 400, 140];

function pageOf(glyphs: readonly Glyph[], pictures: readonly BBox[] = [], drawn = 0): PaintedPage {
  const shown = { width: 400, height: 300, rotation: 0 } as const;
  return {
    content: { number: 3, ...shown, glyphs, rules: [], pictures },
    shown,
    images: pictures.map(([x0, y0, x1, y1]) => ({
      ctm: [x1 - x0, 0, 0, y0 - y1, x0, y1],
      width: 100,
      height: 100,
    })),
    drawn,
    cut: false,
  };
}

const reasonOf = (page: PaintedPage) => pictureReason(page)?.reason;
const hidden = (glyphs: readonly Glyph[]) => glyphs.map((glyph) => ({ ...glyph, hidden: true }));
const body = [60, 80, 100, 120].flatMap((y) => print("一般公共预算财政拨款支出决算情况说明", 20, y));
const number = print("- 3 -", 180, 290);
const header = print("2026 年部门预算", 150, 15);
const stamp = print("CamScanner", 20, 150).map((glyph) => ({ ...glyph, askew: true }) as const);
const noise = print("\ue001\ue002\ue003\ue004\ue005\ue006", 20, 100);

test.each<[string, PaintedPage, string | undefined]>([
  ["a page of text", pageOf(body), undefined],
  ["text beside a picture", pageOf(body, [HALF]), undefined],
  ["text over a background", pageOf(body, [WHOLE]), undefined],
  ["a blank page", pageOf([]), undefined],
  ["a page number alone", pageOf(number), undefined],
  ["a frame", pageOf([], [], 40), undefined],
  ["a dot", pageOf([], [[10, 10, 20, 20]]), undefined],
  ["a picture", pageOf([], [WHOLE]), "no-text"],
  ["a small picture", pageOf([], [[100, 100, 200, 180]]), "no-text"],
  ["outlined text", pageOf([], [], 5000), "no-text"],
  ["a picture with a page number", pageOf(number, [WHOLE]), "sparse-text"],
  [
    "a picture with header, number and stamp",
    pageOf([...header, ...number, ...stamp], [WHOLE]),
    "sparse-text",
  ],
  ["a page number below a small picture", pageOf(number, [HALF]), undefined],
  ["a title on a cover picture", pageOf(print("2026 年部门预算公开", 100, 150), [WHOLE]), undefined],
  ["strips of a picture", pageOf(number, [HALF, [0, 140, 400, 300]]), "sparse-text"],
  ["hidden text over a picture", pageOf(hidden(body), [WHOLE]), "hidden-text"],
  ["hidden text and a page number", pageOf([...hidden(body), ...number], [WHOLE]), "hidden-text"],
  ["hidden text over outlines", pageOf(hidden(body), [], 5000), "hidden-text"],
  ["hidden text without a picture", pageOf(hidden(body)), undefined],
  ["characters without meaning", pageOf(noise), "garbled-text"],
  ["garbled text over a picture", pageOf([...noise, ...noise], [WHOLE]), "garbled-text"],
])("%s: %s", (_, page, reason) => {
  expect(reasonOf(page)).toBe(reason);
});

test("the reason names the page in both languages", () => {
  const message = pictureReason(pageOf([], [WHOLE]))?.message;
  expect([message?.en, message?.zh]).toEqual([
    expect.stringContaining("Page 3"),
    expect.stringContaining("第 3 页"),
  ]);
});

test("where every page is to be read as a picture, a blank one is not", () => {
  expect([pageOf(body), pageOf([], [WHOLE]), pageOf([])].map((page) => asked(page)?.reason)).toEqual([
    "asked",
    "asked",
    undefined,
  ]);
});

describe("the share that pictures cover", () => {
  test.each<[string, readonly BBox[], number]>([
    ["of one", [HALF], 140 / 300],
    ["of two that overlap", [HALF, HALF], 140 / 300],
    ["of strips", [HALF, [0, 140, 400, 300]], 1],
    ["beyond the page", [[-100, -100, 900, 900]], 1],
    ["beside the page", [[500, 0, 900, 300]], 0],
    ["of none", [], 0],
    ["of absurd boxes", [[Number.NaN, 0, 10, 10]], 0],
  ])("%s", (_, pictures, share) => {
    expect(coverage(pictures, 400, 300)).toBeCloseTo(share, 1);
  });
});
