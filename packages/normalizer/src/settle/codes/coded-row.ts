import type { Cell } from "@yusuan/schema";
import { readCode } from "../../codes/read-code.js";
import type { Panel } from "../../header/panels.js";
import type { Row } from "../../table/rows.js";
import { isTotalLabel, squeeze } from "../../text.js";
import { isScanned } from "../scanned.js";
import { digitDistance, digitsOf } from "./digits.js";

/** A column of codes in one row. */
type CodePart = {
  readonly level?: 1 | 2 | 3;
  /** Absent where nothing was read. */
  readonly cell?: Cell;
  readonly digits: string;
};

/** A row of a table by codes, as it was read. */
export type CodedRow = {
  readonly parts: readonly CodePart[];
  readonly names: readonly Cell[];
  /** The texts of the names without spaces. */
  readonly name: string;
  /** The code as it was read; absent where the cells make none. */
  readonly code?: string;
  readonly scanned: boolean;
};

/** The rows of a panel that hold a code, with the codes as they are read one below the other. */
export function codedRows(body: readonly Row[], panel: Panel): readonly CodedRow[] {
  const rows: CodedRow[] = [];
  let above: string | undefined;
  for (const { cells } of body) {
    const parts = panel.codes.map(({ column, level }): CodePart => {
      const cell = cells.find((each) => each.column === column && !/\p{Script=Han}{2}/u.test(each.text));
      return { ...(level && { level }), ...(cell && { cell }), digits: digitsOf(cell?.text ?? "") };
    });
    const names = cells.filter((cell) => panel.names.some(({ column }) => column === cell.column));
    const name = names.map(({ text }) => squeeze(text)).join("");
    const labels = cells.map(({ text }) => text);
    if (labels.some(isTotalLabel)) above = undefined;
    if (parts.every(({ cell }) => cell === undefined) || isTotalLabel(name)) continue;
    const { code } = readCode(
      parts.map(({ digits }) => digits),
      above,
    );
    const scanned = parts.some(({ cell }) => cell && isScanned(cell));
    rows.push({ parts, names, name, ...(code !== undefined && { code }), scanned });
    above = code ?? above;
  }
  return rows;
}

/** The digits that a column prints of a code: its own two of 款 and 项, or the whole where the column prints it so. */
export function partOf(code: string, { level, digits }: CodePart): string {
  if (level === undefined) return code;
  const end = 1 + 2 * level;
  if (code.length < end) return "";
  return level === 1 || digits.length > 3 ? code.slice(0, end) : code.slice(end - 2, end);
}

/** What it takes to read a code as the cells of a row were read, for one code after the other. */
export function codeDistances({ parts }: CodedRow): (code: string) => number {
  // Thousands of codes share few parts.
  const known = parts.map(() => new Map<string, number>());
  return (code) => {
    let distance = 0;
    for (const [index, part] of parts.entries()) {
      const expected = partOf(code, part);
      if (part.cell === undefined) {
        distance += missing(code, part, expected);
        continue;
      }
      const cost = known[index]?.get(expected) ?? partDistance(part.digits, expected);
      known[index]?.set(expected, cost);
      distance += cost;
    }
    return distance;
  };
}

function partDistance(digits: string, expected: string): number {
  if (digits === "") return expected === "" ? 1 : 0.8;
  if (expected === "") return 1.5;
  return Number(digits) === Number(expected) ? 0 : digitDistance(digits, expected);
}

/** A level above the code's own need not be printed again. */
function missing(code: string, { level }: CodePart, expected: string): number {
  if (expected === "") return 0;
  return level !== undefined && 1 + 2 * level < code.length ? 0 : 1;
}
