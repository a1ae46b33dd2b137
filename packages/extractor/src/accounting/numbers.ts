import { type Extraction, numberTokens } from "@yusuan/schema";

export type PagedText = { readonly page: number; readonly text: string };

type NumberAccounting = Extraction["accounting"] & {
  /** Tokens that stand in the output more often than in print. */
  readonly extra: readonly { readonly page: number; readonly token: string }[];
};

/** Of a page that differs in more tokens than this no pairs are searched; all of them are told. */
const MOST_REGROUPED = 1000;

type Token = { readonly page: number; readonly token: string };

/**
 * Compare the numbers printed with the numbers placed, page by page, as multisets. A number that layout closed up
 * (wrapped over two lines) or cut (two cells painted in one go) is the same digits in the same order and counts as
 * placed.
 */
export function accountNumbers(
  printed: readonly PagedText[],
  placed: readonly PagedText[],
): NumberAccounting {
  const printedByPage = tokensByPage(printed);
  const placedByPage = tokensByPage(placed);
  let numbersPrinted = 0;
  const lost: Token[] = [];
  const extra: Token[] = [];
  for (const page of [...new Set([...printedByPage.keys(), ...placedByPage.keys()])].sort((a, b) => a - b)) {
    const before = printedByPage.get(page) ?? [];
    const after = placedByPage.get(page) ?? [];
    numbersPrinted += before.length;
    const [unplaced, unprinted] = matchRegrouped(subtract(before, after), subtract(after, before));
    for (const token of unplaced) lost.push({ page, token });
    for (const token of unprinted) extra.push({ page, token });
  }
  return { numbersPrinted, numbersPlaced: numbersPrinted - lost.length, lost, extra };
}

function tokensByPage(texts: readonly PagedText[]): Map<number, string[]> {
  const byPage = new Map<number, string[]>();
  for (const { page, text } of texts) {
    const tokens = byPage.get(page) ?? [];
    for (const token of numberTokens(text)) tokens.push(token);
    byPage.set(page, tokens);
  }
  return byPage;
}

/** Elements of `from` that are left when those of `what` are taken away, in order. */
function subtract(from: readonly string[], what: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const token of what) counts.set(token, (counts.get(token) ?? 0) + 1);
  return from.filter((token) => {
    const count = counts.get(token) ?? 0;
    if (count > 0) counts.set(token, count - 1);
    return count === 0;
  });
}

/** Take away tokens of either side that are the other side's digits, joined or cut. */
function matchRegrouped(left: readonly string[], right: readonly string[]): [string[], string[]] {
  if (left.length > MOST_REGROUPED || right.length > MOST_REGROUPED) return [[...left], [...right]];
  const [rest, joined] = takeJoined(left, right);
  const [restRight, restLeft] = takeJoined(joined, rest);
  return isRegrouped(restLeft, restRight) ? [[], []] : [restLeft, restRight];
}

/**
 * Whether what is left are the same digits parted otherwise: numbers of neighbouring cells that are painted in one go
 * and wrap, so that pieces of both stand together. Each number is then a piece of a printed token, and the rest of it a
 * piece of one that is printed later. Numbers of the same lengths are not regrouped but other numbers.
 */
function isRegrouped(printed: readonly string[], placed: readonly string[]): boolean {
  const lengths = (tokens: readonly string[]) =>
    tokens
      .map((token) => token.length)
      .sort((a, b) => a - b)
      .join();
  if (lengths(printed) === lengths(placed) || sortedDigits(printed) !== sortedDigits(placed)) return false;
  return placed.every((token) => splitsInOrder(token, printed));
}

function splitsInOrder(token: string, printed: readonly string[]): boolean {
  if (printed.some((each) => each.includes(token))) return true;
  for (let cut = 1; cut < token.length; cut++) {
    const first = printed.findIndex((each) => each.includes(token.slice(0, cut)));
    if (first < 0) return false;
    const rest = token.slice(cut).replace(/^\./u, "");
    if (printed.slice(first + 1).some((each) => each.includes(rest))) return true;
  }
  return false;
}

function sortedDigits(tokens: readonly string[]): string {
  return [...tokens.join("").replaceAll(".", "")].sort().join("");
}

/**
 * Remove from `pieces` those that make one of `wholes` together, in their order, and that whole. Other pieces may stand
 * between them: numbers that wrap in neighbouring cells are printed first halves first.
 */
function takeJoined(pieces: readonly string[], wholes: readonly string[]): [string[], string[]] {
  const rest = pieces.map((piece): string | undefined => piece);
  const remaining = wholes.filter((whole) => {
    for (let start = 0; start < rest.length; start++) {
      const used = piecesOf(whole, rest, start);
      if (!used) continue;
      for (const index of used) rest[index] = undefined;
      return false;
    }
    return true;
  });
  return [rest.filter((piece) => piece !== undefined), remaining];
}

/**
 * Indexes of two or more pieces from `start` on that make `whole`; `undefined` where they do not. A decimal point where
 * two pieces meet may be in neither.
 */
function piecesOf(
  whole: string,
  pieces: readonly (string | undefined)[],
  start: number,
): number[] | undefined {
  const used: number[] = [];
  let end = 0;
  for (let i = start; i < pieces.length && end < whole.length; i++) {
    const piece = pieces[i];
    const seam = end > 0 && whole[end] === "." ? 1 : 0;
    if (piece !== undefined && whole.startsWith(piece, end)) end += piece.length;
    else if (piece !== undefined && seam && whole.startsWith(piece, end + seam)) end += piece.length + seam;
    else if (i === start) return undefined;
    else continue;
    used.push(i);
  }
  return end === whole.length && used.length > 1 ? used : undefined;
}
