import { toHalfWidth } from "@yusuan/schema";

const NUMERALS = "一二三四五六七八九十";

/** A label with what stands before its words. */
export type OrdinalLabel = {
  /** The ordinal with its mark, as it was read; empty where there is none. */
  readonly head: string;
  readonly rest: string;
  /** `chinese`: 一、 or what is left of it; `other`: 1., （一）, 其中：; `none`. */
  readonly kind: "chinese" | "other" | "none";
  /** Of a Chinese ordinal that was read. */
  readonly value?: number;
};

const OTHER = /^\s*(?:其中\s*[:：]\s*)?(?:[(（]\s*[\p{L}\p{N}]{1,3}\s*[)）]\s*[、.,:]?|\d{1,2}\s*[、.,:](?!\d)|[①-⑩])\s*/u;
/** Up to two characters and the mark behind them: `二、`, `\\、`, `: 、`, `妃、`, `-、`. */
const MARKED = /^\s*([^、.,\s]{0,2}?)\s*[、.,，]\s*/u;
/** A numeral alone, or what is left of the mark. */
const BARE = /^\s*([一二三四五六七八九十]{1,3})[\s\\/|·:：;]+/u;

/** Part a label into its ordinal and its words. */
export function ordinalLabel(text: string): OrdinalLabel {
  const plain = toHalfWidth(text);
  const other = OTHER.exec(plain)?.[0];
  if (other !== undefined) return part(text, other.length, "other");
  const marked = MARKED.exec(plain);
  const head = marked?.[1] ?? "";
  if (marked && marked[0].length < plain.length && isOrdinal(head)) {
    const rest = text.slice(marked[0].length).replace(/^[\s、.,，]+/u, "");
    const value = valueOf(head);
    return { head: text.slice(0, text.length - rest.length), rest, kind: "chinese", ...(value && { value }) };
  }
  const bare = BARE.exec(plain);
  if (bare?.[1]) {
    const value = valueOf(bare[1]);
    return { ...part(text, bare[0].length, "chinese"), ...(value && { value }) };
  }
  return { head: "", rest: text, kind: "none" };
}

function part(text: string, length: number, kind: OrdinalLabel["kind"]): OrdinalLabel {
  return { head: text.slice(0, length), rest: text.slice(length), kind };
}

/** A numeral, or one or two characters that are no word. */
function isOrdinal(head: string): boolean {
  return valueOf(head) !== undefined || head.length <= 1 || !/\p{Script=Han}{2}/u.test(head);
}

function valueOf(head: string): number | undefined {
  const tens = /^(?:([二三四五六七八九])?(十))?([一二三四五六七八九])?$/u.exec(head);
  if (!tens || head === "") return undefined;
  const [, before, ten, unit] = tens;
  return (ten ? 10 * (before ? NUMERALS.indexOf(before) + 1 : 1) : 0) + (unit ? NUMERALS.indexOf(unit) + 1 : 0);
}

function numeral(value: number): string {
  const tens = Math.floor(value / 10);
  const unit = value % 10;
  return `${tens > 1 ? NUMERALS[tens - 1] : ""}${tens > 0 ? "十" : ""}${unit > 0 ? NUMERALS[unit - 1] : ""}`;
}

/**
 * The Chinese ordinals of labels one below the other, as they follow one another. Numerals up to 三 lose their strokes,
 * so where those that were read well count on from the first label, the others are what is missing between them.
 * @returns For each label its ordinal with the mark, where it has one.
 */
export function settledOrdinals(
  labels: readonly (OrdinalLabel & { readonly known: boolean })[],
): readonly (string | undefined)[] {
  const found: (string | undefined)[] = labels.map(() => undefined);
  const numbered = labels.flatMap(({ kind, value }, index) => (kind === "chinese" ? [{ index, value }] : []));
  const wrong = numbered.filter(({ value }, place) => value !== place + 1);
  const firm = numbered.filter(({ value }, place) => value === place + 1);
  const explained = wrong.every(({ value }) => value === undefined || value <= 3);
  if (firm.length === 0 || !explained || firm.length * 3 < numbered.length) return found;
  for (const [place, { index }] of numbered.entries()) {
    const label = labels[index];
    if (!label?.known && label?.value !== place + 1) continue;
    if (label.value === place + 1 && /^\S+[、.．,，]\s*$/u.test(label.head)) found[index] = label.head.trim();
    else found[index] = `${numeral(place + 1)}、`;
  }
  return found;
}
