import { z } from "zod";
import { bboxSchema, decimalSchema } from "./common.js";
import { cellRefSchema, figureStatusSchema } from "./figure.js";

/** Something that a sentence says with a number or a date: 行政运行 is 438.91万元. */
export const claimSchema = z.strictObject({
  /** `c1`, `c2`, … in document order. */
  id: z.string(),
  kind: z.enum(["amount", "percentage", "count", "date"]),
  /** The sentence, or the clause of it that says so. */
  text: z.string(),
  /** The number with its unit as printed: `841.62万元`. */
  printed: z.string(),
  /** What it speaks of, in the document's words: 行政运行, 支出总额, 公务接待费, a project's name. */
  subject: z.string(),
  /**
   * What of it is said: `total`, `basic`, `project`, … as in the statements; `change` (增减额), `change-rate`,
   * `share`, `execution-rate`, `count`, `start`, `end`, `month`.
   */
  measure: z.string(),
  /** 元 for an amount, percent for a percentage, ISO 8601 for a date (`2022-10` for a month). */
  value: z.string(),
  /** `元`, `%`, `人`, `天`; `date` for a date. */
  unit: z.string(),
  /** Worth of one unit in the last printed place, in `unit`; absent for dates. */
  precision: decimalSchema.optional(),
  /** Fiscal year it speaks of, where the sentence says so. */
  year: z.int().optional(),
  /** Of a change: whether it is said to be one up, down or none. */
  direction: z.enum(["increase", "decrease", "same"]).optional(),
  /** Heading of the section it stands in. */
  section: z.string().optional(),
  page: z.int().positive(),
  bbox: bboxSchema.nullable(),
  place: z.string().optional(),
  /** Id of the text block, where it stands in none of the tables. */
  block: z.string().optional(),
  cell: cellRefSchema.optional(),
  /** Figures that it tells again; empty where it is bound to none. */
  figures: z.array(z.string()),
  /** Other claims that it belongs together with: base, change and rate of one statement, a total and its parts. */
  related: z.array(
    z.strictObject({ claim: z.string(), as: z.enum(["base", "change", "rate", "part", "whole"]) }),
  ),
  /** What the audit says of the number. */
  status: figureStatusSchema,
});

export type Claim = Readonly<z.infer<typeof claimSchema>>;
