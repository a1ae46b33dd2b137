import type { Quantity, ScoreTable } from "@yusuan/schema";
import { placeOf } from "../../projects/placed.js";
import { squeeze } from "../../text.js";
import type { ScoreCopy } from "./copies.js";
import { scoreQuantity } from "./indicators.js";
import type { LinkedIndicator } from "./link.js";
import { copyLosses } from "./losses.js";
import { nameKey } from "./said.js";

/** The copies of the scored table with what each of them has lost. @param annexes Tables that stand in an annex. */
export function scoreTablesOf(
  copies: readonly ScoreCopy[],
  linked: readonly LinkedIndicator[],
  ids: readonly string[],
  annexes: ReadonlyMap<string, string>,
): readonly ScoreTable[] {
  const idOf = new Map(
    linked.flatMap(({ rows }, index) => rows.map(({ row }) => [row, ids[index] ?? ""] as const)),
  );
  const lossesOf = copyLosses(linked, idOf);
  const most = Math.max(0, ...copies.map(({ indicators }) => indicators.length));
  return copies.map((copy) => {
    const { source, title, indicators, columns } = copy;
    const classes = new Set(indicators.map(({ level1 }) => level1 && nameKey(level1.name)));
    const part = indicators.length > 0 && indicators.length < most && classes.size === 1;
    const annex = annexes.has(source) || columns.some(({ role }) => role === "rule");
    const shares = copy.shares.flatMap(({ name, cell }, index) => {
      const id = `e.${source}.share${index + 1}`;
      const quantity = scoreQuantity(cell, id, columns, "share") ?? pointsShare(name.cell, name.points, id);
      return quantity ? [{ level1: name.name, share: quantity }] : [];
    });
    return {
      table: source,
      title: title === null ? null : squeeze(title),
      kind: annex ? "annex" : part ? "section" : "summary",
      indicators: indicators.flatMap((row) => idOf.get(row) ?? []),
      shares,
      totals: copy.sums.map(({ label, cell, weight, score }, index) => {
        const id = `e.${source}.total${index + 1}`;
        const numbers: Record<string, Quantity> = {};
        const ofWeight = scoreQuantity(weight, `${id}.weight`, columns, "weight");
        const ofScore = scoreQuantity(score, `${id}.score`, columns, "score");
        if (ofWeight) numbers.weight = ofWeight;
        if (ofScore) numbers.score = ofScore;
        return { label, numbers, place: placeOf(cell) };
      }),
      damage: copy.exact ? [] : [...lossesOf(copy)],
    };
  });
}

type Points = { readonly value: string; readonly unit: string } | undefined;

function pointsShare(cell: Parameters<typeof placeOf>[0], points: Points, id: string): Quantity | undefined {
  if (!points) return undefined;
  return { id, ...points, ...placeOf(cell), confidence: cell.cell.confidence, status: "unproven" };
}
