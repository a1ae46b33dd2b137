import type { Finding } from "@yusuan/schema";
import type { CellData, DocumentData, FigureData, Placed, TextData } from "../contract/document-data.js";

type Evidence = Finding["evidence"][number];

/**
 * Findings whose evidence leads to what the page shows: a number that is told in a text leads to the figure that it is,
 * the name of a line, which stands at its first amount, to the cell of the name, and a title without a place to the heading
 * that says it on its page.
 */
export function withPlacedEvidence(
  findings: readonly Finding[],
  figures: readonly FigureData[],
  blocks: DocumentData["blocks"],
): readonly Finding[] {
  const at = groupedBy(figures, placeOf);
  const tables = blocks.filter((block) => block.kind === "table");
  const cells = tables.flatMap((table) =>
    table.cells.map((cell) => ({ ...cell, line: `${table.id} ${cell.row}` })),
  );
  const cellsAt = groupedBy(cells, placeOf);
  const lines = groupedBy(cells, ({ line }) => line);
  const titles = new Map<string, TextData>();
  for (const block of blocks) {
    if (block.kind === "table") continue;
    const key = `${block.page} ${squeezed(block.text)}`;
    if (!titles.has(key)) titles.set(key, block);
  }
  const placed = (evidence: Evidence): Evidence => {
    if (evidence.figure !== undefined) return evidence;
    const { page, text, bbox, place } = evidence;
    if (bbox || place !== undefined) {
      const told = at.get(placeOf(evidence))?.find((figure) => [figure.sentence, figure.text].includes(text));
      if (told) return { ...evidence, figure: told.id };
      const there = cellsAt.get(placeOf(evidence)) ?? [];
      if (there.some((cell) => squeezed(cell.text).includes(squeezed(text)))) return evidence;
      const name = nameIn(lines.get(there[0]?.line ?? "") ?? [], text);
      return name ? { ...evidence, ...placeWithin(name) } : evidence;
    }
    const title = titles.get(`${page} ${squeezed(text)}`);
    return title ? { ...evidence, ...placeWithin(title) } : evidence;
  };
  return findings.map((finding) => ({ ...finding, evidence: finding.evidence.map(placed) }));
}

/** The cell of a line that holds its name; a text may begin with its code. */
function nameIn<C extends CellData>(cells: readonly C[], text: string): C | undefined {
  const name = squeezed(text.replace(/^\d+\s+/u, ""));
  return name === "" ? undefined : cells.find((cell) => squeezed(cell.text).endsWith(name));
}

function placeWithin({ bbox, place }: Placed): Pick<Evidence, "bbox" | "place"> {
  return { bbox: bbox && [...bbox], ...(place !== undefined && { place }) };
}

function groupedBy<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

function placeOf({ page, bbox, place }: Placed): string {
  return `${page} ${bbox?.join(" ") ?? ""} ${place ?? ""}`;
}

function squeezed(text: string): string {
  return text.replace(/\s+/gu, "");
}
