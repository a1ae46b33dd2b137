import type { Observation, Source } from "../observations/observation.js";
import { budgetedMeasure } from "./budgeted.js";
import { allowedFor, elsewhere, figureEvidence, type Telling } from "./telling.js";

const OPENING = /^name:年初(财政拨款)?结转(?:和|、)?结余$/u;

/** What a final account's tables tell of other documents' figures: 预算数 beside 决算数, and balances of the year's start. */
export function tableTellings(observations: Iterable<Observation>, source: Source): readonly Telling[] {
  if (source.kind !== "final-account") return [];
  return [...observations].flatMap((observation): readonly Telling[] => [
    ...budgetColumn(observation, source),
    ...openingBalance(observation, source),
  ]);
}

/** A column 预算数 is the budget of the same year; only 年初预算数 says that it is the one first published. */
function budgetColumn(observation: Observation, source: Source): readonly Telling[] {
  const measure = budgetedMeasure(observation.measure);
  if (measure === undefined) return [];
  return [
    telling(observation, source, {
      rule: "budget-in-final-account",
      year: source.year,
      kind: "budget",
      figure: elsewhere(observation, { measure }),
      mayDiffer: !observation.header.includes("年初"),
    }),
  ];
}

/** What was left at the end of last year is there at the start of this one, but for adjustments in between. */
function openingBalance(observation: Observation, source: Source): readonly Telling[] {
  const found = OPENING.exec(observation.key.id);
  const isColumn = observation.measure === "opening-balance";
  if (!isColumn && (!found || observation.side !== "revenue" || observation.measure !== "total")) return [];
  const key = { ...observation.key, id: `name:年末${found?.[1] ?? ""}结转和结余` };
  return [
    telling(observation, source, {
      rule: "balance-carried-forward",
      year: source.year - 1,
      kind: "final-account",
      figure: isColumn
        ? elsewhere(observation, { measure: "closing-balance" })
        : elsewhere(observation, { side: "expenditure", key }),
      mayDiffer: true,
    }),
  ];
}

function telling(
  observation: Observation,
  source: Source,
  of: Pick<Telling, "rule" | "year" | "kind" | "figure" | "mayDiffer">,
): Telling {
  const { fen, quantum, name, header, figure } = observation;
  return {
    ...of,
    name: name === "" ? header : name,
    fen,
    allowed: allowedFor(fen, quantum),
    evidence: [figureEvidence(source, observation)],
    figures: [figure],
  };
}
