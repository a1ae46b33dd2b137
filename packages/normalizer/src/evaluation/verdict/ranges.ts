import { GRADE, GRADE_END } from "./grades.js";

/** A range of scores as printed; where nothing says whether a bound belongs to it, `…Included` is undefined. */
export type ScoreRange = {
  readonly from?: string;
  readonly to?: string;
  readonly fromIncluded?: boolean;
  readonly toIncluded?: boolean;
};

/** A range or a grade in a text, with where it begins and ends. */
export type BandToken =
  | { readonly kind: "range"; readonly range: ScoreRange; readonly start: number; readonly end: number }
  | { readonly kind: "grade"; readonly grade: string; readonly start: number; readonly end: number };

const N = "\\d{1,3}(?:\\.\\d{1,2})?";
const INC = "分?\\(不?包?含(?:本数|N)?分?\\)".replace("N", N);
const LESS = "<=|>=|≤|≥|<|>|≦|≧";
const WORDS =
  "大于或等于|大于等于|小于或等于|小于等于|不低于|不少于|不高于|大于|高于|超过|小于|低于|不足|不满";

const TOKEN = new RegExp(
  [
    `(?<a>${N})(?<ai>${INC})?分?(?:以上)?(?:[-—–~至到]{1,2})(?<b>${N})(?<bi>${INC})?分?(?<bj>\\(不?含\\))?(?:以下)?`,
    `(?<c>${N})分?(?<cs>${LESS})[^\\d<>≤≥,;。、]{0,8}(?<ds>${LESS})(?<d>${N})分?`,
    `(?<e>[[(])(?<f>${N})分?,(?<g>${N})分?(?<h>[\\])])`,
    `(?<os>${LESS}|${WORDS})(?<o>${N})分?`,
    `(?<u>${N})(?<ui>${INC})?分?(?:及|\\(含\\))?(?<us>以上|以下)(?<uj>\\(不?含(?:${N})?分?\\))?`,
    `(?<=^|[为是即属评定,，、;；。():：“"'‘「\\]\\d分级])(?<grade>${GRADE})${GRADE_END}`,
  ].join("|"),
  "gu",
);

/** The ranges of scores and the grades of a text, in order. @param text As {@link spoken} gives it. */
export function bandTokens(text: string): readonly BandToken[] {
  const tokens: BandToken[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const groups = match.groups ?? {};
    const place = { start: match.index, end: match.index + match[0].length };
    if (groups.grade !== undefined) tokens.push({ kind: "grade", grade: groups.grade, ...place });
    else {
      const range = rangeOf(groups, match[0]);
      const last = tokens.at(-1);
      if (last?.kind === "range" && place.start - last.end <= 4 && isOpposite(last.range, range))
        tokens[tokens.length - 1] = { ...last, range: { ...last.range, ...range }, end: place.end };
      else tokens.push({ kind: "range", range, ...place });
    }
  }
  return tokens;
}

/** `≥80`, `<90`: two sides of one range. */
function isOpposite(a: ScoreRange, b: ScoreRange): boolean {
  return a.from !== undefined && a.to === undefined
    ? b.from === undefined && b.to !== undefined
    : a.from === undefined && b.from !== undefined && b.to === undefined;
}

type Groups = Readonly<Record<string, string | undefined>>;

function rangeOf(groups: Groups, printed: string): ScoreRange {
  const { a, ai, b, bi, bj, c, cs, ds, d, e, f, g, h, o, os, u, ui, us, uj } = groups;
  if (a !== undefined && b !== undefined) return inOrder(a, included(ai), b, included(bi ?? bj));
  if (c !== undefined && d !== undefined) return inOrder(c, isClosed(cs), d, isClosed(ds));
  if (f !== undefined && g !== undefined) return inOrder(f, e === "[", g, h === "]");
  if (o !== undefined) {
    const closed = isClosed(os);
    return isUpper(os) ? { to: o, toIncluded: closed } : { from: o, fromIncluded: closed };
  }
  const mark = included(ui ?? uj) ?? (/及以|\(含\)/u.test(printed) ? true : undefined);
  if (us === "以下") return { to: u ?? "0", ...(mark !== undefined && { toIncluded: mark }) };
  return { from: u ?? "0", ...(mark !== undefined && { fromIncluded: mark }) };
}

function inOrder(
  from: string,
  fromIncluded: boolean | undefined,
  to: string,
  toIncluded: boolean | undefined,
): ScoreRange {
  const low = { ...(fromIncluded !== undefined && { fromIncluded }) };
  const high = { ...(toIncluded !== undefined && { toIncluded }) };
  if (Number(from) <= Number(to)) return { from, ...low, to, ...high };
  return inOrder(to, toIncluded, from, fromIncluded);
}

function included(mark: string | undefined): boolean | undefined {
  return mark === undefined ? undefined : !mark.includes("不");
}

function isClosed(sign: string | undefined): boolean {
  return /[=≤≥≦≧]|等于|不低|不少|不高/u.test(sign ?? "");
}

function isUpper(sign: string | undefined): boolean {
  return /[<≤≦]|^小于|^低于|^不高|^不足|^不满/u.test(sign ?? "");
}
