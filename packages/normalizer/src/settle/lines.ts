import type { Cell } from "@yusuan/schema";
import { isTotalLabel, squeeze } from "../text.js";
import type { Change } from "./change.js";
import { NEAR_LABEL, NEXT_ORDINAL, NO_TEXT } from "./messages.js";
import { numberOf, type Ordinal, settledOrdinals } from "./ordinals.js";
import { knownWord, nearestWord } from "./reading/nearest.js";
import { isStrayMark, withoutStrayMarks } from "./reading/tidy.js";
import { isScanned } from "./scanned.js";
import { labelIndex, sumLabel } from "./words/labels.js";

/** A label of a line in its parts: what was read before its words, and the words as they are settled. */
type LineLabel = Ordinal & { readonly read: string; readonly words: string };

const OTHER =
  /^(?:其中\s*[:：]\s*)?(?:[(（]\s*[\p{L}\p{N}]{1,3}\s*[)）]\s*[、.．,，:：]?|\d{1,2}\s*[、.．,，:：](?!\d)|\d{1,2}\s+|[①-⑩])\s*/u;
/** What is read of an ordinal: numerals, what they are taken for, specks. */
const LIKE_ORDINAL =
  /^[一二三四五六七八九十上卜于士土千工丁匕儿几凡尢人入忆妃乙厂广—–=+…·:：;；'"“”‘’<>~_|\\/!a-z-]$/u;
const MARK = /^[\s、.．,，。]$/u;
/** What a rule leaves before a label; a bracket that is closed in it belongs to it. */
const REST_OF_RULE = /^(?:[|_'‘’\]}\s]|[[{](?![^\]}]*[\]}]))+/u;
const LONGEST_HEAD = 7;
const LONGEST = 40;

/** Settle the labels of one side of a two-sided table, whose ordinals follow one another. */
export function settleLines(cells: readonly Cell[]): ReadonlyMap<Cell, Change> {
  const changes = new Map<Cell, Change>();
  const labels = cells.map(({ text, confidence }) => readLine(text, confidence));
  const ordinals = settledOrdinals(labels);
  const mark = labels
    .map(({ head }) => /^\d{1,2}([、.．])/u.exec(head.trim())?.[1])
    .find((found) => found !== undefined);
  for (const [index, cell] of cells.entries()) {
    const label = labels[index];
    if (!label || !isScanned(cell)) continue;
    if (isStrayMark(cell.text)) {
      changes.set(cell, { part: "label", text: "", message: NO_TEXT });
      continue;
    }
    const head = ordinals[index] ?? (label.kind === "other" ? withMark(label.head, mark) : label.head);
    const text = head + withoutStrayMarks(label.words);
    if (squeeze(text) === squeeze(cell.text)) continue;
    const message = squeeze(label.words) === squeeze(label.read) ? NEXT_ORDINAL : NEAR_LABEL;
    changes.set(cell, { part: "label", text, message });
  }
  return changes;
}

/** A number whose mark was not read, with the mark of the other lines. */
function withMark(head: string, mark: string | undefined): string {
  const number = /^(\d{1,2})\s+$/u.exec(head)?.[1];
  return number !== undefined && mark !== undefined ? number + mark : head;
}

function readLine(text: string, confidence: number): LineLabel {
  const tidy = text.trim().replace(REST_OF_RULE, "");
  const other = OTHER.exec(tidy)?.[0];
  if (other !== undefined) return lineLabel(other, tidy.slice(other.length), "other", confidence);
  let best: { readonly head: string; readonly rest: string; readonly distance: number } | undefined;
  for (const { head, rest } of splits(tidy)) {
    const distance = labelDistance(rest, confidence);
    if (distance !== undefined && (!best || distance <= best.distance)) best = { head, rest, distance };
  }
  const { head, rest } = best ?? markedSplit(tidy);
  if (/^[A-Za-z][.．、]/u.test(head)) return lineLabel(head, rest, "other", confidence);
  // A speck before a label is nothing of an ordinal.
  const speck = !/[、.．,，一二三四五六七八九十]/u.test(head) && !/\p{Script=Han}/u.test(head);
  return speck ? lineLabel("", rest, "none", confidence) : lineLabel(head, rest, "chinese", confidence);
}

/** The ways to part a label into an ordinal and words. */
function splits(text: string): readonly { readonly head: string; readonly rest: string }[] {
  const found = [{ head: "", rest: text }];
  if (text.length > LONGEST) return found;
  const chars = [...text];
  for (const [index, char] of chars.entries()) {
    const ordinal =
      LIKE_ORDINAL.test(char) ||
      MARK.test(char) ||
      (index < 3 && /^[、.．，,]$/u.test(chars[index + 1] ?? ""));
    if (index >= LONGEST_HEAD || !ordinal) break;
    if (MARK.test(chars[index + 1] ?? "")) continue;
    found.push({ head: chars.slice(0, index + 1).join(""), rest: chars.slice(index + 1).join("") });
  }
  return found;
}

/** The ordinal of a label whose words are not known: a numeral and its mark. */
function markedSplit(text: string): { readonly head: string; readonly rest: string } {
  const [head = ""] = /^[一二三四五六七八九十]{1,3}\s*[、.．,，]\s*/u.exec(text) ?? [];
  return { head, rest: text.slice(head.length) };
}

function lineLabel(head: string, read: string, kind: Ordinal["kind"], confidence: number): LineLabel {
  const found = nearestWord(labelIndex(), read, { confidence, by: "list" });
  const words = found ? (found.distance > 0 ? found.word : read) : (sumLabel(squeeze(read)) ?? read);
  const value = kind === "chinese" ? numberOf(squeeze(head).replace(/[、.．,，]+$/u, "")) : undefined;
  return {
    ...{ head, kind, read, words },
    known: found !== undefined,
    sum: isTotalLabel(words),
    residue: kind === "none" && /^[-—–_~=]/u.test(read),
    ...(value !== undefined && { value }),
  };
}

function labelDistance(text: string, confidence: number): number | undefined {
  if (squeeze(text).length < 2) return undefined;
  if (knownWord(labelIndex(), text) !== undefined) return 0;
  return nearestWord(labelIndex(), text, { confidence, by: "list" })?.distance;
}
