import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type ExcelJS from "@protobi/exceljs";
import { documentsOf, readExtraction, ruleTitle } from "@yusuan/pipeline";
import type { Audit } from "@yusuan/schema";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { documentWorkbook } from "./document-workbook.js";
import { SHEETS, VERDICTS } from "./model/words.js";
import type { Workbook } from "./model/workbook.js";
import { office, recalculated } from "./testing/office.js";
import { sampleRun } from "./testing/sample-run.js";
import { writeXlsx } from "./writer/write-xlsx.js";

// What the formulas say when a spreadsheet calculates them, against what the audit says.
const SAMPLES = [
  "budget-2020-error.pdf",
  "evaluation-report-2022.txt",
  "final-account-2024.txt",
  "project-targets-2026.txt",
  "self-evaluation-damaged.txt",
];
/** Larger than any tolerance. */
const CHANGE = 1_000_000;
const VERDICT = 9;
const ID = 15;

let out = "";
let folder = "";
const made: { readonly workbook: Workbook; readonly audit: Audit }[] = [];

beforeAll(async () => {
  out = await sampleRun(SAMPLES);
  folder = mkdtempSync(join(tmpdir(), "yusuan-workbook-office-"));
  for await (const { line, budget, audit } of documentsOf(out)) {
    if (!budget || !audit || line.id === null) continue;
    const extraction = await readExtraction(out, line.id);
    made.push({ workbook: documentWorkbook({ line, extraction, budget, audit }, ruleTitle), audit });
  }
});
afterAll(() => {
  rmSync(dirname(out), { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
});

test("the workbook itself comes to the audit's verdicts", () => {
  expect(made).toHaveLength(SAMPLES.length);
  const outcomes = new Set<string>();
  for (const { workbook, audit } of made) {
    const sheet = workbook.sheets.find(({ name }) => name === SHEETS.identities);
    const results = new Map(
      (sheet?.cells ?? [])
        .filter(({ column, row }) => column === VERDICT && row > 4)
        .map(({ row, content }) => [row, content?.kind === "formula" ? content.result : undefined]),
    );
    expect([...results.values()]).toEqual(audit.identities.map(({ outcome }) => VERDICTS[outcome]));
    for (const { outcome } of audit.identities) outcomes.add(outcome);
  }
  expect(outcomes).toEqual(new Set(["satisfied", "violated", "undecided"]));
});

describe.skipIf(office === undefined)("in LibreOffice (skipped where it is not installed)", () => {
  test("every formula gives the audit's verdicts, and a changed number changes those of its identities", async () => {
    const changed = made.map((item) => ({ ...item, ...withOneChange(item.workbook, item.audit) }));
    const files = await Promise.all([...made, ...changed].map(({ workbook }) => writeXlsx(workbook)));
    const books = await recalculated(folder, files);
    made.forEach(({ audit }, index) => {
      const told = verdictsOf(books[index]);
      expect(told.size).toBe(audit.identities.length);
      for (const { id, outcome } of audit.identities)
        expect([id, told.get(id)]).toEqual([id, VERDICTS[outcome]]);
    });
    changed.forEach(({ audit, figure }, index) => {
      const told = verdictsOf(books[made.length + index]);
      let flipped = 0;
      for (const { id, outcome, relation, terms } of audit.identities) {
        const holdsIt = terms.some((term) => term.figure === figure);
        if (!holdsIt) expect([id, told.get(id)]).toEqual([id, VERDICTS[outcome]]);
        else if (relation === "equal" && outcome === "satisfied") {
          expect([id, told.get(id)]).toEqual([id, VERDICTS.violated]);
          flipped += 1;
        }
      }
      expect(flipped).toBeGreaterThan(0);
    });
  });
});

/** The workbook with the number of the figure that most identities hold made larger. */
function withOneChange(
  workbook: Workbook,
  audit: Audit,
): { readonly workbook: Workbook; readonly figure: string } {
  const counts = new Map<string, number>();
  for (const { terms, relation, outcome } of audit.identities)
    if (relation === "equal" && outcome === "satisfied")
      for (const { figure } of terms) counts.set(figure, (counts.get(figure) ?? 0) + 1);
  const figure = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
  const target = placeOfFigure(workbook, audit, figure);
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) =>
      sheet.name === target?.sheet &&
      cell.row === target.row &&
      cell.column === target.column &&
      cell.content?.kind === "number"
        ? { ...cell, content: { ...cell.content, value: cell.content.value + CHANGE } }
        : cell,
    ),
  }));
  return { workbook: { ...workbook, sheets }, figure };
}

/** The link of the figure's first row on the sheet of terms, whose rows stand in the order of the identities. */
function placeOfFigure(workbook: Workbook, audit: Audit, figure: string) {
  const terms = workbook.sheets.find(({ name }) => name === SHEETS.terms);
  const order = audit.identities.flatMap(({ terms }) => [
    ...terms.filter(({ weight }) => weight > 0),
    ...terms.filter(({ weight }) => weight < 0),
  ]);
  const row = order.findIndex((term) => term.figure === figure) + 4;
  const content = terms?.cells.find((cell) => cell.row === row && cell.column === 4)?.content;
  return content?.kind === "link" ? content.to : undefined;
}

function verdictsOf(book: ExcelJS.Workbook | undefined): ReadonlyMap<string, string> {
  const verdicts = new Map<string, string>();
  book?.getWorksheet(SHEETS.identities)?.eachRow((row, at) => {
    if (at > 4) verdicts.set(row.getCell(ID).text, String(row.getCell(VERDICT).result));
  });
  return verdicts;
}
