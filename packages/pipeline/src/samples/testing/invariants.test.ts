import type {
  Audit,
  Block,
  BudgetDocument,
  Figure,
  Finding,
  Identity,
  Line,
  Statement,
  Table,
  TableGrid,
} from "@yusuan/schema";
import { describe, expect, test } from "vitest";
import { type Outcome, sampleOutcome } from "./documents.js";
import { INVARIANTS } from "./invariants.js";

type Change = (outcome: Outcome) => Outcome;

const inExtraction =
  (changes: (from: Outcome["extraction"]) => Partial<Outcome["extraction"]>): Change =>
  (outcome) => ({ ...outcome, extraction: { ...outcome.extraction, ...changes(outcome.extraction) } });
const inBlocks = (change: (block: Block) => Block): Change =>
  inExtraction(({ blocks }) => ({ blocks: blocks.map(change) }));
const inTables = (changes: (from: Table) => Partial<Table>): Change =>
  inBlocks((block) => (block.kind === "table" ? { ...block, ...changes(block) } : block));
const inGrids = (changes: (from: TableGrid) => Partial<TableGrid>): Change =>
  inTables(({ grids }) => (grids ? { grids: grids.map((grid) => ({ ...grid, ...changes(grid) })) } : {}));
const inBudget =
  (changes: (from: BudgetDocument) => Partial<BudgetDocument>): Change =>
  (outcome) => ({ ...outcome, budget: { ...outcome.budget, ...changes(outcome.budget) } });
const inStatements = (changes: (from: Statement) => Partial<Statement>): Change =>
  inBudget(({ statements }) => ({ statements: statements.map((each) => ({ ...each, ...changes(each) })) }));
const inLines = (changes: (from: Line) => Partial<Line>): Change =>
  inStatements(({ lines }) => ({ lines: lines.map((line) => ({ ...line, ...changes(line) })) }));
const inFigures = (changes: (from: Figure) => Partial<Figure>): Change =>
  inLines(({ figures }) => ({
    figures: Object.fromEntries(
      Object.entries(figures).map(([measure, figure]) => [measure, { ...figure, ...changes(figure) }]),
    ),
  }));
const inAudit =
  (changes: (from: Audit) => Partial<Audit>): Change =>
  (outcome) => ({ ...outcome, audit: { ...outcome.audit, ...changes(outcome.audit) } });
const inIdentities = (changes: (from: Identity) => Partial<Identity>): Change =>
  inAudit(({ identities }) => ({ identities: identities.map((each) => ({ ...each, ...changes(each) })) }));
const inFindings = (changes: (from: Finding) => Partial<Finding>): Change =>
  inAudit(({ findings }) => ({ findings: findings.map((each) => ({ ...each, ...changes(each) })) }));

