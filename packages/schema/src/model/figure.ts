import { z } from "zod";
import { bboxSchema, decimalSchema, messageSchema } from "./common.js";

export const figureStatusSchema = z.enum(["proven", "unproven", "contradicted", "repaired"]);
export type FigureStatus = z.infer<typeof figureStatusSchema>;

/** How a value was got back from a damaged source. */
export const recoverySchema = z.strictObject({
  /**
   * `labels`: the form's labels leave one place for it; `agreement`: several damaged copies show the same;
   * `arithmetic`: the other figures leave one value.
   */
  by: z.enum(["labels", "agreement", "arithmetic"]),
  /** What the source shows, each reading once. */
  readings: z.array(z.string()),
  message: messageSchema,
});

export const cellRefSchema = z.strictObject({
  table: z.string(),
  row: z.int().nonnegative(),
  column: z.int().nonnegative(),
});

/** Where something stands and how it is printed there. */
const printed = {
  /** As printed. */
  text: z.string(),
  page: z.int().positive(),
  bbox: bboxSchema.nullable(),
  place: z.string().optional(),
};

/** A text or a date with its place. */
export const placedTextSchema = z.strictObject({
  ...printed,
  cell: cellRefSchema.optional(),
  /** Id of the text block it stands in, where it stands in no table. */
  block: z.string().optional(),
  recovered: recoverySchema.optional(),
});

/** An amount of money. */
export const figureSchema = z.strictObject({
  /** Unique in the document. */
  id: z.string(),
  /** 元, two decimals. */
  value: decimalSchema,
  /** 元 worth of one unit in the last printed place. */
  precision: decimalSchema,
  ...printed,
  cell: cellRefSchema,
  confidence: z.number().min(0).max(1),
  status: figureStatusSchema,
  /** Value that was read, where the settled value differs from it. */
  reading: decimalSchema.optional(),
  /** Other values that the ink may say, likeliest first; only where it was read from a picture. */
  candidates: z
    .array(z.strictObject({ value: decimalSchema, confidence: z.number().min(0).max(1) }))
    .optional(),
  recovered: recoverySchema.optional(),
});

/** A printed number that is no amount of money: a weight, a score, a rate, a count. */
export const quantitySchema = z.strictObject({
  /** Unique in the document, also among the figures. */
  id: z.string(),
  /** In `unit`, with the printed decimals; a percentage is not divided by 100. */
  value: decimalSchema,
  /** `分`, `%`, `人`; absent where none is printed or implied. */
  unit: z.string().optional(),
  ...printed,
  cell: cellRefSchema.optional(),
  block: z.string().optional(),
  confidence: z.number().min(0).max(1),
  status: figureStatusSchema,
  recovered: recoverySchema.optional(),
});

export type Recovery = Readonly<z.infer<typeof recoverySchema>>;
export type CellRef = Readonly<z.infer<typeof cellRefSchema>>;
export type PlacedText = Readonly<z.infer<typeof placedTextSchema>>;
export type Figure = Readonly<z.infer<typeof figureSchema>>;
export type Quantity = Readonly<z.infer<typeof quantitySchema>>;
