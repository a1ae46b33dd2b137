import type { Table } from "./field.js";
import {
  FINDING_EVIDENCE,
  FINDING_FIGURES,
  FINDING_IDENTITIES,
  FINDINGS,
  IDENTITIES,
  IDENTITY_TERMS,
} from "./tables/audit.js";
import { CLAIM_FIGURES, CLAIM_RELATIONS, CLAIMS } from "./tables/claims.js";
import { DOCUMENTS, FILES } from "./tables/documents.js";
import { FIGURES } from "./tables/figures.js";
import { INDICATORS, PROJECT_AMOUNTS, PROJECTS } from "./tables/projects.js";
import { LINES, STATEMENT_ROWS, STATEMENTS } from "./tables/statements.js";

/** All tables of a dataset; each stands after those that its foreign keys point to. */
export const TABLES: readonly Table[] = [
  DOCUMENTS,
  FILES,
  FIGURES,
  STATEMENTS,
  STATEMENT_ROWS,
  LINES,
  PROJECTS,
  PROJECT_AMOUNTS,
  INDICATORS,
  CLAIMS,
  CLAIM_FIGURES,
  CLAIM_RELATIONS,
  IDENTITIES,
  IDENTITY_TERMS,
  FINDINGS,
  FINDING_FIGURES,
  FINDING_IDENTITIES,
  FINDING_EVIDENCE,
];
