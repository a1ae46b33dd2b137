import { type Extraction, numberTokens } from "@yusuan/schema";

export type PagedText = { readonly page: number; readonly text: string };

export type NumberAccounting = Extraction["accounting"] & {
  /** Tokens that stand in the output more often than in print. */
  readonly extra: readonly { readonly page: number; readonly token: string }[];
};

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
  const [rest, joined] = takeJoined(left, right);
  const [restRight, restLeft] = takeJoined(joined, rest);
  // Numbers wrapped in neighbouring cells are printed first halves first; the same digits make up both sides.
  return sortedDigits(restLeft) === sortedDigits(restRight) ? [[], []] : [restLeft, restRight];
}

function sortedDigits(tokens: readonly string[]): string {
  return [...tokens.map(digitsOf).join("")].sort().join("");
}

function digitsOf(token: string): string {
  return token.replaceAll(".", "");
}

/** Remove from `pieces` each sequence of neighbours whose digits make one of `wholes`, and that whole. */
function takeJoined(pieces: readonly string[], wholes: readonly string[]): [string[], string[]] {
  const rest = pieces.map((piece): string | undefined => piece);
  const remaining = wholes.filter((whole) => {
    const target = digitsOf(whole);
    for (let start = 0; start < rest.length; start++) {
      let text = "";
      const used: number[] = [];
      for (let i = start; i < rest.length && text.length < target.length; i++) {
        const piece = rest[i];
        if (piece === undefined) continue;
        text += digitsOf(piece);
        used.push(i);
      }
      if (text === target) {
        for (const i of used) rest[i] = undefined;
        return false;
      }
    }
    return true;
  });
  return [rest.filter((piece) => piece !== undefined), remaining];
}
