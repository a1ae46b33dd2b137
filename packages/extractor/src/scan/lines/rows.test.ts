import fc from "fast-check";
import { expect, test } from "vitest";
import { characterParts, inked, numberParts, part } from "../testing/drawn.js";
import { piecesOf } from "./pieces.js";
import { rowsOf } from "./rows.js";

const LETTER = 22;

test("lines under one another are parted, and read from left to right", () => {
  const upper = numberParts("12.5", 100, 10);
  const lower = numberParts("3,400", 60, 40);
  const rows = rowsOf([...lower, ...upper].reverse(), LETTER);
  expect(rows).toEqual([upper, lower]);
});

test("strokes of one character are one line, however far apart", () => {
  const strokes = [part(10, 10, 22, 3), part(12, 19, 18, 3), part(8, 28, 26, 3)];
  expect(rowsOf(strokes, LETTER)).toHaveLength(1);
});

test("lines that touch in one place are parted", () => {
  const upper = Array.from({ length: 8 }, (_, i) => part(10 + 20 * i, 10, 14, 22));
  const lower = Array.from({ length: 8 }, (_, i) => part(10 + 20 * i, 34, 14, 22));
  const bracket = part(175, 8, 5, 28);
  expect(rowsOf([...upper, ...lower, bracket], LETTER).map((row) => row.length)).toEqual([9, 8]);
});

test("points and commas go with their line, specks far from any line with none", () => {
  const line = numberParts("1,234.56", 10, 10);
  expect(rowsOf([...line, part(300, 12, 3, 3)], LETTER)).toEqual([line]);
});

test("a dash that stands alone is a line", () => {
  expect(rowsOf([part(50, 20, 9, 3)], LETTER)).toHaveLength(1);
});

test("every strong part is in exactly one line", () => {
  const box = fc.record({
    left: fc.nat(300),
    top: fc.nat(300),
    width: fc.integer({ min: 10, max: 60 }),
    height: fc.integer({ min: 10, max: 60 }),
  });
  fc.assert(
    fc.property(fc.array(box, { maxLength: 40 }), (boxes) => {
      const parts = boxes.map(({ left, top, width, height }) => part(left, top, width, height));
      expect(new Set(rowsOf(parts, LETTER).flat()).size).toBe(parts.length);
      expect(rowsOf(parts, LETTER).flat()).toHaveLength(parts.length);
    }),
  );
});

const pieces = (row: ReturnType<typeof numberParts>) => piecesOf(row, inked(600, 60, row));

test("a name and its amount are two pieces, each of its kind", () => {
  const name = [0, 1, 2, 3].flatMap((i) => characterParts(10 + 28 * i, 10));
  const found = pieces([...name, ...numberParts("1,234.00", 160, 12)]);
  expect(found.map(({ kind }) => kind)).toEqual(["text", "number"]);
});

test("spread letters stay one text, texts far apart do not", () => {
  const spread = [0, 1, 2].flatMap((i) => characterParts(10 + 60 * i, 10));
  expect(pieces(spread)).toHaveLength(1);
  const apart = [0, 1].flatMap((i) => characterParts(10 + 120 * i, 10));
  expect(pieces(apart)).toHaveLength(2);
});

test("numbers with a wide space between them are two, spread digits are one", () => {
  const two = [...numberParts("1,234", 10, 10), ...numberParts("5,678", 105, 10)];
  expect(pieces(two).map(({ parts }) => parts.length)).toEqual([5, 5]);
  const spread = [...numberParts("2", 10, 10), ...numberParts("0", 40, 10), ...numberParts("24", 70, 10)];
  expect(pieces(spread)).toHaveLength(1);
});
