import { z } from "zod";
import { bboxSchema, documentIdSchema, messageSchema, moneyUnitSchema } from "./common.js";

export const EXTRACTION_SCHEMA = "yusuan/extraction@1";

export const sourceSchema = z.strictObject({
  id: documentIdSchema,
  fileName: z.string(),
  mediaType: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
  bytes: z.int().nonnegative(),
  /** Character encoding of a text file, for instance `gb18030`. */
  encoding: z.string().optional(),
});

/** Why a page was read as a picture and not by its text layer. */
export const pictureReasonSchema = z.enum([
  /** No text is painted on it. */
  "no-text",
  /** A picture covers it, and the little text beside it cannot be all that is printed. */
  "sparse-text",
  /** Its characters have no meaning, or make no language. */
  "garbled-text",
  /** Its text is painted invisibly over a picture: another program's reading of the same scan. */
  "hidden-text",
  /** The file is a picture. */
  "image-file",
  /** `--ocr always`. */
  "asked",
]);

/** How the picture of a page was read. */
export const scanSchema = z.strictObject({
  reason: pictureReasonSchema,
  message: messageSchema,
  /** Recognizer and version, for instance `tesseract.js 7.0.0`. */
  engine: z.string(),
  /** Resolution that it was read at. */
  dpi: z.int().positive(),
  /** Degrees that the picture was turned clockwise to stand upright. */
  turned: z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)]),
  /** Degrees that lines of text ran down to the right before it was put straight. */
  skew: z.number(),
  /** Lines of text that were read, and their mean confidence. */
  lines: z.int().nonnegative(),
  confidence: z.number().min(0).max(1),
});

/** What a cell may say instead of its text. */
export const candidateSchema = z.strictObject({ text: z.string(), confidence: z.number().min(0).max(1) });

export const pageSchema = z.strictObject({
  number: z.int().positive(),
  /** Points, after rotation; null where the format has no pages. */
  width: z.number().nullable(),
  height: z.number().nullable(),
  rotation: z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)]),
  method: z.enum(["text", "ocr"]),
  status: z.enum(["read", "failed", "skipped"]),
  /** Share of the page that pictures cover, 0 to 1; absent where there are none. */
  imageCoverage: z.number().optional(),
  /** Only of pages read as pictures. */
  scan: scanSchema.optional(),
  reason: messageSchema.optional(),
});

/** Where a part stands: a box on a page, or a named place where the format has no boxes. */
const placed = {
  page: z.int().positive(),
  bbox: bboxSchema.nullable(),
  /** `line 87`, `lines 87-93`, `Sheet1!C5`. */
  place: z.string().optional(),
};

export const textBlockSchema = z.strictObject({
  kind: z.enum(["heading", "paragraph", "note"]),
  id: z.string(),
  ...placed,
  text: z.string(),
  /** Where the digits of its numbers are printed: from `start` to before `end` of the text. One that wraps is two. */
  numbers: z
    .array(z.strictObject({ start: z.int().nonnegative(), end: z.int().positive(), bbox: bboxSchema }))
    .optional(),
  level: z.int().positive().optional(),
  /** Only where the text was read from a picture. */
  confidence: z.number().min(0).max(1).optional(),
});

export const cellSchema = z.strictObject({
  row: z.int().nonnegative(),
  column: z.int().nonnegative(),
  rowSpan: z.int().positive(),
  columnSpan: z.int().positive(),
  text: z.string(),
  ...placed,
  /** Below 1 only where the text was read from a picture. */
  confidence: z.number().min(0).max(1),
  /** Other readings of the same ink, likeliest first. */
  candidates: z.array(candidateSchema).optional(),
  /** The number that a workbook stores, where it shows a rounded one. */
  value: z
    .string()
    .regex(/^-?\d+(?:\.\d+)?$/u)
    .optional(),
});

