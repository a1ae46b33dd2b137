import type { Cell } from "@yusuan/schema";
import { squeeze } from "../text.js";
import type { Change } from "./change.js";
import { NEAR_LABEL, NEXT_ORDINAL, NO_TEXT } from "./messages.js";
import { ordinalLabel, type OrdinalLabel, settledOrdinals } from "./ordinals.js";
import { knownWord, nearestWord } from "./reading/nearest.js";
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

/** Settle the labels of one side of a two-sided table, whose ordinals follow one another. */
export function settleLines(cells: readonly Cell[]): ReadonlyMap<Cell, Change> {
  const changes = new Map<Cell, Change>();
  const labels = cells.map(({ text, confidence }) => readLine(text, confidence));
  const ordinals = settledOrdinals(labels);
  for (const [index, cell] of cells.entries()) {
    const label = labels[index];
    if (!label || !isScanned(cell)) continue;
    if (isStrayMark(cell.text)) {
      changes.set(cell, { part: "label", text: "", message: NO_TEXT });
      continue;
    }
    const text = (ordinals[index] ?? label.head) + label.name;
    if (squeeze(text) === squeeze(cell.text)) continue;
    const message = squeeze(label.name) === squeeze(label.rest) ? NEXT_ORDINAL : NEAR_LABEL;
    changes.set(cell, { part: "label", text, message });
  }
  return changes;
}

/** A label of a line with its words settled; `known` where they are of the vocabulary. */
function readLine(text: string, confidence: number): OrdinalLabel & { readonly name: string; readonly known: boolean } {
  const label = bareNumeral(text, confidence) ?? ordinalLabel(text);
  const settled = settledLabel(label.rest, confidence);
  const known = settled !== undefined || knownWord(labelIndex(), label.rest) !== undefined;
  return { ...label, name: settled ?? label.rest, known };
}

/** A numeral whose mark was not read, before words that are a label without it and none with it. */
function bareNumeral(text: string, confidence: number): OrdinalLabel | undefined {
  const [, numeral = "", rest = ""] = /^\s*([一二三四五六七八九十])\s*(.{2,})$/su.exec(text) ?? [];
  if (numeral === "" || knownWord(labelIndex(), text) !== undefined) return undefined;
  const evidence = { confidence, by: "list" } as const;
  const whole = nearestWord(labelIndex(), text, evidence);
  const tail = nearestWord(labelIndex(), rest, evidence);
  if (!tail || (whole && whole.distance <= tail.distance)) return undefined;
  return ordinalLabel(`${numeral}、${rest}`);
}

/** The label that a reading is near to; undefined where it is one as it was read, or near to none. */
function settledLabel(text: string, confidence: number): string | undefined {
  const read = squeeze(text);
  if (read.length < 2 || read.length > LONGEST || !/\p{Script=Han}/u.test(read)) return undefined;
  const [, before = "", middle = "", behind = ""] =
    /^((?:其中[：:]|[*★☆●])?)(.+?)((?:[（(][^（）()]{0,8}元[）)])?[：:]?)$/su.exec(read) ?? [];
  if (knownWord(labelIndex(), middle) !== undefined || knownWord(labelIndex(), read) !== undefined) return undefined;
  const found = nearestWord(labelIndex(), middle, { confidence, by: "list" });
  return found && before + found.word + behind;
}
