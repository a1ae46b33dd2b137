import { MEASURES } from "@yusuan/taxonomy";

const BUDGETED = "-budget";
const IDS: ReadonlySet<string> = new Set(MEASURES.map(({ id }) => id));

/** The measure of which a final account prints the 预算数 beside the 决算数: `reception` for `reception-budget`. */
export function budgetedMeasure(measure: string): string | undefined {
  if (!measure.endsWith(BUDGETED)) return undefined;
  const plain = measure.slice(0, -BUDGETED.length);
  // general-budget is a measure of its own.
  return IDS.has(plain) ? plain : undefined;
}
