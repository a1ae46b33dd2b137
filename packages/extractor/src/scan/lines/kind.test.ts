import { expect, test } from "vitest";
import { characterParts, inked, numberParts, part } from "../testing/drawn.js";
import type { InkPart } from "./boxes.js";
import { kindOf } from "./kind.js";

const kind = (parts: readonly InkPart[]) => kindOf(parts, inked(400, 60, parts));

test("digits with separators are a number", () => {
  expect(kind(numberParts("1,097,073.43", 10, 10))).toEqual({ kind: "number", sure: true });
  expect(kind(numberParts("7", 10, 10))).toEqual({ kind: "number", sure: true });
});

test("a sign and brackets belong to a number", () => {
  expect(kind([part(10, 19, 8, 3), ...numberParts("12.5", 22, 10)]).kind).toBe("number");
  const brackets = [part(4, 8, 5, 27), ...numberParts("1,234", 12, 10), part(84, 8, 5, 27)];
  expect(kind(brackets).kind).toBe("number");
});

test("digits that touch leave doubt, and one among many does not", () => {
  const [first, , ...rest] = numberParts("12345678", 10, 10);
  const touching = first ? [{ ...first, right: first.right + 8 }, ...rest] : [];
  expect(kind(touching)).toEqual({ kind: "number", sure: true });
  expect(kind([part(10, 10, 19, 20), part(31, 10, 12, 20)])).toEqual({ kind: "number", sure: false });
});

test("what has more strokes above one another than a digit is text", () => {
  expect(kind(characterParts(10, 10)).kind).toBe("text");
  expect(kind([...numberParts("2024", 10, 12), ...characterParts(72, 10)]).kind).toBe("text");
});

test("letters of unlike height are no sure number", () => {
  const letters = [part(10, 4, 12, 30), part(26, 14, 12, 20), part(42, 14, 12, 20), part(58, 14, 12, 26)];
  expect(kind(letters)).not.toEqual({ kind: "number", sure: true });
});
