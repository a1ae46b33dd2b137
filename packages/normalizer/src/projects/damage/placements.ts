import { EXECUTION_ROWS, type ExecutionRow } from "./execution-labels.js";

/** Which number of a column belongs to which row. `labels`: its order alone says so; else the arithmetic does. */
type Placement = {
  readonly row: ExecutionRow;
  readonly index: number;
  readonly certain: "labels" | "arithmetic";
};

const PARTS: readonly ExecutionRow[] = EXECUTION_ROWS.slice(1);

/** Whether the first number is the sum of the others. */
export function sumHolds([total, ...parts]: readonly bigint[]): boolean {
  return total !== undefined && total === parts.reduce((sum, part) => sum + part, 0n);
}

/**
 * Place the numbers below a label in the rows of the execution table, from top to bottom. As many numbers as rows
 * stand in their order. Of another count the first is the sum, and each other one stands where the rows add up and
 * none exceeds its limit, if there is but one such place for it.
 * @returns The places, and the numbers without one.
 */
export function placements(
  numbers: readonly bigint[],
  limit: (row: ExecutionRow) => bigint | undefined,
): { readonly rows: readonly Placement[]; readonly surplus: readonly number[] } {
  const inOrder = numbers.length === EXECUTION_ROWS.length;
  const [total, ...parts] = numbers.slice(0, EXECUTION_ROWS.length + 1);
  if (total === undefined) return { rows: [], surplus: [] };
  const fitting = waysToPlace(parts, limit).filter(
    (way) => way.length > 0 && sumHolds([total, ...way.map(({ index }) => numbers[index] ?? 0n)]),
  );
  if (inOrder && (sumHolds(numbers) || fitting.length === 0))
    return { rows: EXECUTION_ROWS.map((row, index) => ({ row, index, certain: "labels" })), surplus: [] };
  const most = Math.max(0, ...fitting.map((way) => way.length));
  const fullest = fitting.filter((way) => way.length === most);
  const settled = (fullest[0] ?? []).filter(({ row, index }) =>
    fullest.every((way) => way.some((other) => other.row === row && numbers[other.index] === numbers[index])),
  );
  const used = new Set([0, ...settled.map(({ index }) => index)]);
  return {
    rows: [{ row: "total", index: 0, certain: "labels" }, ...settled],
    surplus: numbers.flatMap((_, index) => (used.has(index) ? [] : [index])),
  };
}

/** Every way to put some of the numbers, in their order, into rows. */
function waysToPlace(
  parts: readonly bigint[],
  limit: (row: ExecutionRow) => bigint | undefined,
): readonly (readonly Placement[])[] {
  let ways: readonly (readonly Placement[])[] = [[]];
  for (const [at, part] of parts.entries()) {
    ways = ways.flatMap((way) => {
      const last = way.at(-1);
      const free = PARTS.slice(last ? PARTS.indexOf(last.row) + 1 : 0);
      const fits = free.filter((row) => part <= (limit(row) ?? part));
      return [
        way,
        ...fits.map((row): readonly Placement[] => [...way, { row, index: at + 1, certain: "arithmetic" }]),
      ];
    });
  }
  return ways;
}
