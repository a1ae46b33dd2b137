import { parseAmount } from "@yusuan/schema";

/** An amount of a row: its worth in 分 were it printed in 元, and its figure where the row is a line of a statement. */
type RowAmount = { readonly fen: bigint; readonly figure?: string };

/** A row that begins with a classification code. Amounts that are zero are left out, the others stand as printed. */
export type CodedRow = {
  readonly page: number;
  readonly code: string;
  readonly amounts: readonly RowAmount[];
};

const AMOUNT = /^-?(?:\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d+\.\d{1,2}|\d+)$/u;
const WHOLE_CODE = /^(?:\d{3}|\d{5}|\d{7})$/u;
const CODE_PART = /^\d{1,2}$/u;

/**
 * The coded row that tokens (words of a printed line, cells of a table row) make up: a code whole or in parts, a name
 * without digits, then nothing but amounts. `undefined` for anything else, for a row of zeros, and where an amount could
 * as well be the code of a lane beside.
 */
export function codedRowOf(page: number, tokens: readonly string[]): CodedRow | undefined {
  const [first = "", second = "", third = ""] = tokens;
  if (!WHOLE_CODE.test(first)) return undefined;
  const parts =
    first.length > 3 || !CODE_PART.test(second) ? [] : CODE_PART.test(third) ? [second, third] : [second];
  const rest = tokens.slice(1 + parts.length);
  const names = rest.findIndex((token) => /\d/u.test(token));
  const printed = rest.slice(names);
  if (names < 1 || !printed.every((token) => AMOUNT.test(token) && !WHOLE_CODE.test(token))) return undefined;
  const amounts = nonZero(printed.map((text) => ({ fen: fenOf(text) })));
  if (amounts.length === 0) return undefined;
  return { page, code: first + parts.map((part) => part.padStart(2, "0")).join(""), amounts };
}

export function nonZero(amounts: readonly RowAmount[]): readonly RowAmount[] {
  return amounts.filter(({ fen }) => fen !== 0n);
}

/** 分 of a text as though it were printed in 元; what is no amount counts as nothing. */
export function fenOf(text: string): bigint {
  const parsed = parseAmount(text);
  return parsed.kind === "amount" ? parsed.amount.fen : 0n;
}

/** Two rows are the same when their keys are. */
export function rowKey({ page, code, amounts }: CodedRow): string {
  return `${page} ${code} ${amounts.map(({ fen }) => fen).join(" ")}`;
}
