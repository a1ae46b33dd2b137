import type { Line } from "@yusuan/schema";
import type { Entry } from "../document/entry.js";
import { entryAt, type StatementIndex } from "../document/statement-index.js";

/** One side of an identity before it is evaluated: a sum of printed figures. */
export type Operand = {
  readonly entries: readonly Entry[];
  /** What is needed and not printed. */
  readonly missing: readonly string[];
  /** What is not printed and counts as nothing, as long as the other figures decide the identity. */
  readonly blank: readonly string[];
  /** Lines that were looked at, also where their cell is empty. */
  readonly rows: readonly Row[];
};

export type Row = { readonly index: StatementIndex; readonly line: Line };

/** The sum on the left and the sum on the right; `key` is unique within the rule and the document. */
export type IdentityDraft = {
  readonly key: string;
  readonly left: Operand;
  readonly right: Operand;
  /** Set where the source has lost rows that belong to the sum. */
  readonly incomplete?: boolean;
};

export const NOTHING: Operand = { entries: [], missing: [], blank: [], rows: [] };

/** An operand that the document does not give. */
export function absent(what: string): Operand {
  return { ...NOTHING, missing: [what] };
}

/** A line that is not printed and counts as nothing, as long as the other figures decide the identity. */
export function unlisted(what: string): Operand {
  return { ...NOTHING, blank: [what] };
}

export function sum(operands: readonly Operand[]): Operand {
  return {
    entries: operands.flatMap((operand) => operand.entries),
    missing: operands.flatMap((operand) => operand.missing),
    blank: operands.flatMap((operand) => operand.blank),
    rows: operands.flatMap((operand) => operand.rows),
  };
}

/** One cell that has to be printed. */
export function cell(index: StatementIndex, line: Line, measure: string): Operand {
  const entry = entryAt(index, line, measure);
  const rows = [{ index, line }];
  if (entry) return { entries: [entry], missing: [], blank: [], rows };
  return { entries: [], missing: [cellName(index, line, measure)], blank: [], rows };
}

/** One cell that counts as nothing where it is empty and something else stands in its row. */
export function softCell(index: StatementIndex, line: Line, measure: string): Operand {
  const operand = cell(index, line, measure);
  const rowIsPrinted = Object.keys(line.figures).length > 0;
  return rowIsPrinted ? { ...operand, missing: [], blank: operand.missing } : operand;
}

/** The sum of several cells; empty ones count as nothing as soon as one of them is printed. */
export function parts(
  index: StatementIndex,
  lines: readonly Line[],
  measures: readonly string[],
  what: string,
): Operand {
  const cells = sum(lines.flatMap((line) => measures.map((measure) => cell(index, line, measure))));
  return cells.entries.length > 0
    ? { ...cells, missing: [], blank: [] }
    : { ...cells, missing: [what], blank: [] };
}

/** `expenditure-by-function 2010301 total`. */
export function cellName(index: StatementIndex, line: Line, measure: string): string {
  const row = line.role === "total" ? "" : ` ${line.code ?? line.name}`;
  return `${index.statement.form}${row} ${measure}`;
}

/** A number that has to be printed; `what` names it where it is not. */
export function printed(entry: Entry | undefined, what: string): Operand {
  return entry ? { ...NOTHING, entries: [entry] } : absent(what);
}

/** The sum of the numbers that are printed; those that are not count as nothing as soon as one is. */
export function printedParts(entries: readonly (Entry | undefined)[], what: string): Operand {
  const there = entries.filter((entry) => entry !== undefined);
  return there.length > 0 ? { ...NOTHING, entries: there } : absent(what);
}
