import { z } from "zod";

/** One line of `run.jsonl`: what became of one input file. */
export const runLineSchema = z.strictObject({
  file: z.string(),
  /** Null where the file could not be read at all. */
  id: z.string().nullable(),
  status: z.enum(["ok", "partial", "failed"]),
  reason: z.string().optional(),
  pages: z.strictObject({
    total: z.int().nonnegative(),
    read: z.int().nonnegative(),
    failed: z.int().nonnegative(),
    skipped: z.int().nonnegative(),
  }),
  /** Absent where the document was not normalized. */
  tables: z
    .strictObject({
      total: z.int().nonnegative(),
      /** Of no known form, so not audited. */
      unrecognized: z.int().nonnegative(),
    })
    .optional(),
  seconds: z.number().nonnegative(),
});
export type RunLine = Readonly<z.infer<typeof runLineSchema>>;
