import { expect, test } from "vitest";
import { uncomputedIn } from "./uncomputed.js";

const found = (cells: string) => [
  ...uncomputedIn(
    new TextEncoder().encode(`<worksheet><sheetData><row r="1">${cells}</row></sheetData></worksheet>`),
  ),
];

test.each([
  ["without a value", '<c r="B2" s="1"><f>SUM(A1:A2)</f></c>', ["B2"]],
  ["with an empty one", '<c s="1" r="AA10"><f>A1*2</f><v></v></c>', ["AA10"]],
  ["that shares another's", '<c r="C3"><f t="shared" si="0"/></c>', ["C3"]],
  ["with a value", '<c r="B2"><f>SUM(A1:A2)</f><v>0</v></c>', []],
  ["with a text", '<c r="B2" t="str"><f>A1&amp;"x"</f><v>x</v></c>', []],
  ["beside a plain cell", '<c r="A1"><v>1</v></c><c r="B1"><f>A1</f></c><c r="C1" s="2"/>', ["B1"]],
  ["of none", '<c r="A1"/><c r="B1" t="s"><v>3</v></c>', []],
])("a formula %s", (_, cells, names) => {
  expect(found(cells)).toEqual(names);
});

test("a million characters without an end cost no more than they are long", () => {
  expect(found(`<c r="A1"><f>${"<c r='".repeat(150_000)}`)).toEqual([]);
});
