import { z } from "zod";
import { bboxSchema, moneyUnitSchema } from "./common.js";
import { figureSchema } from "./figure.js";

export const columnSchema = z.strictObject({
  measure: z.string(),
  /** Header cells from top to bottom, joined by `/`. */
  header: z.string(),
  /** Column of the table. */
  column: z.int().nonnegative(),
  side: z.enum(["revenue", "expenditure"]).optional(),
});

export const codeStatusSchema = z.enum([
  /** Code and name stand together in the edition of the year. */
  "exact",
  /** The name belongs to the code in an older edition. */
  "older-name",
  /** The name is a known or evident misprint of the standard name. */
  "misprint",
  /** The code is known, the name is another one's or nobody's. */
  "name-differs",
  /** The code is in no list; that is no error. */
  "unknown",
  /** No code is printed; it follows from the name. */
  "from-name",
]);
export type CodeStatus = z.infer<typeof codeStatusSchema>;

export const lineSchema = z.strictObject({
  id: z.string(),
  role: z.enum(["item", "group", "total"]),
  side: z.enum(["revenue", "expenditure"]).optional(),
  code: z.string().optional(),
  /** The code cells as printed, joined by a space, where they differ from `code`. */
  printedCode: z.string().optional(),
  classification: z.enum(["function", "economic"]).optional(),
  /** Without ordinals and inner spaces. */
  name: z.string(),
  /** As printed, where it differs from `name`. */
  label: z.string().optional(),
  standardName: z.string().optional(),
  codeStatus: codeStatusSchema.optional(),
  /** Id of the line that this one is a part of, in the same statement. */
  parent: z.string().optional(),
  row: z.int().nonnegative(),
  page: z.int().positive(),
  /** By measure, in column order. */
  figures: z.record(z.string(), figureSchema),
});

/** The forms of a budget (预算). */
export const BUDGET_FORMS = [
  "revenue-expenditure-summary",
  "revenue-by-function",
  "expenditure-by-function",
  "appropriation-summary",
  "general-budget-by-function",
  "government-fund-by-function",
  "state-capital-by-function",
  "basic-expenditure-by-economic",
  "three-public-and-operating",
] as const;

/** The forms of a final account (决算), 公开01 to 公开09. */
export const FINAL_ACCOUNT_FORMS = [
  "final-account-revenue-expenditure-summary",
  "final-account-revenue-by-function",
  "final-account-expenditure-by-function",
  "final-account-appropriation-summary",
  "final-account-general-budget-by-function",
  "final-account-basic-expenditure-by-economic",
  "final-account-three-public-and-operating",
  "final-account-government-fund-by-function",
  "final-account-state-capital-by-function",
] as const;

export const STATEMENT_FORMS = [...BUDGET_FORMS, ...FINAL_ACCOUNT_FORMS] as const;
export const formSchema = z.enum(STATEMENT_FORMS);
export type FormId = z.infer<typeof formSchema>;

export const noteSchema = z.strictObject({
  /** Id of the text block in the extraction. */
  block: z.string(),
  text: z.string(),
  page: z.int().positive(),
  bbox: bboxSchema.nullable(),
  place: z.string().optional(),
});

export const statementSchema = z.strictObject({
  id: z.string(),
  form: formSchema,
  title: z.string(),
  table: z.string(),
  pages: z.array(z.int().positive()).min(1),
  unit: moneyUnitSchema,
  /** Where the unit comes from; `assumed` is 元 because nothing says otherwise. */
  unitSource: z.enum(["printed", "header", "document", "assumed"]),
  preparedBy: z.string().optional(),
  recognizedBy: z.enum(["title-and-columns", "title", "columns"]),
  columns: z.array(columnSchema),
  lines: z.array(lineSchema),
  /** Texts under the table that speak of it. */
  notes: z.array(noteSchema),
  /** Cells of figure columns that hold text which is no amount. */
  unreadCells: z.array(
    z.strictObject({ row: z.int().nonnegative(), column: z.int().nonnegative(), text: z.string() }),
  ),
});

export type Column = Readonly<z.infer<typeof columnSchema>>;
export type Line = Readonly<z.infer<typeof lineSchema>>;
export type Note = Readonly<z.infer<typeof noteSchema>>;
export type Statement = Readonly<z.infer<typeof statementSchema>>;
