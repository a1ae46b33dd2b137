import type { ExtractOptions } from "@yusuan/extractor";
import { performanceTruth, sampleTruth } from "@yusuan/samples";
import type { Severity } from "@yusuan/schema";
import { type Input, isPdf } from "../inputs/find-inputs.js";
import { type Reading, readDocument } from "../stages/read-document.js";
import { compareRows, type RowComparison, sameRows } from "./compare-rows.js";
import { compareStatements, type StatementComparison } from "./compare-statements.js";
import { ourRows } from "./our-rows.js";
import { compareFacts, type FactComparison } from "./performance/compare-facts.js";
import { type FormCells, formCells } from "./performance/form-cells.js";
import { ourFacts } from "./performance/our-facts.js";
import { plantedFound } from "./performance/planted-found.js";
import { trueFacts } from "./performance/true-facts.js";
import { popplerRows } from "./poppler.js";
import { unflagged } from "./unflagged.js";

/** What was found out about one file; parts that its kind of file does not have are absent. */
export type FileAccuracy = {
  readonly file: string;
  readonly from: Input["from"];
  readonly pages: number;
  readonly numbersPrinted: number;
  readonly numbersPlaced: number;
  readonly statements: number;
  readonly unrecognized: number;
  readonly summary: Reading["audit"]["summary"];
  readonly findings: Readonly<Record<Severity, number>>;
  /** PDFs, with poppler: rows as poppler prints them. */
  readonly rows?: RowComparison;
  /** PDFs: coded rows, and those of them that are the same when the rules are taken away. */
  readonly unruled?: { readonly rows: number; readonly same: number };
  /** Samples: lines and figures as they were made. */
  readonly known?: StatementComparison;
  /** Samples of performance forms and reports: what they say, as it was made. */
  readonly facts?: FactComparison;
  /** Cells with digits in the tables of such forms, and those that arrived in budget.json. */
  readonly formCells?: FormCells;
  /** Amounts of sentences, and those that are bound to figures and agree with them. */
  readonly claims: { readonly all: number; readonly bound: number; readonly proven: number };
  /** Samples: errors planted in the file, and those of them that are flagged. */
  readonly planted?: { readonly errors: number; readonly flagged: number };
  /** Figures whose value is not what is printed, and those of them that nothing warns of. */
  readonly wrong: readonly string[];
  readonly wrongUnflagged: readonly string[];
};

/** @throws InputError where the file cannot be read. */
export async function fileAccuracy(
  input: Input,
  poppler: boolean,
  options: ExtractOptions = {},
): Promise<FileAccuracy> {
  const reading = await readDocument(input, options);
  const { extraction, budget, audit } = reading;
  const truth = input.from === "samples" ? sampleTruth(input.fileName) : undefined;
  const known = truth && compareStatements(truth.printed, budget);
  // Poppler reads no pictures, and without their rules these would have to be read a second time.
  const byText = isPdf(input) && extraction.pages.every(({ method }) => method === "text");
  const rows = byText && poppler ? compareRows(popplerRows(input.path), ourRows(reading)) : undefined;
  const performance = input.from === "samples" ? performanceTruth(input.fileName) : undefined;
  const facts = performance && compareFacts(trueFacts(performance), ourFacts(budget));
  const cells = formCells(extraction, budget);
  const wrong = [
    ...new Set([
      ...(rows?.wrongFigures ?? []),
      ...(known?.wrongFigures ?? []),
      ...(facts?.wrongNumbers ?? []),
    ]),
  ];
  return {
    file: input.fileName,
    from: input.from,
    pages: extraction.pages.length,
    numbersPrinted: extraction.accounting.numbersPrinted,
    numbersPlaced: extraction.accounting.numbersPlaced,
    statements: budget.statements.length,
    unrecognized: budget.unrecognized.length,
    summary: audit.summary,
    findings: countFindings(reading),
    ...(rows ? { rows } : {}),
    ...(byText ? { unruled: await withoutRules(input, reading) } : {}),
    ...(known ? { known } : {}),
    ...(facts ? { facts } : {}),
    ...(cells ? { formCells: cells } : {}),
    claims: {
      all: budget.claims.filter(({ kind }) => kind === "amount").length,
      bound: budget.claims.filter(({ kind, figures }) => kind === "amount" && figures.length > 0).length,
      proven: budget.claims.filter(
        ({ kind, figures, status }) => kind === "amount" && figures.length > 0 && status === "proven",
      ).length,
    },
    ...(truth ? { planted: plantedErrors(truth, reading, wrong) } : {}),
    ...(performance ? { planted: plantedFound(performance.planted, audit.findings) } : {}),
    wrong,
    wrongUnflagged: unflagged(wrong, audit),
  };
}

type Truth = NonNullable<ReturnType<typeof sampleTruth>>;

function plantedErrors(
  { printed, right }: Truth,
  { budget, audit }: Reading,
  misread: readonly string[],
): NonNullable<FileAccuracy["planted"]> {
  const values = (statements: Truth["printed"]) =>
    statements.flatMap(({ lines }) => lines.flatMap(({ figures }) => figures.map(({ value }) => value)));
  const rightValues = values(right);
  // Figures that are read as printed and yet not right are those that were planted.
  const read = compareStatements(right, budget).wrongFigures.filter((figure) => !misread.includes(figure));
  return {
    errors: values(printed).filter((value, index) => value !== rightValues[index]).length,
    flagged: read.length - unflagged(read, audit).length,
  };
}

function countFindings({ audit: { findings } }: Reading): FileAccuracy["findings"] {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return { error: count("error"), warning: count("warning"), note: count("note") };
}

async function withoutRules(input: Input, reading: Reading): Promise<{ rows: number; same: number }> {
  const rows = ourRows(reading);
  return {
    rows: rows.length,
    same: sameRows(rows, ourRows(await readDocument(input, { ignoreRules: true }))),
  };
}
