import type { Audit } from "@yusuan/schema";
import type { ClassData, IndicatorData } from "../contract/performance-data.js";
import { optional } from "./number-data.js";
import { sumData } from "./sums.js";

/** Indicators by first level, and within by second level, as they follow one another on the form. */
export function indicatorClasses(audit: Audit, indicators: readonly IndicatorData[]): readonly ClassData[] {
  return runsBy(indicators, ({ level1 }) => level1).map(({ name, items }) => {
    const sums = (of: "weight" | "score") =>
      items.some((item) => item[of])
        ? sumData(
            audit,
            items.map((item) => item[of]),
            undefined,
          )
        : undefined;
    return {
      name,
      ...optional("weights", sums("weight")),
      ...optional("scores", sums("score")),
      groups: runsBy(items, ({ level2 }) => level2).map((group) => ({
        name: group.name,
        indicators: group.items,
      })),
    };
  });
}

type Run<T> = { readonly name: string | null; readonly items: readonly T[] };

function runsBy<T>(items: readonly T[], nameOf: (item: T) => string | null): readonly Run<T>[] {
  const runs: { name: string | null; items: T[] }[] = [];
  for (const item of items) {
    const [name, last] = [nameOf(item), runs.at(-1)];
    if (last && last.name === name) last.items.push(item);
    else runs.push({ name, items: [item] });
  }
  return runs;
}
