import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { defineTable, field } from "../declaration/field.js";
import { parseCsv } from "../testing/parse-csv.js";
import { csvHeader, csvRows, isFormula } from "./csv.js";
import { loadTables, withDuckDb } from "./duckdb.js";

const TABLE = defineTable({
  name: "t",
  about: { en: "it's", zh: "表" },
  primaryKey: ["id"],
  foreignKeys: [],
  fields: [
    field("id", "integer", "", "", { required: true }),
    field("text", "text", "", ""),
    field("amount", "decimal", "", "", { digits: { all: 20, fraction: 2 } }),
  ],
});

let root = "";
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "yusuan-csv-"));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test.each(["=1+1", "+cmd", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "＝1", "-"])(
  "%j may become a formula",
  (text) => {
    expect(isFormula(text)).toBe(true);
    const row = { id: 1, text, amount: null };
    expect(parseCsv(csvRows(TABLE, [row], true))[0]?.[1]).toBe(`'${text}`);
    // A dataset for programs says what the document says.
    expect(parseCsv(csvRows(TABLE, [row], false))[0]?.[1]).toBe(text);
  },
);

test.each(["-1,234.56", "+3", "-5.2%", "a=1", "2024-01-01", "'=1"])("%j does not", (text) => {
  expect(isFormula(text)).toBe(false);
});

test("a negative amount is a number and gets no mark", () => {
  expect(csvRows(TABLE, [{ id: 1, text: null, amount: "-1234.50" }], true)).toBe("1,,-1234.50\r\n");
});

/** What no CSV and no database has: lone surrogates are no text, and the empty text is a missing value. */
const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 });
const odd = fc.constantFrom(
  '"',
  '""',
  ",",
  "\r\n",
  "\n",
  "\r",
  " ",
  "\t",
  "'",
  "=1",
  "NULL",
  "\\",
  "\\N",
  "\u00a0",
  "#",
);
const cell = fc.oneof(
  fc.constant(null),
  fc.array(fc.oneof(text, odd), { minLength: 1 }).map((parts) => parts.join("")),
);
const amount = fc.oneof(
  fc.constant(null),
  fc.bigInt({ min: -(10n ** 20n) + 1n, max: 10n ** 20n - 1n }).map((fen) => {
    const digits = (fen < 0n ? -fen : fen).toString().padStart(3, "0");
    return `${fen < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
  }),
);

test("what is written is read again, by a reader of RFC 4180 and by DuckDB", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.record({ text: cell, amount }), { maxLength: 20 }), async (cells) => {
      const rows = cells.map((each, index) => ({ id: index, ...each }));
      const csv = csvHeader(TABLE) + csvRows(TABLE, rows, false);
      const expected = rows.map((row) => [String(row.id), row.text ?? "", row.amount ?? ""]);
      expect(parseCsv(csv)).toEqual([["id", "text", "amount"], ...expected]);
      writeFileSync(join(root, "t.csv"), csv);
      await withDuckDb(":memory:", root, async (connection) => {
        await loadTables(connection, [TABLE], () => join(root, "t.csv"));
        const result = await connection.runAndReadAll("SELECT id, text, amount::VARCHAR AS amount FROM t");
        expect(result.getRowObjectsJson()).toEqual(
          rows.map((row) => ({ ...row, amount: row.amount?.replace(/^-0\.00$/u, "0.00") ?? null })),
        );
      });
    }),
    { numRuns: 40 },
  );
});
