import type { Interval } from "@yusuan/schema";
import type { Kind, Observation, Source } from "../observations/observation.js";
import { observationId } from "../observations/observe.js";
import type { CrossEvidence, CrossRule } from "./finding.js";

/** A figure of another document of the same agency, as this document tells it. */
export type Telling = {
  readonly rule: CrossRule;
  /** The document that it speaks of. */
  readonly year: number;
  readonly kind: Kind;
  /** The figure there, as `observationId` names it. */
  readonly figure: string;
  /** What it is of, for people. */
  readonly name: string;
  /** 分. */
  readonly fen: bigint;
  /** What the printed places allow, half 分. */
  readonly allowed: Interval;
  /** Whether the figures may honestly differ: adjusted budgets, provisional execution. */
  readonly mayDiffer: boolean;
  readonly evidence: readonly CrossEvidence[];
  /** Ids of this document's figures it rests on. */
  readonly figures: readonly string[];
};

/** What printed figures and what was said of them allow, wider by one unit: offices round, and some cut off. */
export function allowedFor(fen: bigint, quantum: bigint): Interval {
  return { low: 2n * (fen - quantum), high: 2n * (fen + quantum) };
}

/** A figure as evidence. */
export function figureEvidence(
  { id, file }: Source,
  { figure, page, bbox, place, text }: Observation,
): CrossEvidence {
  return {
    document: id,
    file,
    figure,
    page,
    bbox: bbox === null ? null : [...bbox],
    ...(place === null ? {} : { place }),
    text,
  };
}

/** The id of the same line with another measure or side. */
export function elsewhere(
  observation: Observation,
  change: Partial<Pick<Observation, "measure" | "side" | "key">>,
): string {
  return observationId({ ...observation, ...change });
}
