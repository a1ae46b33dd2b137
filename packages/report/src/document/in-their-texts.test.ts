import { expect, test } from "vitest";
import type { FigureData } from "../contract/document-data.js";
import { inTheirTexts } from "./in-their-texts.js";

const MARK: FigureData = {
  id: "e.A12.m4.weight",
  text: "2分",
  value: "2",
  unit: "分",
  status: "proven",
  label: "2分",
  page: 6,
  bbox: [60, 392.5, 533, 423],
};
const BLOCKS = [
  { kind: "heading", id: "b1", text: "A12 立项依据", page: 6, bbox: [60, 370, 200, 385] },
  { kind: "paragraph", id: "b2", text: "该指标满分 2 分。", page: 6, bbox: [60, 392.5, 533, 423] },
] as const;
const blockOf = (figure: FigureData) =>
  inTheirTexts([figure], { blocks: BLOCKS.map(({ bbox, ...block }) => ({ ...block, bbox: [...bbox] })) })[0]
    ?.block;

test("a mark stands in the paragraph that has its place", () => expect(blockOf(MARK)).toBe("b2"));

test.each([
  ["a cell of a table", { table: "t1" }, undefined],
  ["a number of a known text", { block: "b9" }, "b9"],
  ["another place", { page: 7 }, undefined],
  ["what is not printed there", { text: "3分" }, undefined],
] as const)("%s", (_, change, block) => expect(blockOf({ ...MARK, ...change })).toBe(block));
