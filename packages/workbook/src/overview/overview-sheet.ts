import type { Audit, BudgetDocument, Extraction, RunLine } from "@yusuan/schema";
import { KIND } from "@yusuan/schema/names";
import { CHECK_COLUMN } from "../identities/identities-sheet.js";
import { type Checks, FIRST_CHECK_ROW } from "../identities/term.js";
import { columnRange, literal } from "../model/address.js";
import { formula, link, number, text } from "../model/cells.js";
import { rowHeights } from "../model/row-heights.js";
import { SHEETS, STATUSES, VERDICTS } from "../model/words.js";
import type { Content, Sheet, SheetCell, Style } from "../model/workbook.js";
import type { ChosenTables } from "../tables/choose-tables.js";
import { HOW_TO, SCOPES, STATUS_MEANINGS } from "./texts.js";

type OverviewInput = {
  readonly line: RunLine;
  readonly extraction: Extraction;
  readonly budget: BudgetDocument;
  readonly audit: Audit;
  readonly tables: ChosenTables;
  readonly checks: Checks;
  readonly tooLong: number;
  readonly hasOthers: boolean;
};

type Row = { readonly contents: readonly (Content | undefined)[]; readonly style?: (index: number) => Style };

const WIDTHS = [32, 44, 26, 20, 12, 10];
const BOXED: Style = { border: true, wrap: true, top: true, align: "left" };

/** The cover: what the document is, what the audit says of it, what is in the workbook and how to use it. */
export function overviewSheet(input: OverviewInput): Sheet {
  const rows: Row[] = [
    {
      contents: [text(input.budget.document.title ?? input.extraction.source.fileName)],
      style: () => ({ bold: true, size: 16 }),
    },
    { contents: [text("yusuan 审计底稿 · audit workbook")], style: () => ({ muted: true }) },
    { contents: [] },
    ...documentRows(input),
    { contents: [] },
    ...verdictRows(input),
    { contents: [] },
    ...statusRows(input.audit),
    { contents: [] },
    ...noticeRows(input),
    ...titled(
      "使用方法 How to use it",
      HOW_TO.map((line) => wide(line)),
    ),
    { contents: [] },
    ...sheetRows(input),
  ];
  const merges = rows.flatMap(({ contents }, index) =>
    contents.length === 1 && index > 1
      ? [{ top: index + 1, left: 1, bottom: index + 1, right: WIDTHS.length }]
      : [],
  );
  const cells = rows.flatMap(cellsOf);
  return {
    name: SHEETS.overview,
    widths: WIDTHS,
    heights: rowHeights(cells, WIDTHS, merges),
    merges,
    tab: "header",
    cells,
  };
}

function cellsOf({ contents, style }: Row, index: number): readonly SheetCell[] {
  return contents.map((content, at) => ({
    row: index + 1,
    column: at + 1,
    ...(content && { content }),
    style: style ? style(at) : BOXED,
  }));
}

function titled(title: string, rows: readonly Row[]): readonly Row[] {
  return [{ contents: [text(title)], style: () => ({ bold: true, fill: "header", border: true }) }, ...rows];
}

function wide(line: string): Row {
  return { contents: [text(line)], style: () => ({ wrap: true, top: true }) };
}

function header(...titles: readonly string[]): Row {
  return {
    contents: titles.map((title) => text(title)),
    style: () => ({ bold: true, fill: "header", border: true, wrap: true }),
  };
}

function documentRows({ line, extraction, budget }: OverviewInput): readonly Row[] {
  const { kind, fiscalYear, agency, region, scope } = budget.document;
  const { pages } = line;
  const facts: readonly (readonly [string, string])[] = [
    ["类型 Kind", `${KIND[kind].zh} ${KIND[kind].en}`],
    ["年度 Fiscal year", fiscalYear === null ? "—" : `${fiscalYear}`],
    ["单位 Agency", agency ?? "—"],
    ["地区 Region", region ?? "—"],
    ["口径 Scope", scope === null ? "—" : SCOPES[scope]],
    ["文件 File", extraction.source.fileName],
    ["编号 Id", extraction.source.id],
    ["SHA-256", extraction.source.sha256],
    [
      "页 Pages",
      `${pages.total}（已读 read ${pages.read}，失败 failed ${pages.failed}，跳过 skipped ${pages.skipped}）`,
    ],
  ];
  return facts.map(([name, value]) => ({
    contents: [text(name), text(value)],
    style: (index) => ({ ...BOXED, bold: index === 0, wrap: index === 0 || value.length < 60 }),
  }));
}

