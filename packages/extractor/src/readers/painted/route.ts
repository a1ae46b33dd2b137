import type { BBox } from "@yusuan/schema";
import type { Glyph, PageContent } from "../../page/content.js";
import type { ScanReason } from "../page-outcome.js";
import { type Illegible, illegible } from "./legibility.js";
import type { PaintedPage } from "./painted-page.js";

/** Pictures that cover more than this share of a page are what the page is about. */
const COVERING = 0.5;
/** Pictures that cover less than this share of a page hold no text worth reading. */
const TINY = 0.005;
/** Shapes with fewer corners than this are frames and ornaments, not outlined text. */
const FEW_CORNERS = 100;
/** Headers, footers and page numbers stand within this share of the page from its upper and lower edge. */
const MARGIN = 0.09;
/** So few characters beside a picture, wherever they stand, are a stamp or a mark. */
const FEW_GLYPHS = 8;

/** Why the text layer of a page is not what is to be read; undefined where it is. */
export function pictureReason(page: PaintedPage): ScanReason | undefined {
  const { content } = page;
  const covered = coverage(content.pictures, content.width, content.height);
  const painted = covered > TINY || page.drawn >= FEW_CORNERS;
  const { number } = content;
  if (content.glyphs.length === 0) return painted ? noText(number) : undefined;
  const visible = content.glyphs.filter((glyph) => !glyph.hidden);
  const covering = covered > COVERING || (page.drawn >= FEW_CORNERS && visible.length === 0);
  const beside = covering && isFurniture(visible, content);
  if (beside && visible.length < content.glyphs.length) return hiddenText(number);
  const garbled = illegible(content.glyphs.map((glyph) => glyph.text));
  if (garbled) return garbledText(number, garbled);
  return beside ? sparseText(number, covered) : undefined;
}

/** `--ocr always`: every page with anything on it. */
export function asked(page: PaintedPage): ScanReason | undefined {
  const { content, images, drawn } = page;
  if (content.glyphs.length + content.rules.length + images.length + drawn === 0) return undefined;
  const { number } = content;
  return {
    reason: "asked",
    message: {
      en: `Page ${number} was read as a picture because every page was to be.`,
      zh: `按要求，第 ${number} 页按图片识别。`,
    },
  };
}

/** Whether text is nothing but page numbers, headers, footers and stamps. */
function isFurniture(glyphs: readonly Glyph[], { height }: PageContent): boolean {
  const inside = glyphs.filter(({ bbox: [, y0, , y1], askew }) => {
    const y = (y0 + y1) / 2;
    return !askew && y > MARGIN * height && y < (1 - MARGIN) * height;
  });
  return inside.length < FEW_GLYPHS;
}

const CELLS = 64;

/** Share of the page that pictures cover together, by the points of a grid that lie in them. */
export function coverage(pictures: readonly BBox[], width: number, height: number): number {
  const covered = new Uint8Array(CELLS * CELLS);
  const span = (from: number, to: number, length: number): readonly [number, number] => [
    Math.max(0, Math.ceil((from / length) * CELLS - 0.5)),
    Math.min(CELLS - 1, Math.floor((to / length) * CELLS - 0.5)),
  ];
  for (const [x0, y0, x1, y1] of pictures) {
    const [left, right] = span(x0, x1, width);
    const [top, bottom] = span(y0, y1, height);
    for (let y = top; y <= bottom; y++)
      covered.fill(1, y * CELLS + left, y * CELLS + Math.max(left, right + 1));
  }
  return covered.reduce((sum, cell) => sum + cell, 0) / covered.length;
}

function noText(page: number): ScanReason {
  return {
    reason: "no-text",
    message: {
      en: `Page ${page} has no text; it was read as a picture.`,
      zh: `第 ${page} 页没有文字，已按图片识别。`,
    },
  };
}

function sparseText(page: number, covered: number): ScanReason {
  const share = Math.round(100 * covered);
  return {
    reason: "sparse-text",
    message: {
      en: `Pictures cover ${share} % of page ${page} and the text beside them is a page number or a mark; it was read as a picture.`,
      zh: `第 ${page} 页的 ${share}% 为图片，图片之外只有页码或标记，已按图片识别。`,
    },
  };
}

function hiddenText(page: number): ScanReason {
  return {
    reason: "hidden-text",
    message: {
      en: `The text of page ${page} lies invisibly over a picture, as another program read it; the picture itself was read.`,
      zh: `第 ${page} 页的文字为图片上的隐藏文字层（其他程序的识别结果），已改为识别图片本身。`,
    },
  };
}

function garbledText(page: number, { kind, share }: Illegible): ScanReason {
  const percent = Math.round(100 * share);
  return {
    reason: "garbled-text",
    message:
      kind === "unmapped"
        ? {
            en: `${percent} % of the characters of page ${page} have no meaning because a font lacks its character map; it was read as a picture.`,
            zh: `第 ${page} 页字体缺少字符映射，${percent}% 的字符无法识别，已按图片识别。`,
          }
        : {
            en: `The characters of page ${page} make no language because a font maps them wrongly; it was read as a picture.`,
            zh: `第 ${page} 页字体的字符映射有误，文字不成语句，已按图片识别。`,
          },
  };
}
