import { amountOf, displayYuan, type Figure, type Finding, type Line, type Statement } from "@yusuan/schema";
import type { Outcome } from "../documents.js";
import { renderClaims } from "./claims.js";
import { renderEvaluation } from "./evaluation.js";
import { MARKS } from "./marks.js";
import { renderProject } from "./project.js";

const LEGEND = Object.entries(MARKS).map(([status, mark]) => `${mark} ${status}`);

/** What was understood of a document and what its arithmetic says, one line each, for people to read. */
export function renderOutcome(fileName: string, outcome: Outcome): string {
  const { budget } = outcome;
  const lines = [
    `${fileName}    amounts in 元: ${LEGEND.join("  ")}`,
    "",
    ...renderReading(outcome),
    ...Object.entries(budget.document).flatMap(([fact, value]) =>
      fact === "id" ? [] : [`${fact}: ${value}`],
    ),
    ...budget.statements.flatMap((statement) => ["", ...renderStatement(statement)]),
    ...budget.projects.flatMap((project) => ["", ...renderProject(project)]),
    ...(budget.evaluation ? ["", ...renderEvaluation(budget.evaluation)] : []),
    ...renderClaims(budget.claims),
    "",
    ...renderAudit(outcome),
  ];
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}

function renderReading({ extraction, budget }: Outcome): readonly string[] {
  const { pages, accounting, blocks, problems } = extraction;
  const counts = ["read", "failed", "skipped"].map(
    (status) => `${pages.filter((page) => page.status === status).length} ${status}`,
  );
  const tables = blocks.flatMap((block) => (block.kind === "table" ? [block] : []));
  const unrecognized = tables
    .filter(({ id }) => budget.unrecognized.includes(id))
    .map(({ id, pages, rows, columns }) => `${id} (p${pages.join(" p")}, ${rows}×${columns})`);
  return [
    `pages: ${pages.length} (${counts.join(", ")})`,
    `numbers: ${accounting.numbersPrinted} printed, ${accounting.numbersPlaced} placed`,
    `tables: ${tables.length}; unrecognized: ${unrecognized.join(", ") || "none"}`,
    ...problems.map(({ code, message }) => `problem: ${code}: ${message.en}`),
  ];
}

function renderStatement(statement: Statement): readonly string[] {
  const { id, form, title, unit, unitSource, pages, preparedBy, recognizedBy } = statement;
  const columns = statement.columns.map(
    ({ side, measure, header }) => `${side ? `${side} ` : ""}${measure} “${header}”`,
  );
  const parents = new Map(statement.lines.map((line) => [line.id, line.parent]));
  return [
    `${id} ${form}  ${title}`,
    `   p${pages.join(" p")}, ${unit} (${unitSource}), by ${recognizedBy}, prepared by ${preparedBy ?? "nobody"}`,
    `   ${columns.join(" | ")}`,
    ...statement.lines.map((line) => renderLine(line, depthOf(line.id, parents))),
    ...statement.notes.map(({ text }) => `   note: ${text}`),
    ...statement.unreadCells.map(
      ({ row, column, text }) => `   unread: row ${row}, column ${column}: ${text}`,
    ),
  ];
}

function renderLine(line: Line, depth: number): string {
  const { page, role, side, code, printedCode, codeStatus, name, standardName, figures } = line;
  const codes = [
    printedCode === undefined ? code : `${code} (printed ${printedCode})`,
    codeStatus === undefined || codeStatus === "exact" ? undefined : codeStatus,
  ];
  const indent = "  ".repeat(depth);
  const names = standardName === undefined || standardName === name ? name : `${name} (${standardName})`;
  return [
    `   p${page}`.padEnd(7),
    role.padEnd(5),
    (side ?? "").padEnd(side ? 12 : 0),
    padded(code === undefined ? "" : `${indent}${codes.filter(Boolean).join(" ")}`, 16),
    padded(code === undefined ? `${indent}${names}` : names, 44),
    Object.entries(figures).map(renderFigure).join("  "),
  ].join(" ");
}

function renderFigure([measure, { value, text, status }]: readonly [string, Figure]): string {
  const shown = displayYuan(amountOf(value).fen);
  const isPlain = [shown, shown.replace(".00", "")].includes(text);
  return `${measure} ${shown}${isPlain ? "" : ` “${text}”`} ${MARKS[status]}`;
}

function renderAudit({ audit }: Outcome): readonly string[] {
  const { points, ...summary } = audit.summary;
  const rules = new Map<string, number>();
  for (const { rule, outcome } of audit.identities) {
    rules.set(`${rule} ${outcome}`, (rules.get(`${rule} ${outcome}`) ?? 0) + 1);
  }
  return [
    `audit: ${counts(summary)}${points.figures > 0 ? `; points: ${counts(points)}` : ""}`,
    ...[...rules].sort().map(([rule, count]) => `   ${String(count).padStart(4)} ${rule}`),
    audit.findings.length === 0 ? "findings: none" : "findings:",
    ...audit.findings.flatMap(renderFinding),
  ];
}

function counts(summary: Readonly<Record<string, number>>): string {
  return Object.entries(summary)
    .map(([name, count]) => `${count} ${name}`)
    .join(", ");
}

function renderFinding({
  severity,
  verdict,
  rule,
  message,
  expected,
  actual,
  evidence,
}: Finding): readonly string[] {
  const pages = [...new Set(evidence.map(({ page }) => page))].sort((a, b) => a - b);
  return [
    `   ${severity} ${verdict} ${rule} ${pages.map((page) => `p${page}`).join(" ")}`,
    `      ${message.en}`,
    ...(expected === undefined ? [] : [`      expected ${expected}, actual ${actual ?? "nothing"}`]),
  ];
}

function depthOf(id: string, parents: ReadonlyMap<string, string | undefined>): number {
  let depth = 0;
  for (let at = parents.get(id); at !== undefined && depth < 9; at = parents.get(at)) depth += 1;
  return depth;
}

/** Filled up to so many columns of a terminal, where a Chinese character takes two. */
function padded(text: string, width: number): string {
  const taken = [...text].reduce((sum, char) => sum + ((char.codePointAt(0) ?? 0) >= 0x2e80 ? 2 : 1), 0);
  return text + " ".repeat(Math.max(0, width - taken));
}
