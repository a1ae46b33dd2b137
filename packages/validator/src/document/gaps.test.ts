import { expect, test } from "vitest";
import { audit } from "../audit.js";
import { budget } from "../testing/budget-text.js";

const verdicts = (text: string) =>
  audit(budget([{ form: "expenditure-by-function", text: `total basic project\n${text}` }]))
    .findings.filter(({ rule }) => rule === "roll-up")
    .map(({ verdict }) => verdict);

const FIRST = `201 a 5.00 5.00 -
20101 b 5.00 5.00 -
2010101 c 5.00 5.00 -`;

test("the last sums of a table without its total row may go on where it was cut off", () => {
  expect(verdicts(`${FIRST}\n208 d 7.00 - 7.00\n20805 e 7.00 - 7.00\n2080501 f 2.00 - 2.00`)).toEqual([
    "extraction-loss",
    "extraction-loss",
  ]);
});

test("sums before the last ones do not", () => {
  const text = `201 a 5.00 5.00 -\n20101 b 5.00 5.00 -\n2010101 c 4.00 4.00 -\n208 d 7.00 - 7.00`;
  expect(verdicts(text)).toEqual(["document-error", "document-error"]);
});

test("a table with its total row ends where it ends", () => {
  const text = `${FIRST}\n208 d 7.00 - 7.00\n20805 e 7.00 - 7.00\n2080501 f 2.00 - 2.00\n= 合计 12.00 5.00 7.00`;
  expect(verdicts(text)).toEqual(["document-error", "document-error"]);
});
