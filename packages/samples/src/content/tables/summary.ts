import { head, type Table } from "../../layout/table.js";
import {
  APPROPRIATION,
  BASIC,
  type Budget,
  type FunctionLine,
  type Source,
  total,
  type Use,
} from "../budget.js";
import { type Edition, figure, figureOrEmpty, ordinal } from "../edition.js";
import { rollUp } from "../rollup.js";
import { subjectName } from "../subjects.js";
import { caption } from "./caption.js";
import { type LaneRow, sideBySide, totalRow } from "./lanes.js";

const ALL_USES: readonly Use[] = [...BASIC, "project"];
const SPLIT: readonly (readonly Use[])[] = [ALL_USES, ["personnel"], ["public"], ["project"]];

/** T1, 财务收支预算总表. */
export function summaryTable(budget: Budget, edition: Edition, note?: string): Table {
  const { functions } = budget;
  const uses = edition.splitsUses ? SPLIT : [ALL_USES];
  const figures = (lines: readonly FunctionLine[]) =>
    uses.map((each) => figure(edition, total(lines, { uses: each })));
  const right = rollUp(functions, [3]).map(({ code, lines }, index) => ({
    ordinal: ordinal(index),
    name: `${edition.ordinalCells ? "" : ordinal(index)}${subjectName("function", code)}`,
    figures: figures(lines),
  }));
  const shape = { rightFigures: uses.length, ordinalCells: edition.ordinalCells };
  return {
    id: "T1",
    caption: caption(budget, edition, "财务收支预算总表"),
    widths: edition.splitsUses ? [120, 74, 122, 76, 74, 74, 74] : [180, 110, 28, 160, 110],
    header: edition.splitsUses ? splitHeader() : plainHeader(),
    body: [
      ...sideBySide(incomeLane(functions, edition), right, shape),
      totalRow(figure(edition, total(functions)), figures(functions), shape),
    ],
    ...(note === undefined ? {} : { note }),
  };
}

function plainHeader(): Table["header"] {
  return [
    [head("本年收入", 1, 2), head("本年支出", 1, 3)],
    [head("项目"), head("预算数"), head("项目", 1, 2), head("预算数")],
  ];
}

function splitHeader(): Table["header"] {
  return [
    [head("本年收入", 1, 2), head("本年支出", 1, 5)],
    [head("项目", 3), head("预算数", 3), head("项目", 3), head("预算数", 1, 4)],
    [head("合计", 2), head("基本支出", 1, 2), head("项目支出", 2)],
    [head("人员经费"), head("公用经费")],
  ];
}

function incomeLane(functions: readonly FunctionLine[], edition: Edition): readonly LaneRow[] {
  const row = (name: string, sources: readonly Source[]): LaneRow => ({
    name,
    figures: [figureOrEmpty(edition, total(functions, { sources }))],
  });
  return [
    row("一、财政拨款收入", APPROPRIATION),
    row("1. 一般公共预算资金", ["general"]),
    row("2. 政府性基金", ["fund"]),
    ...(edition.stateCapital ? [row("3. 国有资本经营预算", ["state-capital"])] : []),
    row("二、事业收入", ["institutional"]),
    row("三、事业单位经营收入", ["operating"]),
    row("四、其他收入", ["other"]),
  ];
}
