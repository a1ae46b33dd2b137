import type { Damage } from "@yusuan/schema";
import { placeOf } from "../../projects/placed.js";
import type { ScoreCopy } from "./copies.js";
import type { IndicatorRow } from "./copy.js";
import { type LinkedIndicator, rowName } from "./link.js";
import { lostNumber, lostRow, lostTotal } from "./messages.js";
import { nameKey } from "./said.js";

/**
 * What a copy of the scored table has lost: weights and scores of columns that it fills otherwise, the numbers of its
 * sums, and indicators that other copies list in a class of which this one has at least half.
 * @param idOf Ids of the indicators by their rows.
 */
export function copyLosses(
  linked: readonly LinkedIndicator[],
  idOf: ReadonlyMap<IndicatorRow, string>,
): (copy: ScoreCopy) => readonly Damage[] {
  const classes = classesOf(linked);
  return (copy) => [...lostNumbers(copy, idOf), ...lostRows(copy, classes)];
}

function lostNumbers(copy: ScoreCopy, idOf: ReadonlyMap<IndicatorRow, string>): readonly Damage[] {
  const filled = (["weight", "score"] as const).filter(
    (field) =>
      copy.columns.some(({ role }) => role === field) &&
      copy.indicators.some((row) => row[field] !== undefined),
  );
  const cells = copy.indicators.flatMap((row) => {
    const lost = filled.filter((field) => row[field] === undefined);
    return lost.map((field) => lostNumber(idOf.get(row) ?? "", labelOf(row), field, placeOf(row.leaf.cell)));
  });
  const sums = copy.sums.flatMap(({ label, cell, weight, score }) =>
    weight || score || filled.length === 0 ? [] : [lostTotal(label, placeOf(cell))],
  );
  return [...cells, ...sums];
}

type Class = readonly { readonly first: IndicatorRow; readonly rows: ReadonlySet<IndicatorRow> }[];

function classesOf(linked: readonly LinkedIndicator[]): readonly Class[] {
  const classes = new Map<string, { first: IndicatorRow; rows: ReadonlySet<IndicatorRow> }[]>();
  for (const { rows } of linked) {
    const first = rows[0]?.row;
    const level1 = rows.find(({ row }) => row.level1)?.row.level1;
    if (!first || !level1) continue;
    const members = classes.get(nameKey(level1.name)) ?? [];
    members.push({ first, rows: new Set(rows.map(({ row }) => row)) });
    classes.set(nameKey(level1.name), members);
  }
  return [...classes.values()];
}

function lostRows(copy: ScoreCopy, classes: readonly Class[]): readonly Damage[] {
  const own = new Set(copy.indicators);
  return classes.flatMap((members) => {
    const lost = members.filter(({ rows }) => ![...rows].some((row) => own.has(row)));
    return lost.length * 2 > members.length ? [] : lost.map(({ first }) => lostRow(labelOf(first)));
  });
}

function labelOf(row: IndicatorRow): string {
  return `${row.leaf.number ?? ""} ${rowName(row)}`.trim();
}
