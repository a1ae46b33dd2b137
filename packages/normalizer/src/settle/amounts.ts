import {
  type Cell,
  type Figure,
  formatYuan,
  type MoneyUnit,
  type ParsedAmount,
  parseAmount,
  toHalfWidth,
} from "@yusuan/schema";
import { isScanned } from "./scanned.js";

/** What an amount whose separators had to be put right is worth against one that was read whole. */
const REPAIRED = 0.95;
/** The same where a point that the whole column prints was not read at all. */
const POINT_LOST = 0.8;

/** An amount as it was read, with how sure the reading is. */
type ReadAmount = { readonly parsed: ParsedAmount; readonly confidence: number };

/**
 * The amount that a cell shows. Only in a cell that was read from a picture: spaces, full stops for commas and marks left
 * over from rules are looked past where the groups of digits leave one meaning; no digit is changed.
 * @param decimals How many decimals the other amounts of the column print, where they all print the same.
 */
export function readAmount(
  cell: Pick<Cell, "text" | "confidence">,
  unit: MoneyUnit,
  decimals?: number,
): ReadAmount {
  const parsed = parseAmount(cell.text, unit);
  if (!isScanned(cell)) return { parsed, confidence: cell.confidence };
  if (parsed.kind === "amount" && !parsed.irregular && !lostPoint(cell.text, decimals))
    return { parsed, confidence: cell.confidence };
  const text = repairedNumber(cell.text, decimals);
  if (text === undefined) return { parsed, confidence: cell.confidence };
  const share = lostPoint(cell.text, decimals) ? POINT_LOST : REPAIRED;
  return { parsed: parseAmount(text, unit), confidence: round(cell.confidence * share) };
}

/** The other amounts that the ink of a cell may say, each value once, likeliest first. */
export function otherAmounts(
  cell: Pick<Cell, "text" | "candidates" | "confidence">,
  unit: MoneyUnit,
  value: string,
  decimals?: number,
): Figure["candidates"] {
  if (!isScanned(cell)) return undefined;
  const found = new Map<string, number>();
  const add = (parsed: ParsedAmount, confidence: number) => {
    if (parsed.kind !== "amount") return;
    const other = formatYuan(parsed.amount.fen);
    if (other !== value) found.set(other, Math.max(found.get(other) ?? 0, confidence));
  };
  for (const { text, confidence } of cell.candidates ?? []) {
    const read = readAmount({ text, confidence: Math.min(confidence, 0.9999) }, unit, decimals);
    add(read.parsed, read.confidence);
  }
  // Without the point that was put in.
  if (lostPoint(cell.text, decimals))
    add(parseAmount(cell.text, unit), round(cell.confidence * (1 - POINT_LOST)));
  if (found.size === 0) return undefined;
  return [...found]
    .map(([each, confidence]) => ({ value: each, confidence }))
    .sort((a, b) => b.confidence - a.confidence);
}

/** How many decimals the scanned amounts of a column print, where nearly all print the same. */
export function decimalsOf(cells: readonly Pick<Cell, "text" | "confidence">[]): number | undefined {
  if (!cells.some(isScanned)) return undefined;
  const counts = new Map<number, number>();
  let amounts = 0;
  for (const { text } of cells) {
    const parsed = parseAmount(text);
    if (parsed.kind !== "amount" || parsed.irregular) continue;
    const count = /\.(\d*)\D*$/u.exec(toHalfWidth(text))?.[1]?.length ?? 0;
    counts.set(count, (counts.get(count) ?? 0) + 1);
    amounts += 1;
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most && most[1] >= 3 && most[1] * 4 >= amounts * 3 ? most[0] : undefined;
}

/** A number without separators in a column that always prints decimals. */
function lostPoint(text: string, decimals: number | undefined): boolean {
  return (
    decimals !== undefined && decimals > 0 && new RegExp(`^\\d{${decimals + 1},16}$`, "u").test(text.trim())
  );
}

/**
 * The number that groups of digits make with their separators put right, or `undefined` where they leave more than one
 * meaning: `1.097.073.43` is `1097073.43`.
 */
function repairedNumber(text: string, decimals: number | undefined): string | undefined {
  const plain = toHalfWidth(text)
    .replace(/[，、。·]/gu, ",")
    .replace(/^[|_'‘’~^*!,.\s]+|[|_'‘’~^*!,.\s]+$/gu, "");
  const match = /^(-?)(\d[\d,.\s]{0,40})$/u.exec(plain);
  if (!match) return undefined;
  const [, sign = "", number = ""] = match;
  const digits = number.replace(/[\s,.]+/gu, "");
  if (lostPoint(number, decimals) && decimals !== undefined)
    return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  const tight = number.replace(/\s+/gu, "");
  const groups = tight.split(/[,.]+/u);
  const last = groups.at(-1) ?? "";
  const head = groups.slice(0, -1);
  if (groups.length === 1) return decimals === undefined || decimals > 0 ? undefined : sign + digits;
  const regular =
    head.every((group, index) => (index === 0 ? group.length <= 3 : group.length === 3)) || head.length === 1;
  const fraction = decimals === undefined ? last.length < 3 : last.length === decimals;
  if (fraction && (regular || /[.]/u.test(tight.slice(-last.length - 1))))
    return `${sign}${head.join("")}.${last}`;
  const whole = last.length === 3 && (decimals === undefined ? groups.length > 2 : decimals === 0);
  return whole && regular ? sign + digits : undefined;
}

function round(confidence: number): number {
  return Math.round(confidence * 10_000) / 10_000;
}
