import { squeeze } from "../text.js";

const NUMERALS = "一二三四五六七八九十";

/** A label and what is read of its ordinal: of a Chinese one the number; `other` is 1. or （一）, `none` nothing at all. */
export type Ordinal = {
  readonly head: string;
  readonly kind: "chinese" | "other" | "none";
  readonly value?: number;
  /** Whether the words behind it are a label of the forms. */
  readonly known: boolean;
  /** Whether the label is that of a sum, which ends the numbering. */
  readonly sum: boolean;
  /** Whether a dash at the front may be what is left of an ordinal and the first character. */
  readonly residue: boolean;
};

/** What a label costs that is left without a number among numbered ones, and one whose ordinal is lost altogether. */
const UNNUMBERED = 0.7;
const LOST = 0.3;
/** The same for what is left of an ordinal. */
const UNREAD = 0.2;
const SKIPPED = 1.5;
const RESTART = 1;
/** Lists are shorter than this. */
const MOST = 40;
const ARABIC = /^(\d{1,2})\s*([、.．])?\s*$/u;

/** The number that a Chinese numeral stands for. */
export function numberOf(text: string): number | undefined {
  const [whole, before, ten, unit] =
    /^(?:([二三四五六七八九])?(十))?([一二三四五六七八九])?$/u.exec(text) ?? [];
  if (!whole) return undefined;
  return (ten ? 10 * (before ? digitOf(before) : 1) : 0) + (unit ? digitOf(unit) : 0);
}

function digitOf(char: string): number {
  return NUMERALS.indexOf(char) + 1;
}

function numeralOf(value: number): string {
  const tens = Math.floor(value / 10);
  const unit = value % 10;
  const before = tens > 1 ? NUMERALS.charAt(tens - 1) : "";
  return `${before}${tens > 0 ? "十" : ""}${unit > 0 ? NUMERALS.charAt(unit - 1) : ""}`;
}

type Step = { readonly cost: number; readonly number: number | undefined; readonly before: Step | undefined };

/**
 * The ordinals of labels one below the other.
 * @returns For each label its ordinal with the mark; undefined where it has none or nothing says which.
 */
export function settledOrdinals(labels: readonly Ordinal[]): readonly (string | undefined)[] {
  const arabic = labels.map((_, index) => arabicBefore(labels, index));
  const chinese = chineseOrdinals(
    labels.map((label, index) => (arabic[index] === undefined ? label : { ...label, kind: "other" })),
  );
  return arabic.map((head, index) => head ?? chinese[index]);
}

/** What is left of an ordinal right before `2.` is `1.`, between `1.` and `3.` it is `2.`, and so on. */
function arabicBefore(labels: readonly Ordinal[], index: number): string | undefined {
  const label = labels[index];
  if (label?.kind !== "chinese" || label.value !== undefined) return undefined;
  const [, next, mark = ""] = ARABIC.exec(labels[index + 1]?.head ?? "") ?? [];
  const number = Number(next) - 1;
  if (!(number >= 1)) return undefined;
  const [, before] = ARABIC.exec(labels[index - 1]?.head ?? "") ?? [];
  return number === 1 || Number(before) === number - 1 ? `${number}${mark}` : undefined;
}

/**
 * The Chinese ordinals: the numbering from 一 on that takes least to be read as it was (a shortest path over the numbers
 * reached so far). Strokes are lost, never gained: 三 is read 二 or 一, not the other way.
 */
