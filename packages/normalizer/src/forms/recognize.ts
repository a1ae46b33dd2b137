import type { FormId, Statement } from "@yusuan/schema";
import { FORMS, formById, type Stage } from "@yusuan/taxonomy";
import type { TableView } from "../table/view.js";
import { plainLabel } from "../text.js";
import { type Shape, shapeOf } from "./shape.js";
import { inStage, namesFinalFigures } from "./stage.js";
import { formOfTitle, isDetailed, isDoubtful, looksLikeTitle, namesOtherFamily } from "./titles.js";

/** A table with the form it was recognized as. */
export type Recognized = {
  readonly form: FormId;
  readonly by: Statement["recognizedBy"];
  readonly title: string;
  readonly shape: Shape;
};

type HeaderWords = readonly (readonly [RegExp, FormId])[];

const FUND_WORDS: HeaderWords = [
  [/一般公共预算/u, "general-budget-by-function"],
  [/政府性基金/u, "government-fund-by-function"],
  [/国有资本经营/u, "state-capital-by-function"],
];

/** Header words of the forms that share their columns. */
const HEADER_WORDS: Readonly<Record<Stage, HeaderWords>> = {
  budget: [...FUND_WORDS, [/^支出预算|^本年支出/u, "expenditure-by-function"]],
  // 本年支出 stands over the expenditure of the funds as well.
  "final-account": [...FUND_WORDS, [/^(?:上缴上级|对附属单位补助)支出/u, "expenditure-by-function"]],
};

/**
 * The form of a table, or `undefined` where none claims it. Title and columns together decide; columns that
 * several forms share are told apart by the words above them, then by the order of the forms. A title with the
 * words of a detailed list counts only together with columns that match in full, and only once for each form.
 * @param before Forms of the tables before this one, in order.
 */
export function recognize(view: TableView, before: readonly FormId[]): Recognized | undefined {
  const shape = shapeOf(view);
  const title = titleOfTable(view);
  const titled = formOfTitle(title, view.stage);
  if (titled === undefined && (namesOtherFamily(title) || headerNamesOtherStage(view))) return undefined;
  const doubtful = titled === undefined ? isDoubtful(title) : isDetailed(title);
  if (doubtful) return recognizeDoubtful(view, before, shape, title);
  if (titled !== undefined) {
    if (shape.forms.includes(titled)) return { form: titled, by: "title-and-columns", title, shape };
    const [only] = shape.forms;
    if (only !== undefined)
      return { form: chosen(view, shape.forms, before) ?? only, by: "columns", title: "", shape };
    return holdsFigures(view, shape, titled) ? { form: titled, by: "title", title, shape } : undefined;
  }
  const form = chosen(view, shape.forms, before);
  return form && { form, by: "columns", title, shape };
}

/** The form of a table whose title may be that of another kind of table as well. */
function recognizeDoubtful(
  view: TableView,
  before: readonly FormId[],
  shape: Shape,
  title: string,
): Recognized | undefined {
  const titled = formOfTitle(title, view.stage);
  const full = shape.forms.filter((form) => !before.includes(form) && matchesInFull(shape, form));
  if (titled !== undefined && full.includes(titled))
    return { form: titled, by: "title-and-columns", title, shape };
  const form = chosen(view, full, before);
  return form && { form, by: "columns", title, shape };
}

/** Whether a table has the columns of a form and no others: at least three measures, all of them the form's. */
function matchesInFull(shape: Shape, form: FormId): boolean {
  const measures: readonly string[] = formById(form).measures;
  return (
    shape.layout !== "two-sided" &&
    shape.measures.size >= 3 &&
    [...shape.measures].every((measure) => measures.includes(measure))
  );
}

/** The nearest caption that is a title, with the line above it where only both together name a form. */
function titleOfTable({ captions, stage }: TableView): string {
  const index = captions.findIndex((text) => formOfTitle(text, stage) !== undefined || looksLikeTitle(text));
  const title = captions[index] ?? "";
  const both = `${captions[index + 1] ?? ""}${title}`;
  return formOfTitle(title, stage) === undefined && formOfTitle(both, stage) !== undefined ? both : title;
}

function chosen(view: TableView, forms: readonly FormId[], before: readonly FormId[]): FormId | undefined {
  if (forms.length <= 1) return forms[0];
  const words = view.sections.header.flatMap((row) => row.cells.map((cell) => plainLabel(cell.text)));
  const said = HEADER_WORDS[view.stage].find(
    ([pattern, form]) =>
      forms.includes(inStage(form, view.stage)) && words.some((word) => pattern.test(word)),
  );
  if (said) return inStage(said[1], view.stage);
  const last = FORMS.findIndex(({ id }) => id === before.at(-1));
  const open = FORMS.filter(({ id }) => forms.includes(id) && !before.includes(id)).map(({ id }) => id);
  return open.find((id) => FORMS.findIndex((form) => form.id === id) > last) ?? open[0];
}

/** A title alone may name a table only where the table can be that form at all. */
function holdsFigures(view: TableView, shape: Shape, form: FormId): boolean {
  const { stage, layout } = formById(form);
  // Under 支出决算总表 a government's table without codes stands as well.
  if (stage === "final-account" && layout === "coded" && shape.layout !== "coded") return false;
  const known = [...shape.measures].some((measure) => !measure.startsWith("column-"));
  return known || (shape.layout === "coded" && view.panels.some(({ figures }) => figures.length > 0));
}

function headerNamesOtherStage({ stage, sections }: TableView): boolean {
  return stage === "budget" && namesFinalFigures(sections.header);
}