function verdictRows({ audit, checks }: OverviewInput): readonly Row[] {
  const last = FIRST_CHECK_ROW + Math.max(1, checks.checks.length) - 1;
  const range = columnRange(SHEETS.identities, CHECK_COLUMN.verdict, [FIRST_CHECK_ROW, last]);
  const outcomes = ["satisfied", "violated", "undecided"] as const;
  return [
    header("勾稽关系 Identities", "当前 Now", "审计时 At the audit"),
    ...outcomes.map((outcome): Row => {
      const count = checks.checks.filter(({ verdict }) => verdict === outcome).length;
      return {
        contents: [
          text(VERDICTS[outcome]),
          checks.checks.length > 0
            ? formula(`COUNTIF(${range},${literal(VERDICTS[outcome])})`, count)
            : number(0),
          number(audit.summary[outcome]),
        ],
        style: (index) => ({
          ...BOXED,
          ...(index === 0 &&
            outcome === "violated" &&
            audit.summary.violated > 0 && { fill: "contradicted" as const }),
        }),
      };
    }),
    {
      contents: [
        text("审计发现 Findings"),
        link(`${audit.findings.length}`, { sheet: SHEETS.findings, row: 1, column: 1 }),
      ],
    },
  ];
}

function statusRows({ summary }: Audit): readonly Row[] {
  return [
    header("数字的状态 Status of a figure", "含义 Meaning", "金额 Amounts", "分值 Points"),
    ...(["proven", "unproven", "contradicted", "repaired"] as const).map(
      (status): Row => ({
        contents: [
          text(STATUSES[status]),
          text(STATUS_MEANINGS[status]),
          number(summary[status]),
          number(summary.points[status]),
        ],
        style: (index) => ({ ...BOXED, ...(index === 0 && { fill: status }) }),
      }),
    ),
  ];
}

/** What a reader must know before trusting the workbook. */
function noticeRows({ line, extraction, tables, checks, tooLong }: OverviewInput): readonly Row[] {
  const notices = [
    ...(line.status === "ok" ? [] : [`${line.status}: ${line.reason ?? ""}`]),
    ...extraction.problems.map(
      ({ page, message }) => `${page === undefined ? "" : `p${page}: `}${message.zh} ${message.en}`,
    ),
    ...(tables.leftOut.length > 0
      ? [
          `表格过多，未收入：${tables.leftOut.join("、")}。Too many tables for one workbook; left out: ${tables.leftOut.join(", ")}.`,
        ]
      : []),
    ...(checks.leftOut > 0
      ? [
          `勾稽关系过多，${checks.leftOut} 条未收入（先略去相符的）。Too many identities; ${checks.leftOut} are left out, those that hold first.`,
        ]
      : []),
    ...(tooLong > 0
      ? [
          `${tooLong} 个数超过15位有效数字，电子表格会丢失尾数，故按文本保存，相关勾稽为未定。${tooLong} figures have more than 15 digits, which a spreadsheet would lose; they are kept as text and their identities are undecided.`,
        ]
      : []),
  ];
  return notices.length > 0 ? [...titled("注意 Please note", notices.map(wide)), { contents: [] }] : [];
}

function sheetRows({ tables, hasOthers, checks }: OverviewInput): readonly Row[] {
  const fixed = [
    ...(checks.checks.length > 0 ? [SHEETS.identities] : []),
    ...(hasOthers ? [SHEETS.others] : []),
    ...(checks.checks.length > 0 ? [SHEETS.terms] : []),
  ];
  return [
    header("工作表 Sheet", "标题 Title", "表式 Form", "页 Pages", "单位 Unit", "行 Rows"),
    ...tables.tables.map(
      ({ name, role, table }): Row => ({
        contents: [
          link(name, { sheet: name, row: 1, column: 1 }),
          text(role.title),
          text(role.form ?? "未识别 of no known form"),
          text(table.pages.join(", ")),
          text(role.unit ?? table.unit ?? "—"),
          number(table.rows),
        ],
      }),
    ),
    ...[SHEETS.findings, ...fixed].map(
      (name): Row => ({ contents: [link(name, { sheet: name, row: 1, column: 1 }), undefined] }),
    ),
  ];
}