/** By invariant, ways to break it. */
const WRONG: Readonly<Record<string, readonly Change[]>> = {
  "pages are numbered without gaps, and read, failed and skipped ones add up": [
    inExtraction(() => ({ pages: [] })),
    inExtraction(({ pages }) => ({ pages: pages.slice(1) })),
  ],
  "every printed number is placed": [
    inExtraction(({ accounting }) => ({
      accounting: { ...accounting, numbersPlaced: accounting.numbersPlaced - 1 },
    })),
    inExtraction(({ accounting }) => ({ accounting: { ...accounting, lost: [{ page: 1, token: "5" }] } })),
  ],
  "cells lie inside the table and cover each place at most once": [
    inTables(({ rows }) => ({ rows: rows - 1 })),
    inTables(({ cells }) => ({ cells: [...cells, ...cells.slice(0, 1)] })),
    inTables(({ cells }) => ({ cells: cells.map((cell) => ({ ...cell, rowSpan: cell.rowSpan + 1 })) })),
  ],
  "block ids are unique, captions and notes are blocks": [
    inBlocks((block) => ({ ...block, id: "b1" })),
    inTables(() => ({ notes: ["nowhere"] })),
  ],
  "cells stand on the pages of their table, on pages that were read": [
    inTables(() => ({ pages: [1] })),
    inExtraction(({ pages }) => ({ pages: pages.map((page) => ({ ...page, status: "skipped" })) })),
  ],
  "boxes of cells lie inside the page, those of text meet it, and what has no box has a place": [
    inTables(({ cells }) => ({ cells: cells.map((cell) => ({ ...cell, bbox: [0, 0, 9999, 10] })) })),
    inTables(({ cells }) => ({ cells: cells.map((cell) => ({ ...cell, bbox: null })) })),
    inBlocks((block) => (block.kind === "table" ? block : { ...block, bbox: [0, -20, 10, -10] })),
  ],
  "a table of a format with pages has a grid on each of its pages, and others have none": [
    inTables(() => ({ grids: [] })),
    inGrids(({ page }) => ({ page: page + 1 })),
  ],
  "edges of columns and rows follow one another": [
    inGrids(({ columns }) => ({ columns: columns.slice(1) })),
    inGrids(({ columns }) => ({ columns: [...columns].reverse() })),
    inGrids(({ rows }) => ({ rows: rows.map(() => 100) })),
  ],
  "every row is on the grid of one page": [
    inGrids(({ firstRow }) => ({ firstRow: firstRow + 1 })),
    inGrids(({ rows }) => ({ rows: rows.slice(1) })),
    inTables(({ grids = [] }) => ({ grids: grids.slice(1) })),
  ],
  "the middle of a number lies between the edges of its cell": [
    inGrids(({ rows }) => ({ rows: rows.map((y) => y + 30) })),
    inGrids(({ columns }) => ({ columns: columns.map((x) => x - 60) })),
  ],
  "ids of statements, lines, projects, indicators and numbers are unique": [
    inStatements(() => ({ id: "s1" })),
    inLines(() => ({ id: "s1.1" })),
    inFigures(() => ({ id: "s1.1.total" })),
  ],
  "a line's parent is a line of its statement": [
    inLines(() => ({ parent: "s0.1" })),
    inLines(({ id }) => ({ parent: id })),
  ],
  "every table is claimed or unrecognized, and none is both": [
    inBudget(() => ({ unrecognized: [] })),
    inBudget(({ statements }) => ({ statements: statements.slice(1) })),
    inBudget(({ statements, unrecognized }) => ({
      unrecognized: [...unrecognized, ...statements.slice(0, 1).map(({ table }) => table)],
    })),
  ],
  "a number says what its cell says, where it stands": [
    inFigures(({ cell }) => ({ cell: { ...cell, row: cell.row + 1 } })),
    inFigures(({ text }) => ({ text: ` ${text}` })),
    inFigures(() => ({ bbox: [0, 0, 1, 1] })),
  ],
  "a number has a page, and a box where the format has boxes, else a named place": [
    inFigures(() => ({ bbox: null })),
    inFigures(({ page }) => ({ page: page + 99 })),
  ],
  "a figure's text parses to its value": [
    inFigures(() => ({ value: "1.00" })),
    inFigures(() => ({ precision: "7.00" })),
    inStatements(() => ({ unit: "万元" })),
  ],
  "a figure stands in the column of its measure": [
    inStatements(() => ({ columns: [] })),
    inFigures(({ cell }) => ({ cell: { ...cell, column: cell.column + 1 } })),
  ],
  "every amount in a figure column is a figure or told as unread": [
    inStatements(({ lines }) => ({ lines: lines.slice(1) })),
    inTables(({ cells }) => ({ cells: cells.map((cell) => ({ ...cell, text: "1.00", row: cell.row + 1 })) })),
  ],
  "the three outputs speak of the same document": [inAudit(() => ({ document: "0".repeat(16) }))],
  "the summary agrees with the lists": [
    inAudit(({ summary }) => ({ summary: { ...summary, proven: summary.proven - 1 } })),
    inAudit(({ identities }) => ({ identities: identities.slice(1) })),
  ],
  "every figure has a status, and what the audit says of a number stands in the budget": [
    inFigures(() => ({ status: "unproven" })),
    inAudit(({ statuses }) => ({ statuses: { ...statuses, "s0.0.total": "proven" } })),
  ],
  "ids of identities and findings are unique": [
    inIdentities(() => ({ id: "x" })),
    inFindings(() => ({ id: "x" })),
  ],
  "an identity has two figures or misses one, each figure exists and stands there once": [
    inIdentities(({ terms }) => ({ terms: terms.slice(0, 1) })),
    inIdentities(({ terms }) => ({ terms: [...terms, ...terms] })),
    inIdentities(({ terms }) => ({ terms: [...terms, { figure: "s0.0.total", weight: 1 }] })),
  ],
  "the difference is the weighted sum of the values": [
    inIdentities(() => ({ difference: "1.00" })),
    inIdentities(({ terms }) => ({ terms: terms.slice(1) })),
  ],
  "the outcome follows from difference and tolerance": [
    inIdentities(() => ({ outcome: "undecided" })),
    inIdentities(() => ({ tolerance: "-1.00" })),
    inIdentities(() => ({ missing: ["something"] })),
  ],
  "only what an identity confirms is proven, only what one speaks against is contradicted": [
    inIdentities(() => ({ outcome: "violated" })),
    inAudit(({ identities }) => ({
      identities: identities.filter(({ outcome }) => outcome === "satisfied"),
    })),
  ],
  "what a finding rests on exists, and its evidence is where the figures are": [
    inFindings(() => ({ figures: ["s0.0.total"] })),
    inFindings(() => ({ identities: ["nothing"] })),
    inFindings(({ evidence }) => ({ evidence: evidence.map((each) => ({ ...each, bbox: null })) })),
    inFindings(() => ({ message: { en: "", zh: "" } })),
  ],
  "expected, actual and difference of a finding agree": [inFindings(() => ({ expected: "1.00" }))],
  "each output parses with its model and fits its JSON Schema": [
    (outcome) => ({ ...outcome, files: { ...outcome.files, "audit.json": "{}" } }),
    (outcome) => ({ ...outcome, departures: ["something"] }),
  ],
};

test("every invariant is shown to fail", () => {
  expect(Object.keys(WRONG).sort()).toEqual(Object.keys(INVARIANTS).sort());
});

describe.each(
  Object.entries(WRONG).flatMap(([name, changes]) =>
    changes.map((change, index) => [name, index + 1, change] as const),
  ),
)("%s", (name, index, change) => {
  test(`notices change ${index}`, async () => {
    const outcome = await sampleOutcome("budget-2020-error.pdf");
    expect(INVARIANTS[name]?.(change(outcome))).not.toEqual([]);
  });
});
