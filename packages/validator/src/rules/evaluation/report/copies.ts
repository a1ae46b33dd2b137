import type { Evaluation, Quantity, ScoredIndicator, ScoreMention, ScoreTable } from "@yusuan/schema";
import type { DocumentIndex } from "../../../document/document-index.js";
import type { Entry } from "../../../document/entry.js";

export const POINTS = ["weight", "score"] as const;
export type Points = (typeof POINTS)[number];

/** A place that says what an indicator weighs and scored. */
export type Mentioned = { readonly indicator: ScoredIndicator; readonly mention: ScoreMention };

export type ScoreTotal = ScoreTable["totals"][number];

/** One score table with what it says of each indicator. */
export type Copy = {
  readonly table: ScoreTable;
  readonly rows: readonly Mentioned[];
  /** Indicators that other places know and this table should list, also those that it does list. */
  readonly due: readonly ScoredIndicator[];
  /** Whether rows are damaged or their cells stand out of place. */
  readonly damaged: boolean;
  /** The 合计 of the whole table. */
  readonly whole: ScoreTotal | undefined;
  /** Each 小计 of a table of several classes with the rows above it. */
  readonly parts: readonly { readonly total: ScoreTotal; readonly rows: readonly Mentioned[] }[];
};

/** Every score table of the report in its order. */
export function copiesOf(evaluation: Evaluation): readonly Copy[] {
  const bySource = mentionsBySource(evaluation.scoredIndicators);
  return evaluation.scoreTables.map((table) => {
    const rows = bySource.get(table.table) ?? [];
    const whole = wholeOf(table);
    return {
      table,
      rows,
      due: dueIn(table, rows, evaluation.scoredIndicators),
      damaged: table.damage.length > 0 || rows.some(({ mention }) => mention.realigned === true),
      whole,
      parts: partsOf(table, rows, whole),
    };
  });
}

/** What the sentences say of the indicators. */
export function textMentions(evaluation: Evaluation): readonly Mentioned[] {
  return mentionsBySource(evaluation.scoredIndicators).get("text") ?? [];
}

/** The 合计 that the whole report is held against: the first of a table that lists all classes. */
export function anchorTotal(
  index: DocumentIndex,
  copies: readonly Copy[],
  key: Points,
): { readonly copy: Copy; readonly entry: Entry } | undefined {
  for (const copy of copies) {
    const entry = copy.table.kind === "section" ? undefined : entryOf(index, copy.whole?.numbers[key]);
    if (entry) return { copy, entry };
  }
  return undefined;
}

export function entryOf(index: DocumentIndex, quantity: Quantity | undefined): Entry | undefined {
  return quantity && index.entries.get(quantity.id);
}

/** Indicators that the copy should list and whose weight or score it does not show. */
export function unseenIn(copy: Pick<Copy, "rows" | "due">, key: Points): readonly ScoredIndicator[] {
  const seen = new Set(
    copy.rows.filter(({ mention }) => mention.numbers[key] !== undefined).map(({ indicator }) => indicator),
  );
  return copy.due.filter((indicator) => !seen.has(indicator) && isKnown(indicator, key));
}

function isKnown({ mentions }: ScoredIndicator, key: Points): boolean {
  return mentions.some(({ numbers }) => numbers[key] !== undefined);
}

function mentionsBySource(indicators: readonly ScoredIndicator[]): ReadonlyMap<string, readonly Mentioned[]> {
  const bySource = new Map<string, Mentioned[]>();
  for (const indicator of indicators) {
    for (const mention of indicator.mentions) {
      const row = { indicator, mention };
      const list = bySource.get(mention.source);
      if (list) list.push(row);
      else bySource.set(mention.source, [row]);
    }
  }
  return bySource;
}

function dueIn(
  { kind }: ScoreTable,
  rows: readonly Mentioned[],
  all: readonly ScoredIndicator[],
): readonly ScoredIndicator[] {
  if (kind !== "section") return all;
  const classes = new Set(rows.map(({ indicator }) => indicator.level1));
  if (classes.has(undefined)) return rows.map(({ indicator }) => indicator);
  return all.filter(({ level1 }) => classes.has(level1));
}

const SUBTOTAL = /小\s*计/u;

function wholeOf({ kind, totals }: ScoreTable): ScoreTotal | undefined {
  const whole = totals.findLast(({ label }) => !SUBTOTAL.test(label));
  if (whole || kind !== "section") return whole;
  return totals.length === 1 ? totals[0] : undefined;
}

/** A 小计 closes the rows since the one before it; without rows to go by nothing is said. */
function partsOf(
  { totals }: ScoreTable,
  rows: readonly Mentioned[],
  whole: ScoreTotal | undefined,
): Copy["parts"] {
  const subtotals = totals.filter((total) => total !== whole && SUBTOTAL.test(total.label));
  const placed = [...rows].sort((a, b) => rowOf(a.mention) - rowOf(b.mention));
  if (placed.some(({ mention }) => mention.place.cell === undefined)) return [];
  let after = -1;
  const parts: { total: ScoreTotal; rows: Mentioned[] }[] = [];
  for (const total of subtotals) {
    const row = total.place.cell?.row;
    if (row === undefined) return [];
    const start = after;
    parts.push({
      total,
      rows: placed.filter(({ mention }) => rowOf(mention) > start && rowOf(mention) < row),
    });
    after = row;
  }
  return parts;
}

function rowOf({ place }: ScoreMention): number {
  return place.cell?.row ?? -1;
}
