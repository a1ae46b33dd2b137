import { describe, expect, it } from "vitest";
import { renderTabbed } from "../../../render/tabbed-text.js";
import { selfEvaluations } from "../self-evaluation/document.js";
import { EVALUATED_RIGHT } from "../self-evaluation/projects.js";
import { damagedText, LOST } from "./damage.js";
import { gappy, garbled, sequence } from "./noise.js";

const clean = renderTabbed(selfEvaluations(EVALUATED_RIGHT), { marksHeadings: false, quirks: [] }, new Map());

describe("damagedText", () => {
  const damaged = damagedText(clean);

  it("loses one indicator with 10 points and nothing else of the indicators", () => {
    expect(damaged).not.toContain(LOST);
    const points = (text: string) =>
      text
        .split("\n")
        .map((line) => line.split("\t"))
        .filter((cells) => /指标|^$/u.test(cells[2] ?? "") && /^[\d.]+$/u.test(cells[6] ?? ""))
        .reduce((sum, cells) => sum + Number(cells[6]), 0);
    expect(points(clean) - points(damaged)).toBe(10);
  });

  it("shows no name of the first project and keeps those of the others", () => {
    expect(damaged).not.toContain(EVALUATED_RIGHT[0]?.name);
    for (const { name } of EVALUATED_RIGHT.slice(1)) expect(damaged).toContain(name);
  });

  it("is the same every time", () => expect(damagedText(clean)).toBe(damaged));
});

it("gappy sets amounts apart", () => {
  expect(gappy("3852396.53")).toBe("3, 852, 396. 53");
  expect(gappy("80.00")).toBe("80. 00");
});

it("garbled keeps digits", () => {
  expect(garbled("全年培训 1180 人次", sequence(3)).replace(/[^\d]/gu, "")).toBe("1180");
});
