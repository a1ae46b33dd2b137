import type { Audit, FigureStatus, Identity } from "@yusuan/schema";
import { fenOf } from "./figures.js";
import { type Invariant, repeated } from "./invariant.js";
import { numbersOf } from "./numbers.js";

/** What holds for the audit of every document, held against its budget. */
export const AUDIT_INVARIANTS: Readonly<Record<string, Invariant>> = {
  "the three outputs speak of the same document": ({ extraction, budget, audit }) => {
    const { id, sha256 } = extraction.source;
    const isSame = budget.document.id === id && audit.document === id && sha256.startsWith(id);
    return isSame ? [] : [`${id} ${budget.document.id} ${audit.document}`];
  },

  "the summary agrees with the lists": ({ audit, budget }) => {
    const { summary, identities, statuses } = audit;
    const outcomes = (outcome: Identity["outcome"]) =>
      identities.filter((identity) => identity.outcome === outcome).length;
    const judged = numbersOf(budget).filter(({ id }) => statuses[id] !== undefined);
    const counted: Audit["summary"] = {
      identities: identities.length,
      satisfied: outcomes("satisfied"),
      violated: outcomes("violated"),
      undecided: outcomes("undecided"),
      ...countStatuses(judged.filter(({ kind }) => kind === "figure")),
      points: countStatuses(judged.filter(({ kind }) => kind === "quantity")),
    };
    const [told, found] = [JSON.stringify(summary), JSON.stringify(counted)];
    return told === found ? [] : [`${told} but ${found}`];
  },

  "every figure has a status, and what the audit says of a number stands in the budget": ({
    budget,
    audit: { statuses },
  }) => {
    const numbers = numbersOf(budget);
    const ids = new Set(numbers.map(({ id }) => id));
    return [
      ...Object.keys(statuses).filter((id) => !ids.has(id)),
      ...numbers
        .filter(({ id, kind }) => kind === "figure" && statuses[id] === undefined)
        .map(({ id }) => id),
      ...numbers.filter(({ id, status }) => (statuses[id] ?? "unproven") !== status).map(({ id }) => id),
    ];
  },

  "ids of identities and findings are unique": ({ audit: { identities, findings } }) => [
    ...repeated(identities.map(({ id }) => id)),
    ...repeated(findings.map(({ id }) => id)),
  ],

  "an identity has two figures or misses one, each figure exists and stands there once": ({
    budget,
    audit,
  }) => {
    const ids = new Set(numbersOf(budget).map(({ id }) => id));
    return audit.identities.flatMap(({ id, terms, missing }) => [
      ...terms
        .filter(({ figure, weight }) => !ids.has(figure) || weight === 0)
        .map(({ figure }) => `${id}: ${figure}`),
      ...repeated(terms.map(({ figure }) => figure)).map((figure) => `${id}: ${figure} twice`),
      ...(terms.length >= 2 || missing.length > 0 ? [] : [`${id}: ${terms.length} figures`]),
    ]);
  },

  "the difference is the weighted sum of the values": ({ budget, audit }) => {
    const values = new Map(
      numbersOf(budget).flatMap(({ id, value, kind }) =>
        kind === "claim" && !/^-?[\d.]+$/u.test(value) ? [] : [[id, fenOf(value)] as const],
      ),
    );
    return audit.identities.flatMap(({ id, terms, difference }) => {
      const sum = terms.reduce(
        (total, { figure, weight }) => total + (values.get(figure) ?? 0n) * BigInt(weight),
        0n,
      );
      return sum === fenOf(difference) ? [] : [`${id}: ${sum} 分 but ${difference}`];
    });
  },

  "the outcome follows from difference and tolerance": ({ audit }) =>
    audit.identities.filter((identity) => identity.outcome !== outcomeOf(identity)).map(({ id }) => id),

  "only what an identity confirms is proven, only what one speaks against is contradicted": ({ audit }) => {
    const { identities, statuses } = audit;
    const inOutcome = (outcome: Identity["outcome"]) =>
      new Set(
        identities
          .filter((identity) => identity.outcome === outcome)
          .flatMap(({ terms }) => terms.map(({ figure }) => figure)),
      );
    const basis = { proven: inOutcome("satisfied"), contradicted: inOutcome("violated") };
    return Object.entries(status(statuses))
      .filter(([id, verdict]) => !basis[verdict].has(id))
      .map(([id]) => id);
  },

  "what a finding rests on exists, and its evidence is where the figures are": ({ budget, audit }) => {
    const figures = new Map(numbersOf(budget).map((number) => [number.id, number]));
    const identities = new Set(audit.identities.map(({ id }) => id));
    return audit.findings.flatMap(({ id, ...finding }) => [
      ...finding.figures.filter((each) => !figures.has(each)).map((each) => `${id}: ${each}`),
      ...finding.identities.filter((each) => !identities.has(each)).map((each) => `${id}: ${each}`),
      ...finding.evidence.flatMap(({ figure, page, bbox, place, text }) => {
        if (figure === undefined) return [];
        const at = figures.get(figure);
        const isThere = at?.page === page && at.place === place && at.text === text;
        return isThere && JSON.stringify(at.bbox) === JSON.stringify(bbox) ? [] : [`${id}: ${figure}`];
      }),
      ...(finding.message.en === "" || finding.message.zh === "" ? [`${id}: no message`] : []),
    ]);
  },

  "expected, actual and difference of a finding agree": ({ audit }) =>
    audit.findings.flatMap(({ id, expected, actual, difference }) => {
      if (expected === undefined || actual === undefined) return [];
      return fenOf(actual) - fenOf(expected) === fenOf(difference ?? "0") ? [] : [id];
    }),
};

function countStatuses(numbers: readonly { readonly status: FigureStatus }[]): Audit["summary"]["points"] {
  const count = (status: FigureStatus) => numbers.filter((number) => number.status === status).length;
  return {
    figures: numbers.length,
    proven: count("proven"),
    unproven: count("unproven"),
    contradicted: count("contradicted"),
    repaired: count("repaired"),
  };
}

function outcomeOf({ relation, missing, difference, tolerance }: Identity): Identity["outcome"] {
  if (missing.length > 0) return "undecided";
  // Ten times 分: a tolerance may end in half a 分.
  const amount = fenOf(difference) * 10n;
  const most = BigInt(
    tolerance.replace(/^(-?\d+)\.(\d+)$/u, (_, whole, places: string) => whole + places.padEnd(3, "0")),
  );
  const isWithin = amount <= most && (relation === "at-most" || -amount <= most);
  return isWithin ? "satisfied" : "violated";
}

function status(statuses: Audit["statuses"]): Readonly<Record<string, "proven" | "contradicted">> {
  return Object.fromEntries(
    Object.entries(statuses).flatMap(([id, verdict]) =>
      verdict === "proven" || verdict === "contradicted" ? [[id, verdict] as const] : [],
    ),
  );
}
