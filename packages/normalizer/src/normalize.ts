import { BUDGET_SCHEMA, type BudgetDocument, type Extraction } from "@yusuan/schema";
import { documentFacts } from "./document/facts.js";
import { assignForms } from "./forms/assign.js";
import { statementsOf } from "./statements.js";
import { placedTables } from "./table/neighbours.js";
import { unitOfDocument } from "./units.js";

/**
 * Turn an extraction into a budget document: which form each table is, what its columns measure, codes, lines and
 * figures, and what the document says of itself. Pure; the same extraction gives the same document. Never throws
 * on a valid extraction: what is not understood stays in `unrecognized`, in `column-N` measures and in `unreadCells`.
 */
export function normalize(extraction: Extraction): BudgetDocument {
  const { claims, rest } = assignForms(placedTables(extraction));
  const claimed = claims.flatMap(({ views }) => views);
  const document = documentFacts(extraction, claimed, rest, claims.length);
  return {
    schema: BUDGET_SCHEMA,
    document,
    statements: [...statementsOf(claims, document.fiscalYear, unitOfDocument(extraction))],
    projects: [],
    claims: [],
    unrecognized: rest.map(({ table }) => table.id),
  };
}
