import { cell, head, type Table } from "../../layout/table.js";
import {
  APPROPRIATION,
  BASIC,
  type Budget,
  type FunctionLine,
  fundedBy,
  type Source,
  total,
} from "../budget.js";
import { type Edition, figure, figureOrEmpty } from "../edition.js";
import { codeParts, rollUp } from "../rollup.js";
import { subjectName } from "../subjects.js";
import { caption } from "./caption.js";

const LEVELS = [3, 5, 7];
const ITEM = 7;
const EMPTY_ROWS = 3;

/** The figures of a row with this code that sums up `lines`. */
type Figures = (lines: readonly FunctionLine[], code: string) => readonly string[];

/** T2, 收入预算总表. */
export function revenueTable(budget: Budget, edition: Edition): Table {
  const seldom = (lines: readonly FunctionLine[], code: string, source: Source) =>
    // The 2020 edition prints 0.00 beside 类 and 款 only.
    (code.length === ITEM ? figureOrEmpty : figure)(edition, total(lines, { sources: [source] }));
  const figures: Figures = (lines, code) => [
    figure(edition, total(lines)),
    figure(edition, total(lines, { sources: APPROPRIATION })),
    seldom(lines, code, "institutional"),
    seldom(lines, code, "operating"),
    figure(edition, total(lines, { sources: ["other"] })),
  ];
  return {
    id: "T2",
    caption: caption(budget, edition, "收入预算总表"),
    widths: [28, 24, 24, 100, 66, 66, 62, 62, 62],
    header: [
      [head("项目", 1, 4), head("收入预算", 1, 5)],
      [
        head("功能分类科目编码", 1, 3),
        ...["功能分类科目名称", "合计", "财政拨款收入", "事业收入", "事业单位\n经营收入", "其他收入"].map(
          (text) => head(text, 2),
        ),
      ],
      [head("类"), head("款"), head("项")],
    ],
    body: codedRows(budget.functions, figures),
  };
}

/** T3, 支出预算总表. */
export function expenditureTable(budget: Budget, edition: Edition): Table {
  return {
    id: "T3",
    caption: caption(budget, edition, "支出预算总表"),
    ...expenditureShape("支出预算"),
    body: codedRows(budget.functions, expenditureFigures(edition)),
  };
}

const SOURCES = {
  T5: { source: "general", name: "一般公共预算" },
  T6: { source: "fund", name: "政府性基金预算" },
  T7: { source: "state-capital", name: "国有资本经营预算" },
} as const satisfies Record<string, { source: Source; name: string }>;

/** T5, T6 and T7, 支出功能分类预算表 of one source; without lines, an empty table with a note that says so. */
export function sourceTable(id: keyof typeof SOURCES, budget: Budget, edition: Edition): Table {
  const { source, name } = SOURCES[id];
  const lines = fundedBy(budget.functions, source);
  const figures = expenditureFigures(edition);
  const table = {
    id,
    caption: caption(budget, edition, `${name}支出功能分类预算表`),
    ...expenditureShape(`${name}支出`),
  };
  if (lines.length > 0) return { ...table, body: codedRows(lines, figures) };
  const zeros = figures([], "").map((text) => cell(text, "right"));
  const empty = [...Array.from({ length: 4 }, () => cell("", "center")), ...zeros];
  return {
    ...table,
    body: [...Array.from({ length: EMPTY_ROWS }, () => empty), ...codedRows(lines, figures)],
    note: `注：${budget.year}年没有安排${name}支出，本表为空表。`,
  };
}

function expenditureFigures(edition: Edition): Figures {
  return (lines) => [
    figure(edition, total(lines)),
    figure(edition, total(lines, { uses: BASIC })),
    figure(edition, total(lines, { uses: ["project"] })),
  ];
}

function expenditureShape(heading: string): Pick<Table, "widths" | "header"> {
  return {
    widths: [44, 36, 36, 190, 96, 96, 96],
    header: [
      [head("项目", 1, 4), head(heading, 1, 3)],
      [
        head("功能分类科目编码", 1, 3),
        ...["功能分类科目名称", "合计", "基本支出", "项目支出"].map((text) => head(text, 2)),
      ],
      [head("类"), head("款"), head("项")],
    ],
  };
}

function codedRows(lines: readonly FunctionLine[], figures: Figures): Table["body"] {
  const right = (texts: readonly string[]) => texts.map((text) => cell(text, "right"));
  return [
    ...rollUp(lines, LEVELS).map(({ code, lines: members }) => [
      ...codeParts(code, 3).map((part) => cell(part, "center")),
      cell(subjectName("function", code), "left"),
      ...right(figures(members, code)),
    ]),
    [cell("合      计", "center", [1, 4]), ...right(figures(lines, ""))],
  ];
}
