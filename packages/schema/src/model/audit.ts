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

/** A figure of a scan whose reading the arithmetic corrects. */
export const repairSchema = z.strictObject({
  figure: z.string(),
  /** 元: what was read, and what it was settled to. */
  read: decimalSchema,
  value: decimalSchema,
  /** How likely the readings of the repaired figures together are, against the next assignment that fits; at least 1. */
  odds: z.number().min(1),
  /** Violated identities that the repair satisfies, then the satisfied ones that it keeps. */
  identities: z.array(z.string()),
});

/** A figure that a person should look at, likeliest to be wrong first. */
export const reviewSchema = z.strictObject({
  figure: z.string(),
  page: z.int().positive(),
  /** The place of the crop. */
  bbox: bboxSchema.nullable(),
  text: z.string(),
  confidence: z.number().min(0).max(1),
  status: figureStatusSchema,
  /** Values that the ink may say instead, 元. */
  candidates: z.array(decimalSchema),
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
  /** Only of documents with pages read as pictures. */
  repairs: z.array(repairSchema).optional(),
  review: z.array(reviewSchema).optional(),
});

export type Identity = Readonly<z.infer<typeof identitySchema>>;
export type Repair = Readonly<z.infer<typeof repairSchema>>;
export type Review = Readonly<z.infer<typeof reviewSchema>>;
export type Evidence = Readonly<z.infer<typeof evidenceSchema>>;
export type Finding = Readonly<z.infer<typeof findingSchema>>;
export type Audit = Readonly<z.infer<typeof auditSchema>>;
export type Verdict = Finding["verdict"];
export type Severity = Finding["severity"];
