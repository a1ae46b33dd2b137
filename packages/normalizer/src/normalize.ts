import { BUDGET_SCHEMA, type BudgetDocument, type Extraction } from "@yusuan/schema";
import { formById } from "@yusuan/taxonomy";
import { readClaims } from "./claims/claims.js";
import { documentFacts } from "./document/facts.js";
import { withFamilies } from "./document/families.js";
import { readEvaluation } from "./evaluation/evaluation.js";
import { assignForms } from "./forms/assign.js";
import { readProjects } from "./projects/projects.js";
import { settleTexts } from "./settle/settle.js";
import { statementsOf } from "./statements.js";
import { placedTables } from "./table/neighbours.js";
import { unitOfDocument } from "./units.js";

/**
 * Turn an extraction into a budget document: the texts of scans are settled, then come statements, then performance forms, the tables of an evaluation,
 * and what sentences claim of all of them. Pure; the same extraction gives the same document. Never throws
 * on a valid extraction: what is not understood stays in `unrecognized`, in `column-N` measures and in `unreadCells`.
 */
export function normalize(source: Extraction): BudgetDocument {
  const { extraction, corrections } = settleTexts(source);
  const placed = placedTables(extraction);
  const { claims: forms, rest } = assignForms(placed);
  const facts = documentFacts(
    extraction,
    forms.flatMap(({ views }) => views),
    rest,
    forms.map(({ form }) => formById(form).stage),
  );
  const documentUnit = unitOfDocument(extraction);
  const statements = [...statementsOf(forms, facts.fiscalYear, documentUnit)];

  const free = new Set(rest.map(({ table }) => table.id));
  const tables = placed.filter(({ table }) => free.has(table.id));
  const { projects, claimed } = readProjects(tables, { year: facts.fiscalYear, documentUnit });
  const projectByTable = new Map(projects.flatMap(({ id, tables }) => tables.map((table) => [table, id])));
  const report = readEvaluation(extraction, tables, projectByTable);

  const known = {
    document: withFamilies(facts, statements.length > 0, projects, report.evaluation),
    statements,
    projects: [...projects],
    ...(report.evaluation && { evaluation: report.evaluation }),
  };
  return {
    schema: BUDGET_SCHEMA,
    ...known,
    claims: [...readClaims(extraction, known)],
    unrecognized: [...free].filter((id) => !claimed.has(id) && !report.claimed.has(id)),
    ...(corrections.length > 0 && { corrections: [...corrections] }),
  };
}
