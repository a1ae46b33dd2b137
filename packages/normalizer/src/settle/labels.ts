import type { Cell } from "@yusuan/schema";
import { squeeze } from "../text.js";
import type { Change } from "./change.js";
import { NEAR_LABEL, NO_TEXT } from "./messages.js";
import { knownWord, nearestWord } from "./reading/nearest.js";
import { labelParts } from "./reading/parts.js";
import { isStrayMark } from "./reading/tidy.js";
import { isScanned } from "./scanned.js";
import { labelIndex } from "./words/labels.js";

const LONGEST = 30;

/** Settle cells that hold labels, wherever they stand: each by the vocabulary alone. */
export function settleLabels(cells: Iterable<Cell>): ReadonlyMap<Cell, Change> {
  const changes = new Map<Cell, Change>();
  for (const cell of cells) {
    if (!isScanned(cell)) continue;
    if (isStrayMark(cell.text)) changes.set(cell, { part: "label", text: "", message: NO_TEXT });
    const word = settledLabel(cell.text, cell.confidence);
    if (word !== undefined) changes.set(cell, { part: "label", text: word, message: NEAR_LABEL });
  }
  return changes;
}

/** The label that a reading is near to; undefined where it is one as it was read, or near to none. */
function settledLabel(text: string, confidence: number): string | undefined {
  const read = squeeze(text);
  if (read.length < 2 || read.length > LONGEST || !/\p{Script=Han}/u.test(read)) return undefined;
  const { before, middle, behind } = labelParts(read);
  if (knownWord(labelIndex(), middle) !== undefined || knownWord(labelIndex(), read) !== undefined)
    return undefined;
  const found = nearestWord(labelIndex(), middle, { confidence, by: "list" });
  return found && before + found.word + behind;
}
