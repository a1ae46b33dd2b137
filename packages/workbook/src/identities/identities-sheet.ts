import type { Identity } from "@yusuan/schema";
import { columnRange, literal } from "../model/address.js";
import { formula, link, number, rowOf, text } from "../model/cells.js";
import { HEADER_HEIGHT, rowHeights } from "../model/row-heights.js";
import { SHEETS, VERDICTS } from "../model/words.js";
import type { Content, Sheet, SheetCell } from "../model/workbook.js";
import { sumExpression, TERM_COLUMN } from "./expression.js";
import { identityLabel, relationSign } from "./label.js";
import { type Check, FIRST_CHECK_ROW } from "./term.js";

/** Columns that other sheets speak of. */
export const CHECK_COLUMN = { verdict: 9, audit: 10 } as const;

const HEADERS = [
  "#",
  "规则 Rule",
  "勾稽关系 Identity",
  "左边 Left",
  "",
  "右边 Right",
  "差额 Difference",
  "允许误差 Tolerance",
  "当前结论 Verdict now",
  "审计结论 Audit's verdict",
  "变化 Changed",
  "缺项 Missing",
  "缺少的数 What is missing",
  "明细 Terms",
  "编号 Id",
];
const WIDTHS = [6, 44, 60, 20, 4, 20, 17, 12, 17, 17, 12, 9, 30, 12, 40];
/** Doubles of sums of 分 differ by less, true differences by no less than half a 分. */
const SLACK = "0.000001";

/** One row for every identity of the audit, with formulas over the cells of the other sheets. */
export function identitiesSheet(checks: readonly Check[], ruleTitle: (rule: string) => string): Sheet {
  const rows = checks.flatMap((check) => checkRow(check, ruleTitle(check.identity.rule)));
  const last = Math.max(FIRST_CHECK_ROW, FIRST_CHECK_ROW + checks.length - 1);
  const area = (left: number, right: number) => ({ top: FIRST_CHECK_ROW, left, bottom: last, right });
  const verdict = `$I${FIRST_CHECK_ROW}`;
  const is = (cell: string, outcome: Identity["outcome"]) => `${cell}=${literal(VERDICTS[outcome])}`;
  return {
    name: SHEETS.identities,
    widths: WIDTHS,
    heights: new Map([...rowHeights(rows, WIDTHS), [FIRST_CHECK_ROW - 1, HEADER_HEIGHT]]),
    frozen: { rows: FIRST_CHECK_ROW - 1, columns: 1 },
    filter: { top: FIRST_CHECK_ROW - 1, left: 1, bottom: last, right: HEADERS.length },
    highlights: [
      { area: area(4, 9), formula: is(verdict, "violated"), fill: "contradicted" },
      { area: area(9, 9), formula: is(verdict, "satisfied"), fill: "proven" },
      { area: area(9, 9), formula: is(verdict, "undecided"), fill: "unproven" },
      { area: area(10, 10), formula: is(`$J${FIRST_CHECK_ROW}`, "violated"), fill: "contradicted" },
      { area: area(11, 11), formula: `$K${FIRST_CHECK_ROW}<>""`, fill: "attention" },
    ],
    cells: [
      ...rowOf(1, [text("勾稽关系 · Identities")], { bold: true, size: 14 }),
      ...rowOf(
        2,
        [
          text(
            "左边与右边由各表单元格实时计算；改动任一数字，结论随之变化。单位：元（分值类为分）。Both sides are computed from the cells of the tables: change a number and the verdict follows. In 元; weights and scores in points.",
          ),
        ],
        { muted: true },
      ),
      ...rowOf(
        FIRST_CHECK_ROW - 1,
        HEADERS.map((header) => text(header)),
        { bold: true, fill: "header", border: true, wrap: true, align: "center" },
      ),
      ...rows,
    ],
  };
}

function checkRow(check: Check, rule: string): readonly SheetCell[] {
  const { identity, row, terms, result, number: count } = check;
  const left = terms.filter(({ weight }) => weight > 0);
  const right = terms.filter(({ weight }) => weight < 0);
  const isChanged = check.verdict !== identity.outcome;
  const contents = [
    number(count),
    text(rule),
    text(identityLabel(terms, identity.relation)),
    formula(sumExpression(left, 1), yuan(result.left)),
    text(relationSign(identity.relation)),
    formula(sumExpression(right, -1), yuan(result.right)),
    formula(`ROUND(D${row}-F${row},2)`, yuan(result.difference)),
    tolerance(check),
    formula(verdictFormula(check), VERDICTS[check.verdict]),
    text(VERDICTS[identity.outcome]),
    formula(`IF(I${row}=J${row},"","◆ 已变 changed")`, isChanged ? "◆ 已变 changed" : ""),
    number(identity.missing.length),
    text(identity.missing.join("; ")),
    terms[0]
      ? link(`→ ${terms.length} 项 terms`, { sheet: SHEETS.terms, row: terms[0].row, column: 1 })
      : undefined,
    text(identity.id),
  ];
  return rowOf(row, contents, (index) => ({
    border: true,
    top: true,
    ...((index === 1 || index === 2 || index === 12) && { wrap: true }),
    ...(index === 4 && { align: "center" as const }),
    ...(index >= 3 && index <= 6 && { format: "#,##0.00" }),
    ...(index === 7 && { format: "0.00##" }),
    ...((index === 12 || index === 14) && { muted: true }),
  }));
}

function tolerance({ terms, identity, allowance, row, result }: Check): Content {
  const printed = Number(result.tolerance) / 200;
  if (allowance.exact || terms.length === 0) return number(printed);
  const total = (column: number) => `SUM(${termRange(terms, column)})`;
  const rounded = `ROUND(${total(TERM_COLUMN.reach)},4)`;
  if (!allowance.mayBeCut) return formula(rounded, printed);
  const size = sizeOf(row, identity.relation);
  const cut = `ROUND(IF(G${row}>=0,-${total(TERM_COLUMN.low)},${total(TERM_COLUMN.high)}),4)`;
  return formula(`IF(OR(${size}<=${rounded}+${SLACK},${size}>${cut}+${SLACK}),${rounded},${cut})`, printed);
}

/** Undecided where a figure is missing or its cell was emptied, else what difference and tolerance say. */
function verdictFormula({ terms, row, identity }: Check): string {
  const { satisfied, violated, undecided } = VERDICTS;
  if (terms.length === 0) return `"${undecided}"`;
  const present = `COUNT(${termRange(terms, TERM_COLUMN.value)})<${terms.length}`;
  const holds = `${sizeOf(row, identity.relation)}<=H${row}+${SLACK}`;
  return `IF(OR(N(L${row})>0,${present}),"${undecided}",IF(${holds},"${satisfied}","${violated}"))`;
}

function sizeOf(row: number, relation: Check["identity"]["relation"]): string {
  return relation === "equal" ? `ABS(G${row})` : `G${row}`;
}

function termRange(terms: Check["terms"], column: number): string {
  return columnRange(SHEETS.terms, column, [terms[0]?.row ?? 0, terms.at(-1)?.row ?? 0]);
}

function yuan(fen: bigint): number {
  return Number(fen) / 100;
}
