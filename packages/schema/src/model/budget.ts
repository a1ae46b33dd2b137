import { z } from "zod";
import { claimSchema } from "./claim.js";
import { documentIdSchema } from "./common.js";
import { correctionSchema } from "./correction.js";
import { evaluationSchema } from "./evaluation.js";
import { projectSchema } from "./project.js";
import { statementSchema } from "./statement.js";

export const BUDGET_SCHEMA = "yusuan/budget@1";

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
  /** Performance forms. */
  projects: z.array(projectSchema),
  evaluation: evaluationSchema.optional(),
  /** What sentences say: amounts, percentages, counts, dates. */
  claims: z.array(claimSchema),
  /** Tables that no form claims, by id. */
  unrecognized: z.array(z.string()),
  /** Texts of scans that were settled by the forms and classifications; numbers never are. */
  corrections: z.array(correctionSchema).optional(),
});

export type BudgetDocument = Readonly<z.infer<typeof budgetDocumentSchema>>;
