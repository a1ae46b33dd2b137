import { type FigureStatus, formatYuan, type Review } from "@yusuan/schema";
import type { DocumentIndex } from "../document/document-index.js";
import type { Entry } from "../document/entry.js";
import { REVIEWED } from "./priors.js";
import type { Settled } from "./settle.js";

/**
 * Numbers of pictures for a person to look at: contradicted ones, and those read with doubt that nothing confirms.
 * First those that the arithmetic reads otherwise, then by confidence.
 */
export function reviewOf(
  { entries }: DocumentIndex,
  { doubted }: Pick<Settled, "doubted">,
  statuses: Readonly<Record<string, FigureStatus>>,
): Review[] {
  const rank = ({ figure }: Entry) =>
    (doubted.has(figure.id) ? 2 : 0) + (statuses[figure.id] === "contradicted" ? 1 : 0);
  return [...entries.values()]
    .filter(({ figure, scanned, owner }) => {
      if (!scanned || owner.kind === "claim") return false;
      const status = statuses[figure.id] ?? "unproven";
      return status === "contradicted" || (status === "unproven" && scanned.confidence < REVIEWED);
    })
    .sort((a, b) => rank(b) - rank(a) || a.figure.confidence - b.figure.confidence || a.order - b.order)
    .map(({ figure, scanned }) => {
      const implied = doubted.get(figure.id);
      const values = [
        ...(implied === undefined ? [] : [implied]),
        ...(scanned?.candidates ?? []).map(({ fen }) => fen),
      ];
      return {
        figure: figure.id,
        page: figure.page,
        bbox: figure.bbox,
        text: figure.text,
        confidence: figure.confidence,
        status: statuses[figure.id] ?? "unproven",
        candidates: [...new Set(values)].filter((fen) => fen !== scanned?.read).map(formatYuan),
      };
    });
}
