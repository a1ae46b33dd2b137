import { formatYuan } from "@yusuan/schema";
import { figureFlags } from "../flags/figure-flags.js";
import type { Observation } from "../observations/observation.js";
import { type FigurePlace, observationId } from "../observations/observe.js";
import type { EntryColumn } from "./columns.js";
import type { Absence, Cell } from "./comparison.js";
import { percentOf } from "./percent.js";

/** A column's figure of a row, or why it has none. */
export function cellOf({ column, entry }: EntryColumn, place: FigurePlace, onlyProven: boolean): Cell {
  const observation = entry.observations.get(observationId(place));
  if (!observation) return absentCell(column.id, absenceOf(entry, place));
  if (onlyProven && observation.status !== "proven") return absentCell(column.id, "not-proven");
  const total = totalOf(entry, place);
  const isWhole = total !== undefined && (!onlyProven || total.status === "proven");
  return {
    column: column.id,
    value: formatYuan(observation.fen),
    precision: formatYuan(observation.quantum),
    share: isWhole ? percentOf(observation.fen, total.fen) : null,
    status: observation.status,
    name: observation.name,
    code: observation.key.code,
    figure: observation.figure,
    page: observation.page,
    text: observation.text,
    flags: figureFlags(observation),
  };
}

function absentCell(column: string, absent: Absence): Cell {
  return {
    column,
    value: null,
    precision: null,
    absent,
    share: null,
    status: null,
    name: null,
    code: null,
    figure: null,
    page: null,
    text: null,
    flags: absent === "no-form" ? ["form-missing"] : absent === "no-measure" ? ["measure-missing"] : [],
  };
}

function absenceOf({ topics, measures, observations }: EntryColumn["entry"], place: FigurePlace): Absence {
  if (!topics.has(place.topic)) return "no-form";
  if (!measures.has(`${place.topic}|${place.measure}`)) return "no-measure";
  const isLineThere = [...observations.values()].some(
    (other) => other.topic === place.topic && other.side === place.side && other.key.id === place.key.id,
  );
  return isLineThere ? "empty-cell" : "no-line";
}

const ONE_ROW = "three-public-and-operating";
/** Of the form of one row: what is no part of the total of the 三公经费. */
const OUTSIDE = /^agency-operation/u;
const GRAND_TOTALS = ["name:总计", "name:收入总计", "name:支出总计"];

/** The total that a figure is a part of: of its form, side and measure; for the 三公经费, their sum. */
function totalOf({ observations }: EntryColumn["entry"], place: FigurePlace): Observation | undefined {
  const { topic, side, measure } = place;
  if (topic === ONE_ROW) {
    if (OUTSIDE.test(measure)) return undefined;
    const whole = measure.endsWith("-budget") ? "total-budget" : "total";
    return observations.get(observationId({ ...place, measure: whole }));
  }
  const ids = side === null ? ["total"] : GRAND_TOTALS;
  for (const id of ids) {
    const found = observations.get(
      observationId({ topic, side, measure, key: { id, code: null, classification: null } }),
    );
    if (found) return found;
  }
  return undefined;
}
