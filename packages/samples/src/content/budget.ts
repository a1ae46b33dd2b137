/** Where the money of a line comes from. */
export type Source = "general" | "fund" | "state-capital" | "institutional" | "operating" | "other";

/** What it is spent on; `basic` where 人员经费 and 公用经费 of the line are not told apart. */
export type Use = "basic" | "personnel" | "public" | "project";

export type Allocation = { readonly source: Source; readonly use: Use; readonly fen: bigint };

/** One 项 of the functional classification, by its seven-digit code. */
export type FunctionLine = { readonly code: string; readonly allocations: readonly Allocation[] };

/** One 款 of the economic classification, by its five-digit code. */
export type EconomicLine = { readonly code: string; readonly personnel: bigint; readonly public: bigint };

/** The 三公 figures and 机关运行经费, in 分. */
type PublicExpenses = {
  readonly abroad: bigint;
  readonly reception: bigint;
  readonly vehiclePurchase: bigint;
  readonly vehicleRunning: bigint;
  readonly operating: bigint;
};

/** All the figures of a budget, each told once; every table is derived from these lines. */
export type Budget = {
  readonly year: number;
  readonly agency: string;
  readonly functions: readonly FunctionLine[];
  readonly economics: readonly EconomicLine[];
  readonly publicExpenses: PublicExpenses;
};

export const APPROPRIATION: readonly Source[] = ["general", "fund", "state-capital"];
export const BASIC: readonly Use[] = ["basic", "personnel", "public"];

/** The sum, in 分, of the allocations that come from one of `sources` and go to one of `uses`. */
export function total(
  lines: readonly FunctionLine[],
  filter: { readonly sources?: readonly Source[]; readonly uses?: readonly Use[] } = {},
): bigint {
  let sum = 0n;
  for (const { source, use, fen } of lines.flatMap((line) => line.allocations)) {
    if (filter.sources && !filter.sources.includes(source)) continue;
    if (filter.uses && !filter.uses.includes(use)) continue;
    sum += fen;
  }
  return sum;
}

/** The lines without what other sources give; lines left empty are dropped. */
export function fundedBy(lines: readonly FunctionLine[], source: Source): readonly FunctionLine[] {
  return lines
    .map((line) => ({ ...line, allocations: line.allocations.filter((part) => part.source === source) }))
    .filter((line) => line.allocations.length > 0);
}