function chineseOrdinals(labels: readonly Ordinal[]): readonly (string | undefined)[] {
  const nothing = labels.map(() => undefined);
  const members = labels.flatMap((label, index) => (label.kind === "other" ? [] : [{ label, index }]));
  let steps = new Map<number, Step>([[0, { cost: 0, number: undefined, before: undefined }]]);
  let ended = false;
  for (const { label } of members) {
    ended ||= label.sum;
    steps = nextSteps(steps, label, ended);
    if (label.sum) steps = begunAnew(steps);
  }
  let last: Step | undefined;
  for (const step of steps.values()) if (!last || step.cost < last.cost) last = step;
  const numbers: (number | undefined)[] = [];
  for (let step = last; step?.before; step = step.before) numbers.unshift(step.number);
  const firm = members.filter(({ label }, at) => label.value !== undefined && label.value === numbers[at]);
  const told = members.filter(
    ({ label }, at) => label.kind === "chinese" && numbers[at] !== undefined,
  ).length;
  const begins = members.find((_, at) => numbers[at] !== undefined)?.label;
  const marked = labels.some(({ head }) => head.includes("、"));
  // Nothing is read as it must be printed: several ordinals that are left of, and not the first of them.
  const left = firm.length === 0 && told >= 2 && begins?.residue === true;
  if (firm.length === 0 && !left) return nothing;
  const found: (string | undefined)[] = [...nothing];
  for (const [at, { label, index }] of members.entries()) {
    const number = numbers[at];
    if (number === undefined || !mayBeLeftOf(label, number)) continue;
    if (label.kind === "none" && !(left && label.residue) && !isGap(members, numbers, at)) continue;
    const head = squeeze(label.head);
    const right = label.value === number && /^[一二三四五六七八九十]+(?:、|[.．,，](?!.))$/u.test(head);
    found[index] = right && (head.endsWith("、") || !marked) ? head : `${numeralOf(number)}、`;
  }
  return found;
}

/** Whether an ordinal may have lost what is missing in its reading: strokes, or a whole character; none is ever gained. */
function mayBeLeftOf({ kind, value, known }: Ordinal, number: number): boolean {
  if (value === undefined) return kind !== "none" || known;
  if (value === number || (value < number && number <= 3)) return true;
  const wanted = numeralOf(number);
  const chars = [...numeralOf(value)];
  return value < number && chars.length < wanted.length && chars.every((char) => wanted.includes(char));
}

/** Whether the ordinal that is read next leaves just one number for a label whose own is lost. */
function isGap(
  members: readonly { readonly label: Ordinal }[],
  numbers: readonly (number | undefined)[],
  at: number,
): boolean {
  const next = numbers.findIndex((number, index) => index > at && number !== undefined);
  const firm = members[next]?.label.value === numbers[next];
  return next > at && (firm || numbers[at] === 1) && numbers[next] === (numbers[at] ?? 0) + 1;
}

function nextSteps(steps: ReadonlyMap<number, Step>, label: Ordinal, ended: boolean): Map<number, Step> {
  const next = new Map<number, Step>();
  const add = (reached: number, step: Step) => {
    const known = next.get(reached);
    if (!known || step.cost < known.cost) next.set(reached, step);
  };
  for (const [reached, before] of steps) {
    add(reached, { cost: before.cost + skipCost(label, ended), number: undefined, before });
    if (label.sum || reached >= MOST) continue;
    const number = reached + 1;
    add(number, { cost: before.cost + readCost(label, number), number, before });
    if (reached > 0) add(1, { cost: before.cost + RESTART + readCost(label, 1), number: 1, before });
  }
  return next;
}

/** Below a sum the numbers begin anew, if there are any more. */
function begunAnew(steps: ReadonlyMap<number, Step>): Map<number, Step> {
  let least: Step | undefined;
  for (const step of steps.values()) if (!least || step.cost < least.cost) least = step;
  const anew = new Map(
    [...steps].map(([reached, step]) => [reached, { ...step, cost: step.cost + RESTART }]),
  );
  if (least) anew.set(0, least);
  return anew;
}

function skipCost({ kind, value, known, sum, residue }: Ordinal, ended: boolean): number {
  if (kind === "chinese") return value === undefined ? UNNUMBERED : SKIPPED;
  return sum || !known || (ended && !residue) ? 0 : UNNUMBERED;
}

/** What it takes to read a number as the ordinal of a label was read. */
function readCost({ kind, value, head, known }: Ordinal, number: number): number {
  if (kind === "none") return known ? LOST : 2 * LOST;
  if (value === number) return 0;
  const read = [...squeeze(head).replace(/[、.．,，]+$/u, "")];
  const wanted = [...numeralOf(number)];
  if (value === undefined) return UNREAD + 0.2 * Math.abs(wanted.length - read.length);
  if (value <= 3 && number <= 3) return value < number ? 0.25 + 0.05 * (number - value - 1) : 1;
  let cost = 0.4 * Math.abs(wanted.length - read.length);
  for (const [at, char] of wanted.entries()) if (read[at] !== undefined && read[at] !== char) cost += 0.4;
  return Math.min(1.2, cost + 0.3);
}