/** The edges between the columns and rows of a table, as they were rebuilt on one page. */
export const tableGridSchema = z.strictObject({
  page: z.int().positive(),
  /** The row of the table that begins at the first of `rows`. */
  firstRow: z.int().nonnegative(),
  /** From the left edge of the first column to the right edge of the last, in points; always one more than the table has columns. */
  columns: z.array(z.number()),
  /** From the top edge of `firstRow` to the bottom edge of the last row on the page. */
  rows: z.array(z.number()),
  /**
   * Where the page was put straight before it was read: the map from the straight page, on which the edges stand, to
   * the page as it is shown. `[a, b, c, d, e, f, g, h, i]` moves x, y to (ax + by + c) / (gx + hy + i),
   * (dx + ey + f) / (gx + hy + i).
   */
  toPage: z.array(z.number()).length(9).optional(),
});

export const tableSchema = z.strictObject({
  kind: z.literal("table"),
  id: z.string(),
  pages: z.array(z.int().positive()).min(1),
  title: z.string().optional(),
  unit: moneyUnitSchema.optional(),
  /** The body named on the 编制部门 / 编制单位 line. */
  preparedBy: z.string().optional(),
  method: z.enum(["ruled", "aligned", "lines", "native", "ocr"]),
  /** How the grid was found, where `method` is `ocr`. */
  grid: z.enum(["ruled", "aligned"]).optional(),
  rows: z.int().nonnegative(),
  columns: z.int().nonnegative(),
  cells: z.array(cellSchema),
  /** Of each page where the edges are known; absent where the format has no pages. */
  grids: z.array(tableGridSchema).optional(),
  /** Rows that repeat the header on a later page. */
  repeatedHeaderRows: z.array(z.int().nonnegative()),
  /** Blocks above the table that name it: title, unit and 编制部门 lines. */
  captions: z.array(z.string()),
  /** Blocks below the table that speak of it. */
  notes: z.array(z.string()),
});

export const blockSchema = z.discriminatedUnion("kind", [
  textBlockSchema.extend({ kind: z.literal("heading") }),
  textBlockSchema.extend({ kind: z.literal("paragraph") }),
  textBlockSchema.extend({ kind: z.literal("note") }),
  tableSchema,
]);

export const problemSchema = z.strictObject({
  code: z.string(),
  /** Told for people to know: nothing of what the document itself says is missing. */
  note: z.literal(true).optional(),
  page: z.int().positive().optional(),
  message: messageSchema,
});

export const extractionSchema = z.strictObject({
  schema: z.literal(EXTRACTION_SCHEMA),
  source: sourceSchema,
  pages: z.array(pageSchema),
  /** In reading order. */
  blocks: z.array(blockSchema),
  accounting: z.strictObject({
    /** Number tokens in the file as it was decoded. */
    numbersPrinted: z.int().nonnegative(),
    /** Those of them that stand in exactly one block or cell. */
    numbersPlaced: z.int().nonnegative(),
    /** Tokens that were not placed, with their page. */
    lost: z.array(z.strictObject({ page: z.int().positive(), token: z.string() })),
  }),
  problems: z.array(problemSchema),
});

export type Source = Readonly<z.infer<typeof sourceSchema>>;
export type PictureReason = z.infer<typeof pictureReasonSchema>;
export type Scan = Readonly<z.infer<typeof scanSchema>>;
export type Candidate = Readonly<z.infer<typeof candidateSchema>>;
export type Page = Readonly<z.infer<typeof pageSchema>>;
export type TextBlock = Readonly<z.infer<typeof textBlockSchema>>;
export type Cell = Readonly<z.infer<typeof cellSchema>>;
export type TableGrid = Readonly<z.infer<typeof tableGridSchema>>;
export type Table = Readonly<z.infer<typeof tableSchema>>;
export type Block = Readonly<z.infer<typeof blockSchema>>;
export type Problem = Readonly<z.infer<typeof problemSchema>>;
export type Extraction = Readonly<z.infer<typeof extractionSchema>>;
