import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { alignLedgers } from "./align.js";
import { type LedgerLine, ledgerOf } from "./ledger.js";
import { budgetOf, figure, line, statement } from "./testing/documents.js";

const CODES = ["201", "20101", "2010101", "208", "20805", "2080501"];
const made = (codes: readonly string[]) =>
  ledgerOf(
    budgetOf(
      statement(codes.map((code, at) => line(code, `名${code}`, { total: figure(`${at}`, `${code}.00`) }))),
    ),
  );
const shown = (pairs: ReturnType<typeof alignLedgers>) =>
  pairs.map(({ truth, ours }) => `${truth?.code ?? "-"} ${ours?.code ?? "-"}`);

describe("alignLedgers", () => {
  test("leaves a lost line alone and pairs the others", () => {
    expect(shown(alignLedgers(made(CODES), made(CODES.filter((code) => code !== "20101"))))).toEqual([
      "201 201",
      "20101 -",
      ...CODES.slice(2).map((code) => `${code} ${code}`),
    ]);
  });

  test("pairs a line whose code was misread by its name and figures", () => {
    const ours = made(CODES).map(
      (each): LedgerLine => (each.code === "20805" ? { ...each, code: "20806" } : each),
    );
    expect(shown(alignLedgers(made(CODES), ours))).toContain("20805 20806");
  });

  test("pairs lines of the same form and side only", () => {
    const [one] = made(["201"]);
    const other: LedgerLine[] = one ? [{ ...one, side: "revenue" }] : [];
    expect(shown(alignLedgers(made(["201"]), other))).toEqual(["201 -", "- 201"]);
  });

  test("keeps every line once and in order, whatever is lost", () => {
    fc.assert(
      fc.property(fc.subarray(CODES), fc.subarray(CODES), (truth, ours) => {
        const pairs = alignLedgers(made(truth), made(ours));
        expect(pairs.flatMap((pair) => pair.truth?.code ?? [])).toEqual(truth);
        expect(pairs.flatMap((pair) => pair.ours?.code ?? [])).toEqual(ours);
        for (const pair of pairs) if (pair.truth && pair.ours) expect(pair.truth.code).toBe(pair.ours.code);
      }),
    );
  });
});
