import type { Finding } from "@yusuan/schema";
import type { DocumentData, FigureData, Placed, TextData } from "../contract/document-data.js";

type Evidence = Finding["evidence"][number];

/**
 * Findings whose evidence leads to what the page shows: a number that is told in a text leads to the figure that it is,
 * a title without a place to the heading that says it on its page.
 */
export function withPlacedEvidence(
  findings: readonly Finding[],
  figures: readonly FigureData[],
  blocks: DocumentData["blocks"],
): readonly Finding[] {
  const at = new Map<string, FigureData[]>();
  for (const figure of figures) {
    const others = at.get(placeOf(figure));
    if (others) others.push(figure);
    else at.set(placeOf(figure), [figure]);
  }
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
      return told ? { ...evidence, figure: told.id } : evidence;
    }
    const title = titles.get(`${page} ${squeezed(text)}`);
    if (!title) return evidence;
    return {
      ...evidence,
      bbox: title.bbox && [...title.bbox],
      ...(title.place !== undefined && { place: title.place }),
    };
  };
  return findings.map((finding) => ({ ...finding, evidence: finding.evidence.map(placed) }));
}

function placeOf({ page, bbox, place }: Placed): string {
  return `${page} ${bbox?.join(" ") ?? ""} ${place ?? ""}`;
}

function squeezed(text: string): string {
  return text.replace(/\s+/gu, "");
}
