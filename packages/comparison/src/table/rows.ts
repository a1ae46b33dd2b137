import { harmonize, MEASURES } from "@yusuan/taxonomy";
import { type Flag, sortedFlags } from "../flags/flags.js";
import { moveFlag, movesOf } from "../flags/pair-flags.js";
import type { Observation } from "../observations/observation.js";
import { observationId } from "../observations/observe.js";
import { DEFAULT_TOPICS, type Selection, takesObservation } from "../observations/selection.js";
import { cellOf } from "./cells.js";
import { changeOf } from "./changes.js";
import type { EntryColumn } from "./columns.js";
import type { ComparisonTable, Row } from "./comparison.js";
import type { Pair } from "./pairs.js";

/** The tables of a group: one for each form and side, a row for each line and measure that any column has. */
export function tablesOf(
  columns: readonly EntryColumn[],
  pairs: readonly Pair[],
  selection: Selection,
): readonly ComparisonTable[] {
  const places = placesOf(columns, selection);
  const tables = new Map<string, Observation[]>();
  for (const place of places) {
    const key = `${place.topic}|${place.side ?? ""}`;
    const table = tables.get(key);
    if (table) table.push(place);
    else tables.set(key, [place]);
  }
  return [...tables.values()]
    .flatMap((table): readonly ComparisonTable[] => {
      const [first] = table;
      if (!first) return [];
      const rows = table.map((place) => rowOf(columns, pairs, place, selection)).filter(hasFigure);
      return rows.length > 0 ? [{ form: first.topic, side: first.side, rows }] : [];
    })
    .sort((a, b) => topicRank(a.form) - topicRank(b.form));
}

const hasFigure = ({ cells }: Row): boolean => cells.some(({ value }) => value !== null);

/** What stands in any column, once, as the newest document has it: codes ascending, totals first. */
function placesOf(columns: readonly EntryColumn[], selection: Selection): readonly Observation[] {
  const places = new Map<string, Observation>();
  const newestFirst = [...columns].sort((a, b) => b.column.year - a.column.year);
  for (const { entry } of newestFirst) {
    for (const [id, observation] of entry.observations) {
      if (takesObservation(selection, observation) && !places.has(id)) places.set(id, observation);
    }
  }
  const order = new Map([...places.keys()].map((id, index) => [id, index]));
  const found = (observation: Observation): number => order.get(observationId(observation)) ?? 0;
  return [...places.values()].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      compareCodes(a.key.code, b.key.code) ||
      (a.key.id === b.key.id ? measureRank(a.measure) - measureRank(b.measure) : found(a) - found(b)),
  );
}

const rank = ({ key }: Observation): number => (key.id === "total" ? 0 : key.code === null ? 2 : 1);

function compareCodes(a: string | null, b: string | null): number {
  const [one, two] = [a ?? "", b ?? ""];
  return one < two ? -1 : one > two ? 1 : 0;
}

const measureRank = (measure: string): number => MEASURES.findIndex(({ id }) => id === measure);

const TOPIC_ORDER: readonly string[] = DEFAULT_TOPICS;

function topicRank(topic: string): number {
  const at = TOPIC_ORDER.indexOf(topic);
  return at < 0 ? DEFAULT_TOPICS.length : at;
}

function rowOf(
  columns: readonly EntryColumn[],
  pairs: readonly Pair[],
  place: Observation,
  { onlyProven }: Selection,
): Row {
  const cells = columns.map((column) => cellOf(column, place, onlyProven));
  const changes = pairs.flatMap((pair) => changeOf(pair, place, onlyProven) ?? []);
  const moves = movesOf(
    place.key,
    columns.map(({ column }) => column.year),
  );
  const flags: readonly Flag[] = [...cells, ...changes]
    .flatMap((part) => part.flags)
    .concat(moves.map(moveFlag));
  return {
    code: place.key.code,
    name: nameOf(place, columns),
    measure: place.measure,
    role: place.role,
    cells,
    changes,
    moves,
    flags: sortedFlags(flags),
  };
}

/** The name in the newest edition of what is one class in all of them, else the newest printed name. */
function nameOf(
  { key, name, standardName, codeStatus }: Observation,
  columns: readonly EntryColumn[],
): string {
  if (key.code === null || key.classification === null || codeStatus === "name-differs") return name;
  if (codeStatus === "misprint") return standardName ?? name;
  const year = Math.max(...columns.map(({ column }) => column.year));
  const { fate, newest } = harmonize(key.classification, key.code, year);
  return fate === "renamed" || codeStatus === "older-name" ? (newest?.name ?? name) : name;
}
