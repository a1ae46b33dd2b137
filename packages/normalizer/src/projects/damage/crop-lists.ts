import type { GridCell, GridRow } from "../grid/rows.js";
import { wordsOf } from "./crops.js";
import {
  EXECUTION_COLUMNS,
  type ExecutionColumn,
  executionColumnOf,
  executionRowOf,
} from "./execution-labels.js";

/** The numbers of one column of the execution table as one crop shows them, from top to bottom. */
export type CropList = {
  readonly column: ExecutionColumn;
  /** Index of the crop. */
  readonly crop: number;
  /** The crop shows the column's label, so that the first number is the one of the first row. */
  readonly headed: boolean;
  readonly numbers: readonly string[];
  readonly cell: GridCell;
};

type Candidate = Omit<CropList, "column"> & { readonly column: ExecutionColumn | undefined };

const NUMBER = /^\d[\d,]*(?:\.\d+)?%?$/u;

/**
 * The columns of the execution table in every crop. A column is known by its label, else by the labelled ones
 * around it where just as many columns of the form stand between them, else by its place in the other crops.
 */
export function cropLists(crops: readonly GridRow[]): readonly CropList[] {
  const byCrop = crops.map(({ cells }, crop) =>
    settleBetween(cells.flatMap((cell) => candidateOf(cell, crop))),
  );
  const votes = new Map<string, number>();
  for (const { column, cell } of byCrop.flat()) {
    if (column) votes.set(`${cell.column}:${column}`, (votes.get(`${cell.column}:${column}`) ?? 0) + 1);
  }
  return byCrop.flatMap((candidates) => {
    const taken = new Set(candidates.map(({ column }) => column));
    return candidates.flatMap(({ column, ...rest }) => {
      const settled = column ?? mostVoted(votes, rest.cell.column);
      if (!settled || (!column && taken.has(settled))) return [];
      return [{ ...rest, column: settled }];
    });
  });
}

/** The run of numbers that a cell begins with, behind a label or at most one word that may have been one. */
function candidateOf(cell: GridCell, crop: number): readonly Candidate[] {
  const words = wordsOf(cell.text);
  if (words.some((word) => executionRowOf(word) === "total" || executionRowOf(word) === "fiscal")) return [];
  const header = words.findIndex((word) => executionColumnOf(word) !== undefined);
  const start = header >= 0 ? header + 1 : words.findIndex((word) => NUMBER.test(word));
  if (start < 0 || (header < 0 && start > 1)) return [];
  const end = words.findIndex((word, index) => index >= start && !NUMBER.test(word));
  const numbers = words.slice(start, end < 0 ? undefined : end);
  const column = executionColumnOf(words[header] ?? "");
  return numbers.length === 0 ? [] : [{ column, crop, headed: header >= 0, numbers, cell }];
}

/** Name the columns between two labelled ones (or before the first, behind the last) where their number fits. */
function settleBetween(candidates: readonly Candidate[]): readonly Candidate[] {
  const settled = [...candidates];
  const anchors = [
    -1,
    ...candidates.flatMap(({ column }, index) => (column ? [index] : [])),
    candidates.length,
  ];
  if (anchors.length === 2) return settled;
  for (const [at, from] of anchors.entries()) {
    const to = anchors[at + 1];
    if (to === undefined) break;
    const between = EXECUTION_COLUMNS.slice(placeOf(candidates[from], -1) + 1, placeOf(candidates[to], 6));
    if (between.length !== to - from - 1) continue;
    for (const [offset, column] of between.entries()) {
      const candidate = settled[from + 1 + offset];
      if (candidate) settled[from + 1 + offset] = { ...candidate, column };
    }
  }
  return settled;
}

function placeOf(candidate: Candidate | undefined, outside: number): number {
  return candidate?.column ? EXECUTION_COLUMNS.indexOf(candidate.column) : outside;
}

function mostVoted(votes: ReadonlyMap<string, number>, at: number): ExecutionColumn | undefined {
  const ranked = EXECUTION_COLUMNS.map((column) => [column, votes.get(`${at}:${column}`) ?? 0] as const)
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => b - a);
  const [best, second] = ranked;
  return best && best[1] !== second?.[1] ? best[0] : undefined;
}
