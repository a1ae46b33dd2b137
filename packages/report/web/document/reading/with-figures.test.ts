import { expect, test } from "vitest";
import type { FigureData } from "../../../src/contract/document-data.js";
import { piecesOf } from "./with-figures.js";

const figure = (id: string, text: string, sentence?: string): FigureData => ({
  id,
  text,
  value: "0.00",
  unit: "元",
  status: "proven",
  label: id,
  page: 1,
  bbox: null,
  ...(sentence !== undefined && { sentence }),
});

const cut = (text: string, ...figures: readonly FigureData[]) =>
  piecesOf(text, figures).map((piece) => (piece.figure ? `[${piece.figure.id}:${piece.text}]` : piece.text));

test("the text stays whole, with its figures in it", () => {
  expect(cut("收入8.50万元，支出3万元。", figure("b", "3万元"), figure("a", "8.50万元"))).toEqual([
    "收入",
    "[a:8.50万元]",
    "，支出",
    "[b:3万元]",
    "。",
  ]);
});

test("the same number twice is two figures, each in its sentence", () => {
  const text = "甲为5万元；乙为5万元。";
  expect(cut(text, figure("b", "5万元", "乙为5万元"), figure("a", "5万元", "甲为5万元"))).toEqual([
    "甲为",
    "[a:5万元]",
    "；乙为",
    "[b:5万元]",
    "。",
  ]);
});

test("a figure that is not printed there stands at the end", () => {
  expect(cut("1,234.5O", figure("a", "1,234.50"))).toEqual(["1,234.5O", "[a:1,234.50]"]);
  expect(cut("", figure("a", ""))).toEqual(["[a:]"]);
});

test.each([
  ["该指标满分 2 分，得 2 分。", "2分", ["该指标满分 ", "[a:2 分]", "，得 2 分。"]],
  ["满分12分，得2分", "2分", ["满分12分，得", "[a:2分]"]],
  ["增加-5.00元", "-5.00", ["增加", "[a:-5.00]", "元"]],
  ["(3)[1]{2}+4*|^$.?/\\", "(3)[1]{2}+4*|^$.?/\\", ["[a:(3)[1]{2}+4*|^$.?/\\]"]],
  ["1,234.50", "234.50", ["1,234.50", "[a:234.50]"]],
])("%s has %s as a number of its own", (text, printed, pieces) =>
  expect(cut(text, figure("a", printed))).toEqual(pieces),
);
