import { head, type Table } from "../../layout/table.js";
import { APPROPRIATION, type Budget, type FunctionLine, type Source, total } from "../budget.js";
import { type Edition, figure, figureOrEmpty, ordinal } from "../edition.js";
import { rollUp } from "../rollup.js";
import { subjectName } from "../subjects.js";
import { caption } from "./caption.js";
import { sideBySide, totalRow } from "./lanes.js";

const COLUMNS = [
  { source: "general", income: "一般公共预算资金", header: "一般公共预算" },
  { source: "fund", income: "政府性基金", header: "政府性基金预算" },
  { source: "state-capital", income: "国有资本经营预算", header: "国有资本经营预算" },
] as const satisfies readonly { source: Source; income: string; header: string }[];

/** T4, 财政拨款收支预算总表. */
export function appropriationTable(budget: Budget, edition: Edition): Table {
  const columns = COLUMNS.slice(0, edition.stateCapital ? 3 : 2);
  const appropriated = budget.functions.filter((line) => total([line], { sources: APPROPRIATION }) !== 0n);
  const figures = (lines: readonly FunctionLine[]) => [
    figure(edition, total(lines, { sources: APPROPRIATION })),
    ...columns.map(({ source }) => figure(edition, total(lines, { sources: [source] }))),
  ];
  const left = columns.map(({ source, income }, index) => ({
    name: `${ordinal(index)}${income}`,
    figures: [figureOrEmpty(edition, total(appropriated, { sources: [source] }))],
  }));
  const right = rollUp(appropriated, [3]).map(({ code, lines }, index) => ({
    ordinal: ordinal(index),
    name: `${edition.ordinalCells ? "" : ordinal(index)}${subjectName("function", code)}`,
    figures: figures(lines),
  }));
  const shape = { rightFigures: columns.length + 1, ordinalCells: edition.ordinalCells };
  const rightWidth = shape.rightFigures + 1 + (edition.ordinalCells ? 1 : 0);
  return {
    id: "T4",
    caption: caption(budget, edition, "财政拨款收支预算总表"),
    widths: [
      118,
      76,
      ...(edition.ordinalCells ? [26] : []),
      edition.ordinalCells ? 104 : 122,
      ...Array.from({ length: shape.rightFigures }, () => 76),
    ],
    header: [
      [head("财政拨款收入", 1, 2), head("财政拨款支出", 1, rightWidth)],
      [
        head("项目"),
        head("预算数"),
        head("项目", 1, edition.ordinalCells ? 2 : 1),
        head("合计"),
        ...columns.map(({ header }) => head(header)),
      ],
    ],
    body: [
      ...sideBySide(left, right, shape),
      totalRow(
        figure(edition, total(appropriated, { sources: APPROPRIATION })),
        figures(appropriated),
        shape,
      ),
    ],
  };
}
