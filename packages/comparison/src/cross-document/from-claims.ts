import { amountOf, type BudgetDocument, type Claim } from "@yusuan/schema";
import type { Observation, Source } from "../observations/observation.js";
import { basePhrase } from "./base-phrase.js";
import { budgetedMeasure } from "./budgeted.js";
import type { CrossEvidence } from "./finding.js";
import { allowedFor, elsewhere, figureEvidence, type Telling } from "./telling.js";

/**
 * What a document's sentences tell of another one's figures. A sentence counts only where it says which year and kind it
 * speaks of, and where its subject is bound to a figure of this document by its words: the same line is then looked
 * up in the other document. Nothing is bound because numbers agree.
 */
export function claimTellings(
  { claims }: BudgetDocument,
  source: Source,
  byFigure: ReadonlyMap<string, Observation>,
): readonly Telling[] {
  const subjects = boundSubjects(claims, byFigure);
  return claims.flatMap((claim): readonly Telling[] => {
    if (claim.kind !== "amount") return [];
    if (claim.measure === "change") return changeTelling(claim, claims, source, byFigure);
    const observation = subjects.get(claim.subject);
    return observation ? stagedTelling(claim, source, observation) : [];
  });
}

/** The one figure that each subject of the document is bound to; subjects bound to several are left out. */
function boundSubjects(
  claims: readonly Claim[],
  byFigure: ReadonlyMap<string, Observation>,
): ReadonlyMap<string, Observation> {
  const found = new Map<string, Observation | undefined>();
  for (const { subject, figures } of claims) {
    for (const figure of figures) {
      const observation = byFigure.get(figure);
      if (!observation) continue;
      const earlier = found.get(subject);
      const isSame = !found.has(subject) || (earlier && idOf(earlier) === idOf(observation));
      found.set(subject, isSame ? observation : undefined);
    }
  }
  return new Map([...found].flatMap(([subject, value]) => (value ? [[subject, value] as const] : [])));
}

const idOf = (observation: Observation): string => elsewhere(observation, {});

/** 比2023年预算减少876.75万元: the figure that it is said of, less the change, is last year's. */
function changeTelling(
  claim: Claim,
  claims: readonly Claim[],
  source: Source,
  byFigure: ReadonlyMap<string, Observation>,
): readonly Telling[] {
  const base = basePhrase(claim.text, claim.subject, source.year, source.kind);
  const of = claims.filter(({ related }) =>
    related.some(({ claim: id, as }) => id === claim.id && as === "change"),
  );
  const [first] = of;
  const observation = byFigure.get(first?.figures[0] ?? "");
  if (!base || !first || of.length !== 1 || first.figures.length !== 1 || !observation) return [];
  // A change against the last year's execution is told beside the execution itself.
  if (base.isExecuted || budgetedMeasure(observation.measure) !== undefined) return [];
  const change = amountOf(claim.value).fen * (claim.direction === "decrease" ? -1n : 1n);
  const fen = observation.fen - change;
  // 持平 has no places of its own: what is told to be the same is the rounded figure.
  const places = quantumOf(claim.direction === "same" ? first : claim);
  const quantum = places + observation.quantum;
  return [
    {
      rule: "previous-year-figure",
      year: base.year,
      kind: base.kind,
      figure: idOf(observation),
      name: claim.subject,
      fen,
      allowed: allowedFor(fen, quantum),
      mayDiffer: false,
      evidence: [claimEvidence(source, claim), figureEvidence(source, observation)],
      figures: [claim.id, observation.figure],
    },
  ];
}

/** 2023年当年预算执行数为60.13万元 in a budget; 年初预算为54.53万元 in a final account. */
function stagedTelling(claim: Claim, source: Source, observation: Observation): readonly Telling[] {
  const isExecuted =
    source.kind === "budget" && claim.measure === "executed" && claim.year === source.year - 1;
  const isInitial =
    source.kind === "final-account" &&
    claim.measure === "initial" &&
    (claim.year ?? source.year) === source.year &&
    claim.text.includes("年初预算");
  if (!isExecuted && !isInitial) return [];
  const { fen } = amountOf(claim.value);
  return [
    {
      rule: isExecuted ? "previous-year-executed" : "budget-in-final-account",
      year: isExecuted ? source.year - 1 : source.year,
      kind: isExecuted ? "final-account" : "budget",
      figure: idOf(observation),
      name: claim.subject,
      fen,
      allowed: allowedFor(fen, quantumOf(claim)),
      mayDiffer: isExecuted,
      evidence: [claimEvidence(source, claim)],
      figures: [claim.id],
    },
  ];
}

const quantumOf = ({ precision }: Claim): bigint => (precision === undefined ? 1n : amountOf(precision).fen);

function claimEvidence({ id, file }: Source, { page, bbox, place, text }: Claim): CrossEvidence {
  return { document: id, file, page, bbox, ...(place === undefined ? {} : { place }), text };
}
