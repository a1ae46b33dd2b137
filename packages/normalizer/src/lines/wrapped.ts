import { type Classification, matchCode } from "@yusuan/taxonomy";
import { isTotalLabel, squeeze } from "../text.js";
import type { DraftLine } from "./draft.js";

type Knows = (code: string, name: string) => boolean;

/**
 * Join names that were wrapped into rows of their own. A row that holds nothing but a piece of a name joins the
 * coded line beside it where the whole is the code's standard name, or where that line has no name at all.
 */
export function joinWrapped(
  lines: readonly DraftLine[],
  classification: Classification,
  year: number | null,
): readonly DraftLine[] {
  const knows: Knows = (code, name) => {
    const { status } = matchCode(classification, code, name, year);
    return status === "exact" || status === "older-name";
  };
  const labels = lines.map(({ label }) => label);
  const used = new Set<number>();
  for (const [index, line] of lines.entries()) {
    if (line.code === undefined || (line.label !== "" && knows(line.code, line.label))) continue;
    const above = isPiece(lines[index - 1]) && !used.has(index - 1) ? (lines[index - 1]?.label ?? "") : "";
    const below = isPiece(lines[index + 1]) ? (lines[index + 1]?.label ?? "") : "";
    const joined = whole(line.code, line.label, above, below, knows);
    if (!joined) continue;
    labels[index] = joined.label;
    if (joined.above) used.add(index - 1);
    if (joined.below) used.add(index + 1);
  }
  return lines.flatMap((line, index) =>
    used.has(index) ? [] : [{ ...line, label: labels[index] ?? line.label }],
  );
}

type Whole = { readonly label: string; readonly above: boolean; readonly below: boolean };

function whole(code: string, label: string, above: string, below: string, knows: Knows): Whole | undefined {
  const candidates: Whole[] = [
    { label: above + label + below, above: true, below: true },
    { label: label + below, above: false, below: true },
    { label: above + label, above: true, below: false },
  ].filter((candidate) => (!candidate.above || above !== "") && (!candidate.below || below !== ""));
  const known = candidates.find((candidate) => knows(code, candidate.label));
  return known ?? (label === "" && candidates.length === 1 ? candidates[0] : undefined);
}

/** Whether the row holds a piece of a name and nothing else. */
function isPiece(line: DraftLine | undefined): boolean {
  if (!line || line.code !== undefined || line.printed !== undefined || line.label === "") return false;
  if (isTotalLabel(line.label) || line.label === "无") return false;
  const figures = new Set(line.panel.figures.map(({ column }) => column));
  return line.cells.every(({ cell }) => !figures.has(cell.column) || squeeze(cell.text) === "");
}
