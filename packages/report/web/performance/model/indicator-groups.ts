import type { IndicatorData } from "../../../src/contract/performance-data.js";

/** Indicators that stand together under one name, in the printed order. */
export type Group<T> = { readonly name: string | null; readonly items: readonly T[] };

/** Indicators by first level, and within by second level, as they follow one another on the form. */
export function indicatorGroups(
  indicators: readonly IndicatorData[],
): readonly Group<Group<IndicatorData>>[] {
  return runsBy(indicators, ({ level1 }) => level1).map(({ name, items }) => ({
    name,
    items: runsBy(items, ({ level2 }) => level2),
  }));
}

function runsBy<T>(items: readonly T[], nameOf: (item: T) => string | null): readonly Group<T>[] {
  const runs: { name: string | null; items: T[] }[] = [];
  for (const item of items) {
    const [name, last] = [nameOf(item), runs.at(-1)];
    if (last && last.name === name) last.items.push(item);
    else runs.push({ name, items: [item] });
  }
  return runs;
}
