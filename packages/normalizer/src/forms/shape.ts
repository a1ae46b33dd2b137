import type { FormId } from "@yusuan/schema";
import { FORMS } from "@yusuan/taxonomy";
import type { TableView } from "../table/view.js";
import { compact, compactCode, plainLabel } from "../text.js";
import { inStage } from "./stage.js";

/** What the columns of a table say about its form. */
export type Shape = {
  readonly layout: "two-sided" | "coded" | "single-row" | "other";
  readonly classification?: "function" | "economic";
  readonly measures: ReadonlySet<string>;
  /** Forms that may have these columns. */
  readonly forms: readonly FormId[];
};

const REVENUE = [
  "appropriation",
  "institutional-income",
  "operating-income",
  "other-income",
  "superior-subsidy",
];
const FUNDS = ["general-budget", "government-fund", "state-capital"];
const THREE_PUBLIC = ["overseas", "reception", "vehicle-total", "vehicle-purchase", "vehicle-operation"];
const BALANCES = ["opening-balance", "closing-balance"];
const BY_PROGRAM: readonly FormId[] = FORMS.filter(
  ({ stage, layout, id }) =>
    stage === "budget" &&
    layout === "coded" &&
    id !== "revenue-by-function" &&
    id !== "basic-expenditure-by-economic",
).map(({ id }) => id);

/** The shape of a table. The forms are named as those of a budget and then taken in the stage of the table. */
export function shapeOf(view: TableView): Shape {
  const measures = new Set(view.panels.flatMap(({ figures }) => figures.map(({ measure }) => measure)));
  const layout = layoutOf(view, measures);
  const classification = layout === "coded" ? classificationOf(view) : undefined;
  return {
    layout,
    ...(classification && { classification }),
    measures,
    forms: formsOf(view, layout, classification, measures).map((form) => inStage(form, view.stage)),
  };
}

function layoutOf(view: TableView, measures: ReadonlySet<string>): Shape["layout"] {
  if (count(measures, THREE_PUBLIC) >= 2 || threePublicLabels(view) >= 3) return "single-row";
  if (view.panels.some(({ codes }) => codes.length > 0)) return "coded";
  const withFigures = view.panels.filter(({ figures, names }) => figures.length > 0 && names.length > 0);
  return withFigures.length >= 2 ? "two-sided" : "other";
}

function formsOf(
  view: TableView,
  layout: Shape["layout"],
  classification: Shape["classification"],
  measures: ReadonlySet<string>,
): readonly FormId[] {
  if (layout === "single-row") return ["three-public-and-operating"];
  if (layout === "two-sided") return twoSidedForms(view, measures);
  if (layout !== "coded" || classification === undefined) return [];
  const final = view.stage === "final-account";
  if (classification === "economic") {
    const split = measures.has("personnel") || measures.has("public");
    return split || (final && measures.has("total")) ? ["basic-expenditure-by-economic"] : [];
  }
  if (final && count(measures, BALANCES) >= 1 && measures.has("total")) {
    return ["government-fund-by-function", "state-capital-by-function", "general-budget-by-function"];
  }
  if (count(measures, REVENUE) >= 1 && !measures.has("project")) return ["revenue-by-function"];
  return measures.has("basic") && measures.has("project") ? BY_PROGRAM : [];
}

function twoSidedForms(view: TableView, measures: ReadonlySet<string>): readonly FormId[] {
  const [left, right] = view.panels;
  const labels = view.sections.body.flatMap((row) => row.cells.map((cell) => compact(cell.text)));
  const said = left?.side === "revenue" && right?.side === "expenditure";
  const totals =
    labels.some((text) => /^(?:本年)?收入总?[总合]计$/u.test(text)) &&
    labels.some((text) => /^(?:本年)?支出总?[总合]计$/u.test(text));
  if (!said && !totals) return [];
  if (count(measures, FUNDS) >= 1) return ["appropriation-summary"];
  if (view.stage === "final-account" && measures.has("total"))
    return ["revenue-expenditure-summary", "appropriation-summary"];
  return measures.has("total") ? ["revenue-expenditure-summary"] : [];
}

function classificationOf(view: TableView): Shape["classification"] {
  const header = view.sections.header
    .flatMap((row) => row.cells.map((cell) => plainLabel(cell.text)))
    .join("|");
  if (/经济(?:分类|科目)/u.test(header)) return "economic";
  if (/功能(?:分类|科目)/u.test(header)) return "function";
  const classes = { function: 0, economic: 0 };
  const columns = new Set(view.panels.flatMap(({ codes }) => codes.map(({ column }) => column)));
  for (const row of view.sections.body) {
    const code = compactCode(row.cells.find(({ column }) => columns.has(column))?.text ?? "");
    if (/^2\d{2}(?:\d{2}){0,2}$/u.test(code)) classes.function += 1;
    if (/^[35]\d{2}(?:\d{2})?$/u.test(code)) classes.economic += 1;
  }
  if (classes.function === classes.economic)
    return view.panels.some(({ codes }) => codes.some(({ level }) => level === 3)) ? "function" : undefined;
  return classes.function > classes.economic ? "function" : "economic";
}

function count(measures: ReadonlySet<string>, of: readonly string[]): number {
  return of.filter((id) => measures.has(id)).length;
}

function threePublicLabels(view: TableView): number {
  const labels = view.sections.body.flatMap((row) =>
    row.cells.slice(0, 2).map((cell) => plainLabel(cell.text)),
  );
  return ["因公出国", "公务接待费", "公务用车"].filter((word) =>
    labels.some((label) => label.length <= 24 && label.includes(word)),
  ).length;
}
