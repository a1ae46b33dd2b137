import type { Message } from "@yusuan/schema";
import type { AgencyData, AmountData, CellData, YearData } from "../../src/contract/agency-data.js";
import { yearWords } from "./words.js";

/** An agency's data with the names of its years, unique on the page. */
export type AgencyModel = AgencyData & {
  readonly yearNames: readonly Message[];
  /** Some documents are of the department, others of one unit, or do not say. */
  readonly scopesDiffer: boolean;
};

/** Years are named with their scope where they do not all have the same. */
export function agencyModel(data: AgencyData): AgencyModel {
  const scopesDiffer = new Set(data.years.map(({ scope }) => scope)).size > 1;
  return { ...data, yearNames: data.years.map((year) => yearWords(year, scopesDiffer)), scopesDiffer };
}

/** The amount of a cell that has one. */
export function amountIn(cell: CellData | undefined): AmountData | undefined {
  return cell && "value" in cell ? cell : undefined;
}

/** An amount as a number of 万元, for the length of bars only; null where there is none. */
export function lengthOf(cell: CellData | undefined): number | null {
  const amount = amountIn(cell);
  return amount ? Number(amount.value) / 10_000 : null;
}

/** Years in the order of charts: budgets, then final accounts, each by year; their places in the data. */
export function keptApart(years: readonly YearData[]): readonly (readonly number[])[] {
  const kinds = ["budget", "final-account"] as const;
  return kinds
    .map((kind) => years.flatMap((year, index) => (year.kind === kind ? [index] : [])))
    .filter((group) => group.length > 0);
}

/** The fill of a document's bars: budgets and final accounts are told apart. */
export function fillOfKind(year: YearData | undefined): number {
  return year?.kind === "final-account" ? 1 : 0;
}
