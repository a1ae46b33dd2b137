import { z } from "zod";
import { bboxSchema, decimalSchema, documentIdSchema, moneyUnitSchema } from "./common.js";

export const BUDGET_SCHEMA = "yusuan/budget@1";

export const figureStatusSchema = z.enum(["proven", "unproven", "contradicted", "repaired"]);
export type FigureStatus = z.infer<typeof figureStatusSchema>;

export const figureSchema = z.strictObject({
  /** Unique in the document. */
  id: z.string(),
  /** 元, two decimals. */
  value: decimalSchema,
  /** 元 worth of one unit in the last printed place. */
  precision: decimalSchema,
  /** As printed. */
  text: z.string(),
  page: z.int().positive(),
  bbox: bboxSchema.nullable(),
  place: z.string().optional(),
  cell: z.strictObject({
    table: z.string(),
    row: z.int().nonnegative(),
    column: z.int().nonnegative(),
  }),
  confidence: z.number().min(0).max(1),
  status: figureStatusSchema,
  /** What was read, where the settled value differs from it. */
  reading: z.string().optional(),
});

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

export const STATEMENT_FORMS = [
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

export const documentKindSchema = z.enum([
  "department-budget",
  "final-account",
  "performance-target",
  "self-evaluation",
  "evaluation-report",
  "overall-target",
  "unknown",
]);
export type DocumentKind = z.infer<typeof documentKindSchema>;

export const budgetDocumentSchema = z.strictObject({
  schema: z.literal(BUDGET_SCHEMA),
  document: z.strictObject({
    id: documentIdSchema,
    title: z.string().nullable(),
    kind: documentKindSchema,
    fiscalYear: z.int().nullable(),
    agency: z.string().nullable(),
    region: z.string().nullable(),
    scope: z.enum(["department", "unit"]).nullable(),
  }),
  statements: z.array(statementSchema),
  /** Performance forms; filled by a later version. */
  projects: z.array(z.never()),
  /** Amounts said in sentences; filled by a later version. */
  claims: z.array(z.never()),
  /** Tables that no form claims, by id. */
  unrecognized: z.array(z.string()),
});

export type Figure = Readonly<z.infer<typeof figureSchema>>;
export type Column = Readonly<z.infer<typeof columnSchema>>;
export type Line = Readonly<z.infer<typeof lineSchema>>;
export type Note = Readonly<z.infer<typeof noteSchema>>;
export type Statement = Readonly<z.infer<typeof statementSchema>>;
export type BudgetDocument = Readonly<z.infer<typeof budgetDocumentSchema>>;
