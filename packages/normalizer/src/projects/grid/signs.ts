import { plain } from "../../indicators/clean.js";
import { labelOf } from "../vocabulary.js";
import type { GridRow } from "./rows.js";

/** Longest text that is looked at as a label, or as several garbled into one cell. */
const LONGEST_CELL = 400;
const LONGEST_LABEL = 60;

/**
 * The short texts of a row that may be labels: its cells, the words of cells into which several labels have run,
 * and pairs of neighbouring pieces (`项目` `名称`).
 */
export function labelTexts({ cells }: GridRow): ReadonlySet<string> {
  const texts = new Set<string>();
  for (const [index, { text }] of cells.entries()) {
    if (text.length > LONGEST_CELL) continue;
    const next = cells[index + 1]?.text ?? "";
    const words = text.split(/\s+/u);
    const pair = text.length <= 8 && next.length <= 8 ? [text + next] : [];
    const inline = /^[^:：]{2,20}(?=[:：])/u.exec(text) ?? [];
    for (const word of [plain(text), ...(words.length > 1 ? words : []), ...pair, ...inline])
      if (word.length <= LONGEST_LABEL) texts.add(labelOf(word));
  }
  return texts;
}
