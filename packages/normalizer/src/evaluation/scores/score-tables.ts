import type { Damage, Quantity, ScoreTable } from "@yusuan/schema";
import { placeOf } from "../../projects/placed.js";
import { squeeze } from "../../text.js";
import type { ScoreCopy } from "./copies.js";
import { scoreQuantity } from "./indicators.js";
import { type LinkedIndicator, rowName } from "./link.js";
import { lostNumber, lostRow, lostTotal } from "./messages.js";
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
        if (ofWeight) numbers["weight"] = ofWeight;
        if (ofScore) numbers["score"] = ofScore;
        return { label, numbers, place: placeOf(cell) };
      }),
      damage: copy.exact ? [] : [...damageOf(copy, linked, ids), ...lostRows(copy, linked)],
    };
  });
}

type Points = { readonly value: string; readonly unit: string } | undefined;

function pointsShare(cell: Parameters<typeof placeOf>[0], points: Points, id: string): Quantity | undefined {
  if (!points) return undefined;
  return { id, ...points, ...placeOf(cell), confidence: cell.cell.confidence, status: "unproven" };
}

function damageOf(
  copy: ScoreCopy,
  linked: readonly LinkedIndicator[],
  ids: readonly string[],
): readonly Damage[] {
  const filled = (["weight", "score"] as const).filter(
    (field) =>
      copy.columns.some(({ role }) => role === field) &&
      copy.indicators.some((row) => row[field] !== undefined),
  );
  const cells = linked.flatMap(({ rows }, index) =>
    rows.flatMap((place) => {
      const { row } = place;
      if (place.copy !== copy) return [];
      const lost = filled.filter((field) => row[field] === undefined);
      const label = `${row.leaf.number ?? ""} ${rowName(row)}`.trim();
      return lost.map((field) => lostNumber(ids[index] ?? "", label, field, placeOf(row.leaf.cell)));
    }),
  );
  const sums = copy.sums.flatMap(({ label, cell, weight, score }) =>
    weight || score || filled.length === 0 ? [] : [lostTotal(label, placeOf(cell))],
  );
  return [...cells, ...sums];
}

/** Indicators that other copies list in a class of which this copy has most. */
function lostRows(copy: ScoreCopy, linked: readonly LinkedIndicator[]): readonly Damage[] {
  const classes = new Map<string, LinkedIndicator[]>();
  for (const indicator of linked) {
    const level1 = indicator.rows.find(({ row }) => row.level1)?.row.level1;
    if (level1) classes.set(nameKey(level1.name), [...(classes.get(nameKey(level1.name)) ?? []), indicator]);
  }
  return [...classes.values()].flatMap((members) => {
    const lost = members.filter(({ rows }) => rows.length > 0 && rows.every((place) => place.copy !== copy));
    if (lost.length * 2 > members.length) return [];
    return lost.flatMap(({ number, rows: [first] }) =>
      first ? [lostRow(`${number ?? ""} ${rowName(first.row)}`.trim())] : [],
    );
  });
}
