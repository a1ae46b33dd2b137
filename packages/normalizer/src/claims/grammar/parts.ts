import { type Draft, relatePart, wholeOf } from "./draft.js";
import type { Reading } from "./reading.js";
import { nounPhrase, staged, subjectKey } from "./subject.js";

/** How the items of a list are numbered, so that a list ends where another one begins. */
const STYLES: readonly RegExp[] = [
  /^\s*\([一二三四五六七八九十]{1,3}\)/u,
  /^\s*[一二三四五六七八九十]{1,3}、/u,
  /^\s*\d{1,2}[、.](?!\d)/u,
  /^\s*\(\d{1,2}\)/u,
  /^\s*(?:人员|(?:日常)?公用)(?:经费|支出)/u,
];

const MOST_PARTS = 200;
const DEEPEST = 4;

/** `其中：`: what follows are parts of the amount named last, up to the next semicolon where that is a part itself. */
export function openList(reading: Reading, inBracket: boolean): void {
  const last = reading.bases.at(-1);
  if (!last || reading.list?.whole === last) return;
  const isPart = reading.list !== undefined && wholeOf(last) === reading.list.whole;
  const outer = (isPart || inBracket) && (reading.list?.depth ?? 0) < DEEPEST ? reading.list : undefined;
  reading.list = { whole: last, outer, depth: (outer?.depth ?? 0) + 1, inBracket };
}

const VEHICLE_PART = /^公务用车(?:购置(?![及和与])|运行)/u;
const VEHICLES = /公务用车购置[及和与]运行/u;

/** The whole of a part that its list is read for; purchase and operation belong to the vehicles, also told later. */
export function wholeOfPart({ bases, list }: Reading, subject: string): Draft | undefined {
  if (!list || !VEHICLE_PART.test(subject) || /公务用车|三公/u.test(list.whole.subject)) return list?.whole;
  return bases.slice(-MOST_PARTS).findLast((draft) => VEHICLES.test(draft.subject));
}

/** `合计`: the amounts of the sentence before, without the whole that they are already told to be parts of. */
export function addUp(reading: Reading, sum: Draft): void {
  const sentence = reading.sentence.slice(-MOST_PARTS);
  const known = new Set(sentence.flatMap((draft) => wholeOf(draft) ?? []));
  const parts = sentence.filter((draft) => !known.has(draft));
  if (parts.length < 2) return;
  for (const part of parts) {
    if (wholeOf(part)) sum.related.push({ to: part, as: "part" });
    else relatePart(part, sum);
  }
}

/** A paragraph that ends in `其中：` leaves the list of its last amount to the numbered paragraphs that follow. */
export function leavesOpenList(reading: Reading, from: number): void {
  const rest = reading.passage.text.slice(from);
  const { section } = reading;
  const ends = /(?:^|[,。;])\s*([^,。;]{0,30}?)(?:其中|(?:主要)?(?:内容|情况)?如下):?\s*$/u.exec(rest);
  if (!ends) return;
  const { subject } = staged(nounPhrase(ends[1] ?? ""));
  const whole = subject === "" ? reading.bases[0] : section.named.get(subjectKey(subject));
  section.pending = whole && { whole, style: undefined };
}

/** The first amount of a numbered paragraph is a part of the whole that the section has left open. */
export function partOfSection(reading: Reading, draft: Draft): void {
  const { section, passage, bases } = reading;
  if (!section.pending || bases.length > 0) return;
  const style = STYLES.find((pattern) => pattern.test(passage.text));
  const { whole } = section.pending;
  if (!style || (section.pending.style && section.pending.style !== style)) {
    section.pending = undefined;
    return;
  }
  section.pending = { whole, style };
  relatePart(draft, whole);
}
