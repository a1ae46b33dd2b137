import type { Line, Note, Statement } from "@yusuan/schema";
import type { Entry } from "../../document/entry.js";
import type { EvidencePlace } from "../rule.js";

/** The title of a statement on its first page; a statement does not tell the box of its title. */
export function placeOfTitle({ pages, title }: Statement): EvidencePlace {
  return { page: pages[0] ?? 1, bbox: null, text: title };
}

export function placeOfNote({ page, bbox, place, text }: Note): EvidencePlace {
  return { page, bbox, ...(place !== undefined && { place }), text };
}

/** The code and name of a line, at its first figure where it has one. */
export function placeOfLine({ code, label, name, page, figures }: Line): EvidencePlace {
  const text = [code, label ?? name].filter(Boolean).join(" ");
  const [first] = Object.values(figures);
  if (!first) return { page, bbox: null, text };
  const { bbox, place } = first;
  return { page: first.page, bbox, ...(place !== undefined && { place }), text };
}

/** Figures that stand for a whole table. */
const FEW = 3;

/** The first figures of a statement that are not zero. */
export function someAmounts({ lines }: Statement, entries: ReadonlyMap<string, Entry>): readonly Entry[] {
  const all = lines.flatMap(({ figures }) =>
    Object.values(figures).flatMap(({ id }) => entries.get(id) ?? []),
  );
  return all.filter(({ fen }) => fen !== 0n).slice(0, FEW);
}
