import type { Line } from "@yusuan/schema";
import type { Kind, Observation, Source } from "./observation.js";

export type Level = "class" | "section" | "item" | "all";

/** Which figures a comparison is of. Empty lists mean what the defaults say. */
export type Selection = {
  /** Topics: forms without the kind. */
  readonly topics: readonly string[];
  /** Measures; empty: `total`, and every measure of a form of one row. */
  readonly measures: readonly string[];
  /** Empty: both. */
  readonly kinds: readonly Kind[];
  readonly years: readonly number[];
  /** Agencies, by their normal names. */
  readonly agencies: readonly string[];
  readonly level: Level;
  readonly onlyProven: boolean;
};

/** The forms that are compared where nobody says which. */
export const DEFAULT_TOPICS = [
  "general-budget-by-function",
  "expenditure-by-function",
  "three-public-and-operating",
] as const;

const ONE_ROW = "three-public-and-operating";
const LENGTHS: Readonly<Record<Exclude<Level, "all">, number>> = { class: 3, section: 5, item: 7 };

/** Whether a document can stand in the comparison. */
export function takesSource({ kinds, years }: Selection, { kind, year }: Source): boolean {
  return (kinds.length === 0 || kinds.includes(kind)) && (years.length === 0 || years.includes(year));
}

/** Whether a figure can stand in the comparison, however sure it is. Totals and lines without a code always can. */
export function takesObservation(selection: Selection, { topic, measure, key, role }: Observation): boolean {
  return (
    takesTopic(selection, topic) &&
    takesMeasure(selection, topic, measure) &&
    takesLevel(selection, key.code, role)
  );
}

function takesTopic({ topics }: Selection, topic: string): boolean {
  return topics.length === 0 ? DEFAULT_TOPICS.some((known) => known === topic) : topics.includes(topic);
}

function takesMeasure({ measures }: Selection, topic: string, measure: string): boolean {
  if (measures.length > 0) return measures.includes(measure) || measures.includes("all");
  return topic === ONE_ROW ? !measure.endsWith("-budget") : measure === "total";
}

function takesLevel({ level }: Selection, code: string | null, role: Line["role"]): boolean {
  return level === "all" || code === null || role === "total" || code.length === LENGTHS[level];
}
