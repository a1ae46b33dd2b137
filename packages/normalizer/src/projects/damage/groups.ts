/** What decides which level-1 group a row belongs to. */
export type GroupedRow = {
  readonly name: string;
  /** In millionths. */
  readonly weight: bigint | undefined;
  /** Index of the group that the row itself shows. */
  readonly group: number | undefined;
};

type Chosen = { readonly group: number | undefined; readonly byWeights: boolean };

/** Customary weights of the groups of a self-evaluation, of 100 with 10 for the execution of the budget. */
const CUSTOMARY: Readonly<Record<string, bigint>> = {
  产出: 50_000_000n,
  成本: 20_000_000n,
  效益: 30_000_000n,
  效果: 30_000_000n,
  满意度: 10_000_000n,
};
const MOST_WAYS = 5000;

/**
 * Choose the group of each row between two rows that show different ones: the border may lie anywhere between them.
 * Taken are the ways in which indicators that speak of 满意 are in the group of that name and most groups have their
 * customary weight; a row on which these ways differ has no group. Where all ways are as good the name above holds.
 * @param stems Names of the groups without 指标.
 */
export function chooseGroups(rows: readonly GroupedRow[], stems: readonly string[]): readonly Chosen[] {
  const gaps = gapsOf(rows);
  const count = gaps.reduce((product, { cuts }) => Math.min(product * cuts.length, MOST_WAYS + 1), 1);
  if (gaps.length === 0 || count > MOST_WAYS)
    return fill(
      rows,
      gaps.map(({ end }) => end),
    ).map(certain);
  const ways = gaps.reduce<readonly (readonly number[])[]>(
    (before, { cuts }) => before.flatMap((way) => cuts.map((cut) => [...way, cut])),
    [[]],
  );
  const rated = ways.map((way) => {
    const groups = fill(rows, way);
    return { groups, rating: ratingOf(rows, groups, stems) };
  });
  const top = Math.max(...rated.map(({ rating }) => rating));
  const best = rated.filter(({ rating }) => rating === top).map(({ groups }) => groups);
  const carried = fill(
    rows,
    gaps.map(({ end }) => end),
  );
  if (best.length === rated.length) return carried.map(certain);
  return rows.map((row, index) => {
    const [first, ...others] = new Set(best.map((groups) => groups[index]));
    const group = others.length === 0 ? first : undefined;
    return { group, byWeights: row.group === undefined && group !== carried[index] };
  });
}

function certain(group: number | undefined): Chosen {
  return { group, byWeights: false };
}

/** A run of rows without a group between two different ones, with the rows at which the second may begin. */
type Gap = { readonly start: number; readonly end: number; readonly cuts: readonly number[] };

function gapsOf(rows: readonly GroupedRow[]): readonly Gap[] {
  const known = rows.flatMap(({ group }, index) => (group === undefined ? [] : [{ group, index }]));
  return known.flatMap(({ group, index }, at) => {
    const next = known[at + 1];
    if (!next || next.group === group || next.index === index + 1) return [];
    const cuts = Array.from({ length: next.index - index }, (_, offset) => index + 1 + offset);
    return [{ start: index + 1, end: next.index, cuts }];
  });
}

/** The group of every row when the second group of each gap begins at its cut. */
function fill(rows: readonly GroupedRow[], cuts: readonly number[]): readonly (number | undefined)[] {
  const begins = new Set(cuts);
  const first = rows.find(({ group }) => group !== undefined)?.group;
  let current = first;
  return rows.map(({ group }, index) => {
    if (group !== undefined) current = group;
    else if (begins.has(index))
      current = rows.slice(index).find((row) => row.group !== undefined)?.group ?? current;
    return current;
  });
}

function ratingOf(
  rows: readonly GroupedRow[],
  groups: readonly (number | undefined)[],
  stems: readonly string[],
): number {
  const satisfaction = stems.indexOf("满意度");
  let rating = 0;
  for (const [index, stem] of stems.entries()) {
    const weights = rows.filter((_, row) => groups[row] === index).map(({ weight }) => weight ?? 0n);
    if (weights.reduce((sum, weight) => sum + weight, 0n) === CUSTOMARY[stem]) rating += 1;
  }
  const misplaced = rows.filter(
    ({ name }, row) => satisfaction >= 0 && name.includes("满意") && groups[row] !== satisfaction,
  ).length;
  return rating - 10 * misplaced;
}
