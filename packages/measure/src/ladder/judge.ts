import type { Audit, Figure } from "@yusuan/schema";
import type { LinePair } from "./align.js";
import type { Entry, LedgerLine } from "./ledger.js";

/**
 * `missing`: nothing stands under its measure; `extra`: the document has no such figure in the line; `unnamed`: one that
 * is missing in the line stands in a column whose measure was not understood.
 */
type Outcome = "exact" | "wrong" | "missing" | "extra" | "unnamed";

/** What became of one figure. */
export type Judged = {
  readonly form: string;
  readonly code: string;
  readonly name: string;
  readonly measure: string;
  readonly outcome: Outcome;
  /** 元; absent where the document has no such figure. */
  readonly truth?: string;
  /** Ours; absent where it is missing. */
  readonly figure?: Figure;
  /** Something tells people to look at it: its status, a finding, or the list of what is to be reviewed. */
  readonly flagged: boolean;
};

/** Measure of a column whose header is in no vocabulary. */
const UNNAMED = /^column-\d+$/u;

/** Every figure of a pair of lines. */
export function judge({ truth, ours }: LinePair, flagged: ReadonlySet<string>): readonly Judged[] {
  const line = truth ?? ours;
  if (!line) return [];
  const { form, code, name } = line;
  const of = (outcome: Outcome, { measure, figure }: Entry, expected?: string): Judged => ({
    ...{ form, code, name, measure, outcome },
    ...(expected === undefined ? {} : { truth: expected }),
    ...(outcome === "missing" ? {} : { figure }),
    flagged: outcome !== "missing" && flagged.has(figure.id),
  });
  const missing = (truth?.entries ?? []).filter(({ measure }) => !entryOf(ours, measure));
  const isUnnamed = ({ measure, figure }: Entry) =>
    UNNAMED.test(measure) && missing.some((entry) => entry.figure.value === figure.value);
  return [
    ...(truth?.entries ?? []).map((entry) => {
      const expected = entry.figure.value;
      const found = entryOf(ours, entry.measure);
      if (!found) return of("missing", entry, expected);
      return of(found.figure.value === expected ? "exact" : "wrong", found, expected);
    }),
    ...(ours?.entries ?? [])
      .filter(({ measure }) => !entryOf(truth, measure))
      .map((entry) => (isUnnamed(entry) ? of("unnamed", entry, entry.figure.value) : of("extra", entry))),
  ];
}

function entryOf(line: LedgerLine | undefined, measure: string): Entry | undefined {
  return line?.entries.find((entry) => entry.measure === measure);
}

/** Figures, by id, that people are told to look at. */
export function flaggedFigures({
  statuses,
  findings,
  review = [],
}: Pick<Audit, "statuses" | "findings" | "review">): ReadonlySet<string> {
  return new Set([
    ...Object.keys(statuses).filter((figure) => statuses[figure] === "contradicted"),
    ...findings.flatMap(({ figures }) => figures),
    ...review.map(({ figure }) => figure),
  ]);
}
