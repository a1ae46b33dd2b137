import type { Message } from "@yusuan/schema";

/** Why two names may be one agency's. */
type Likeness = { readonly reason: string; readonly score: number; readonly message: Message };

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/委员会$/u, "委"],
  [/办公(?:厅|室)$/u, "办"],
  [/(?<=街道)(?:办事处|办)$/u, ""],
  [/管理(?=局$)/u, ""],
];

/** The body without 人民政府 (or 政府) before another word, which offices leave out. */
function withoutGovernment(body: string): string {
  return body.length > 4 ? body.replace(/^(?:人民政府|政府)(?=.{2})/u, "") : body;
}

function endingOf(body: string): string {
  return (
    /(?:委员会|委|局|厅|办公室|办公厅|办|中心|街道|街道办事处|镇|乡|院|校|站|馆|所|队|会)$/u.exec(
      body,
    )?.[0] ?? ""
  );
}

function shortened(body: string): string {
  return ENDINGS.reduce((text, [pattern, short]) => text.replace(pattern, short), withoutGovernment(body));
}

/**
 * How the bodies of two names (without their region) resemble each other, or `undefined` where they do not. Scores
 * are from 0 to 100 and only order what a person looks at.
 */
export function likenessOf(a: string, b: string): Likeness | undefined {
  if (a === b) return said("same-body", 95, "the same but for the region", "除行政区划外名称相同");
  const [one, two] = [shortened(a), shortened(b)];
  if (one === two) return said("short-form", 90, "one is a short form of the other", "一个是另一个的简称");
  if (isAbbreviation(a, b) || isAbbreviation(b, a)) {
    return said("abbreviation", 75, "one abbreviates the other", "一个是另一个的缩略");
  }
  if (shortEnding(a) !== shortEnding(b)) return undefined;
  const shared = sharedShare(one, two);
  if (shared >= 60) return said("similar-name", shared, "most characters are the same", "名称大部分相同");
  if (beginning(one, two) >= 2) {
    return said("same-beginning", Math.max(shared, 40), "the names begin alike", "名称开头相同");
  }
  return undefined;
}

const shortEnding = (body: string): string => shortened(endingOf(body)) || endingOf(body);

function said(reason: string, score: number, en: string, zh: string): Likeness {
  return { reason, score, message: { en, zh } };
}

/** Whether all characters of the shorter name stand in the longer one in order, from its first to its ending; 府 for 人民政府. */
export function isAbbreviation(short: string, long: string): boolean {
  const [few, many] = [[...short], [...long]];
  const isGovernment = /^(?:政?府)/u.test(short) && long.startsWith("人民政府");
  if (few.length < 2 || few.length >= many.length || (few[0] !== many[0] && !isGovernment)) return false;
  let at = 0;
  for (const char of many) if (char === few[at]) at += 1;
  return at === few.length && shortEnding(short) === shortEnding(long) && shortEnding(short) !== "";
}

/** Percent of the pairs of neighbours that both have (Dice's coefficient), rounded down. */
function sharedShare(a: string, b: string): number {
  const [one, two] = [pairsOf(a), pairsOf(b)];
  if (one.length + two.length === 0) return 0;
  const left = [...two];
  const shared = one.filter((pair) => {
    const at = left.indexOf(pair);
    if (at < 0) return false;
    left.splice(at, 1);
    return true;
  });
  return Math.floor((200 * shared.length) / (one.length + two.length));
}

function pairsOf(text: string): readonly string[] {
  const chars = [...text];
  return chars.slice(1).map((char, index) => `${chars[index] ?? ""}${char}`);
}

function beginning(a: string, b: string): number {
  const [one, two] = [[...a], [...b]];
  const at = one.findIndex((char, index) => char !== two[index]);
  return at < 0 ? one.length : at;
}
