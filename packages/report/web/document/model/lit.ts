import type { Placed } from "../../../src/contract/document-data.js";
import type { DocumentModel } from "./model.js";
import type { Selection } from "./selection.js";

/** A place and what is printed there. */
export type LitPlace = Placed & { readonly text: string };

/** What lights up. */
export type Lit = {
  /** Figures, the one that matters most first. */
  readonly figures: readonly string[];
  /** Places of evidence that is no figure. */
  readonly places: readonly LitPlace[];
};

const DARK: Lit = { figures: [], places: [] };

/** What lights up when something is chosen: a figure, all terms of an identity, all evidence of a finding. */
export function litBy({ identities, findings }: DocumentModel, selection: Selection | undefined): Lit {
  if (!selection) return DARK;
  const { kind, id } = selection;
  if (kind === "figure") return { figures: [id], places: [] };
  if (kind === "identity") {
    return { figures: identities.get(id)?.terms.map(({ figure }) => figure) ?? [], places: [] };
  }
  const finding = findings.get(id);
  if (!finding) return DARK;
  const figures = [...finding.figures, ...finding.evidence.flatMap(({ figure }) => figure ?? [])];
  return {
    figures: [...new Set(figures)],
    places: finding.evidence.filter(({ figure }) => figure === undefined),
  };
}
