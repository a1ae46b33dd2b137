import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { extract } from "@yusuan/extractor";
import { normalize } from "@yusuan/normalizer";
import { documentAs } from "@yusuan/samples";
import type { BudgetDocument, Extraction } from "@yusuan/schema";
import { applyStatuses, audit } from "@yusuan/validator";
import { expect, test } from "vitest";
import { RUNGS } from "../ladder/rungs.js";
import { scanOf } from "../ladder/scans.js";

// In the font of the samples, names and headers are read with mistakes, so the words are left aside here.

const SAMPLES = new URL("../../../../samples/", import.meta.url);

/** The document with what its audit settles. */
function audited(extraction: Extraction) {
  const budget = normalize(extraction);
  const found = audit(budget);
  return { budget: applyStatuses(budget, found), audit: found };
}

/** All amounts of every statement in the order of the columns, and those that stand beside a printed code. */
function codedAmounts({ statements }: BudgetDocument) {
  return statements.map(({ form, lines }) => ({
    form,
    lines: lines.flatMap(({ code, codeStatus, figures }) =>
      code === undefined || codeStatus === "from-name"
        ? []
        : [[code, ...Object.values(figures).map(({ value }) => value)].join(" ")],
    ),
    amounts: lines.flatMap(({ figures }) => Object.values(figures).map(({ value }) => value)),
  }));
}

/** Reading pictures takes seconds a page, and minutes where the machine has other work. */
const PATIENCE = 600_000;
const FORMS: readonly string[] = [
  "revenue-by-function",
  "expenditure-by-function",
  "basic-expenditure-by-economic",
];

test("a scan of a budget's forms says the same codes and amounts", { timeout: PATIENCE }, async () => {
  const bytes = await documentAs("budget-2025-unit", "pdf");
  const whole = audited(await extract({ fileName: "born-digital.pdf", bytes })).budget;
  const budget = { ...whole, statements: whole.statements.filter(({ form }) => FORMS.includes(form)) };
  const pages = [...new Set(budget.statements.flatMap((statement) => statement.pages))];
  const [best] = RUNGS;
  if (!best) throw new RangeError("no rung");
  const scan = await scanOf(bytes, best, pages);
  const read = audited(await extract({ fileName: "scan.pdf", bytes: scan }));
  expect(codedAmounts(read.budget)).toEqual(codedAmounts(budget));
});

test("so does a budget with a scanned page and one whose text layer is broken, and its sums hold", {
  timeout: PATIENCE,
}, async () => {
  const [born, mixed] = await Promise.all(
    ["budget-2020-ruled.pdf", "budget-2020-mixed.pdf"].map(async (fileName) => {
      const bytes = new Uint8Array(readFileSync(fileURLToPath(new URL(fileName, SAMPLES))));
      return audited(await extract({ fileName, bytes }));
    }),
  );
  if (!born || !mixed) throw new RangeError("no sample");
  expect(codedAmounts(mixed.budget)).toEqual(codedAmounts(born.budget));
  expect(mixed.audit.summary).toMatchObject({ violated: 0, contradicted: 0 });
  expect(mixed.audit.findings.filter(({ verdict }) => verdict === "document-error")).toEqual([]);
});
