import type { BudgetDocument, Claim, Extraction } from "@yusuan/schema";
import { binderOf } from "./bind/binder.js";
import type { Draft } from "./grammar/draft.js";
import { readPassage } from "./grammar/read-passage.js";
import type { Section } from "./grammar/reading.js";
import { passagesOf } from "./text/passages.js";
import { written } from "./write.js";

type Known = Pick<BudgetDocument, "document" | "statements" | "projects" | "evaluation">;

/**
 * Everything that the sentences of a document say with a number: amounts, percentages, counts, dates and months,
 * in document order, with their subjects, with each other (a change and what changed, parts and their whole), and
 * bound to the figures that they tell again where subject, scope and year leave no doubt. An amount is never bound
 * because it happens to fit.
 */
export function readClaims(extraction: Extraction, known: Known): readonly Claim[] {
  const { document, statements } = known;
  const { fiscalYear } = document;
  const passages = passagesOf(extraction, new Set(statements.map(({ table }) => table)));
  const lastYear = fiscalYear === null ? undefined : fiscalYear - 1;
  const named = new Map<string, Draft>();
  let section: Section | undefined;
  const drafts: Draft[] = [];
  for (const passage of passages) {
    if (!section || section.heading !== passage.section)
      section = { fiscalYear, lastYear, heading: passage.section, claims: [], named, pending: undefined };
    drafts.push(...readPassage(passage, section));
  }
  const bind = binderOf(extraction, known, passages, drafts);
  const ids = new Map(drafts.map((draft, i) => [draft, `c${i + 1}`]));
  return drafts.map((draft) => written(draft, ids, bind(draft), document.agency));
}
