import { reference } from "../model/address.js";
import { formula, link, number, rowOf, text } from "../model/cells.js";
import { HEADER_HEIGHT } from "../model/row-heights.js";
import { SHEETS, STATUSES, VERDICTS } from "../model/words.js";
import type { Content, Sheet, SheetCell } from "../model/workbook.js";
import { cutBounds, placeOfTerm } from "./evaluate.js";
import { TERM_COLUMN } from "./expression.js";
import { placeName, totalKey } from "./place-name.js";
import { type Check, FIRST_TERM_ROW, type Term } from "./term.js";

const HEADERS = [
  "勾稽 #",
  "边 Side",
  "权 Weight",
  "位置 Cell",
  "内容 Figure",
  "页 Page",
  "印刷文本 As printed",
  "值（元/分）Value",
  "末位 Last place",
  "允许 ±",
  "截位下 Cut, below",
  "截位上 Cut, above",
  "行 Row",
  "当前结论 Verdict now",
  "状态 Status",
];
const WIDTHS = [8, 9, 8, 12, 40, 6, 18, 18, 10, 10, 12, 12, 10, 16, 20];
const MONEY = "#,##0.00";

/** One row for every figure of every identity: what the formulas of the identities take their numbers from. */
export function termsSheet(checks: readonly Check[]): Sheet {
  const last = FIRST_TERM_ROW + checks.reduce((count, { terms }) => count + terms.length, 0) - 1;
  return {
    name: SHEETS.terms,
    widths: WIDTHS,
    heights: new Map([[FIRST_TERM_ROW - 1, HEADER_HEIGHT]]),
    frozen: { rows: FIRST_TERM_ROW - 1, columns: 0 },
    filter: {
      top: FIRST_TERM_ROW - 1,
      left: 1,
      bottom: Math.max(last, FIRST_TERM_ROW),
      right: HEADERS.length,
    },
    cells: [
      ...rowOf(1, [text("勾稽项 · Terms of the identities")], { bold: true, size: 14 }),
      ...rowOf(
        2,
        [
          text(
            "每行是一条勾稽关系中的一个数；值随所指单元格而变。Each row is one figure of an identity; its value follows the cell that it names.",
          ),
        ],
        { muted: true },
      ),
      ...rowOf(
        FIRST_TERM_ROW - 1,
        HEADERS.map((header) => text(header)),
        { bold: true, fill: "header", border: true, wrap: true, align: "center" },
      ),
      ...checks.flatMap((check) => check.terms.flatMap((term) => termRow(check, term))),
    ],
  };
}

function termRow(check: Check, term: Term): readonly SheetCell[] {
  const { figure, located, weight, row } = term;
  const contents = [
    link(`${check.number}`, { sheet: SHEETS.identities, row: check.row, column: 1 }),
    text(weight > 0 ? "左 left" : "右 right"),
    number(weight),
    located ? link(placeName(located), located.place) : text("—"),
    text(term.label),
    figure ? number(figure.page) : undefined,
    text(figure?.text ?? ""),
    value(term),
    place(check, term),
    formula(`ABS(C${row})*I${row}/2`, half(magnitude(BigInt(weight)) * placeOfTerm(term, check.allowance))),
    ...cut(check, term),
    text(term.isTotal && figure ? totalKey(figure) : ""),
    formula(reference({ sheet: SHEETS.identities, row: check.row, column: 9 }), VERDICTS[check.verdict]),
    text(figure ? STATUSES[figure.status] : ""),
  ];
  return rowOf(row, contents, (index) => ({
    border: true,
    ...(index + 1 >= TERM_COLUMN.value &&
      index + 1 <= TERM_COLUMN.high && { format: index === 7 ? MONEY : "#,##0.00##" }),
    ...(index >= 8 && index <= 12 && { muted: true }),
    ...(index === 14 && figure && { fill: figure.status }),
  }));
}

function value({ located, value }: Term): Content {
  if (!located) return formula('""', "");
  const cell = reference(located.place);
  const factor = located.inCell.factor === 1 ? "" : `*${located.inCell.factor}`;
  return formula(`IF(ISNUMBER(${cell}),ROUND(${cell}${factor},2),"")`, Number(value) / 100);
}

/** A printed zero is as exact as the finest figure beside it. */
function place({ allowance }: Check, term: Term): Content {
  const [own, finest] = [Number(term.quantum) / 100, Number(allowance.finest) / 100];
  if (own === finest) return number(own);
  return formula(`IF(H${term.row}=0,${finest},${own})`, Number(placeOfTerm(term, allowance)) / 100);
}

function cut({ allowance }: Check, term: Term): readonly (Content | undefined)[] {
  if (!allowance.mayBeCut) return [undefined, undefined];
  const { row, weight } = term;
  const below = `IF(I${row}<=0.01,-I${row}/2,IF(H${row}>0,0,-I${row}))`;
  const above = `IF(I${row}<=0.01,I${row}/2,IF(H${row}<0,0,I${row}))`;
  const [low, high] = weight > 0 ? [below, above] : [above, below];
  const bounds = cutBounds(term, allowance);
  return [formula(`C${row}*${low}`, half(bounds.low)), formula(`C${row}*${high}`, half(bounds.high))];
}

function half(halves: bigint): number {
  return Number(halves) / 200;
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}
