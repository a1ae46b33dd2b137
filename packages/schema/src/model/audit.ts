import { z } from "zod";
import { bboxSchema, decimalSchema, documentIdSchema, messageSchema } from "./common.js";
import { figureStatusSchema } from "./figure.js";

export const AUDIT_SCHEMA = "yusuan/audit@1";

export const termSchema = z.strictObject({ figure: z.string(), weight: z.int() });

export const identitySchema = z.strictObject({
  id: z.string(),
  rule: z.string(),
  /** How the weighted sum of the terms relates to zero. */
  relation: z.enum(["equal", "at-most"]),
  terms: z.array(termSchema),
  /** Figures that the identity needs and the document does not give. */
  missing: z.array(z.string()),
  /** Weighted sum of the printed values, 元. */
  difference: decimalSchema,
  /** Largest difference that the printed precision allows, 元. */
  tolerance: decimalSchema,
  outcome: z.enum(["satisfied", "violated", "undecided"]),
});

export const evidenceSchema = z.strictObject({
  figure: z.string().optional(),
  page: z.int().positive(),
  bbox: bboxSchema.nullable(),
  place: z.string().optional(),
  text: z.string(),
});

export const findingSchema = z.strictObject({
  id: z.string(),
  rule: z.string(),
  verdict: z.enum(["document-error", "extraction-loss", "convention"]),
  severity: z.enum(["error", "warning", "note"]),
  message: messageSchema,
  expected: decimalSchema.optional(),
  actual: decimalSchema.optional(),
  difference: decimalSchema.optional(),
  /** Identities that the finding rests on. */
  identities: z.array(z.string()),
  figures: z.array(z.string()),
  evidence: z.array(evidenceSchema),
});

const standingCounts = {
  figures: z.int().nonnegative(),
  proven: z.int().nonnegative(),
  unproven: z.int().nonnegative(),
  contradicted: z.int().nonnegative(),
  repaired: z.int().nonnegative(),
};

export const auditSchema = z.strictObject({
  schema: z.literal(AUDIT_SCHEMA),
  document: documentIdSchema,
  summary: z.strictObject({
    identities: z.int().nonnegative(),
    satisfied: z.int().nonnegative(),
    violated: z.int().nonnegative(),
    undecided: z.int().nonnegative(),
    /** Amounts of money in statements, performance forms and evaluation tables, by their status. */
    ...standingCounts,
    /** Weights and scores, by their status. */
    points: z.strictObject(standingCounts),
  }),
  identities: z.array(identitySchema),
  findings: z.array(findingSchema),
  /** Verdict on every figure of the document, by figure id. */
  statuses: z.record(z.string(), figureStatusSchema),
});

export type Identity = Readonly<z.infer<typeof identitySchema>>;
export type Evidence = Readonly<z.infer<typeof evidenceSchema>>;
export type Finding = Readonly<z.infer<typeof findingSchema>>;
export type Audit = Readonly<z.infer<typeof auditSchema>>;
export type Verdict = Finding["verdict"];
export type Severity = Finding["severity"];
