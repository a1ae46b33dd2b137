import { z } from "zod";
import { bboxSchema, messageSchema } from "./common.js";

/** A text of a scan that was read otherwise than what the forms and classifications leave no doubt about. */
export const correctionSchema = z.strictObject({
  /** What the text is. */
  part: z.enum(["title", "unit", "header", "code", "name", "label"]),
  /** Where it stands: a cell of a table, or a text block. */
  cell: z
    .strictObject({ table: z.string(), row: z.int().nonnegative(), column: z.int().nonnegative() })
    .optional(),
  block: z.string().optional(),
  page: z.int().positive(),
  bbox: bboxSchema.nullable(),
  /** What was read. */
  read: z.string(),
  /** What it was taken for. */
  text: z.string(),
  /** Why there is no doubt. */
  message: messageSchema,
});
export type Correction = Readonly<z.infer<typeof correctionSchema>>;
