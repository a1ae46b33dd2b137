/** An indicator as a form prints it; what a form does not have is absent. */
export type IndicatorRow = {
  readonly group?: string;
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  readonly target: string;
  readonly actual?: string;
  readonly weight?: string;
  readonly score?: string;
  readonly note?: string;
  /** 计量单位. */
  readonly unit?: string;
  /** 指标性质. */
  readonly nature?: string;
};

type Leaf = Omit<IndicatorRow, "level1" | "level2">;

/** Indicators of nested levels as rows: `{ 产出指标: { 数量指标: [...] } }`. */
export function leveled(
  levels: Readonly<Record<string, Readonly<Record<string, readonly Leaf[]>>>>,
): readonly IndicatorRow[] {
  return Object.entries(levels).flatMap(([level1, inner]) =>
    Object.entries(inner).flatMap(([level2, leaves]) => leaves.map((leaf) => ({ level1, level2, ...leaf }))),
  );
}
