import type { Audit, BudgetDocument } from "@yusuan/schema";
import { alignLedgers, type LinePair } from "./align.js";
import { flaggedFigures, type Judged, judge } from "./judge.js";
import { ledgerOf } from "./ledger.js";

/** A document after all stages. */
type Read = { readonly budget: Pick<BudgetDocument, "statements" | "projects">; readonly audit: Audit };

/** How a scan was read, counted against the born-digital document that it was made of. */
export type Score = {
  readonly statements: number;
  readonly statementsFound: number;
  /** Lines with a printed code, those of them that are right in code and all figures, and in code and name. */
  readonly rows: number;
  readonly rowsExact: number;
  readonly rowsNamed: number;
  /** All figures of the document, and what became of them; `extra` are beside them. */
  readonly figures: number;
  readonly exact: number;
  readonly wrong: number;
  readonly missing: number;
  readonly extra: number;
  /** Wrong and extra ones that are called proven or repaired, and those that nothing warns of. */
  readonly wrongProven: number;
  readonly wrongRepaired: number;
  readonly wrongUnflagged: number;
  /** Right after repair; and wrong after repair though they were read right. */
  readonly repairedRightly: number;
  readonly spoilt: number;
  /** Right and proven, here and where the document was read by its text. */
  readonly proven: number;
  readonly provenByText: number;
  /** Errors of the document that its own arithmetic shows, and those of them that are found in the scan as well. */
  readonly errors: number;
  readonly errorsFound: number;
  /** Errors of the document that the scan alone is blamed for. */
  readonly errorsInvented: number;
};

type Scored = { readonly score: Score; readonly judged: readonly Judged[] };

/**
 * Score a scan of some pages.
 * @param truth The document read by its text; only what stands on `pages` of it counts.
 */
export function scoreScan(truth: Read, pages: readonly number[], ours: Read): Scored {
  const chosen = new Set(pages);
  const lines = ledgerOf(truth.budget).filter(({ page }) => chosen.has(page));
  const pairs = alignLedgers(lines, ledgerOf(ours.budget));
  const flagged = flaggedFigures(ours.audit);
  const judged = pairs.flatMap((pair) => judge(pair, flagged));
  const count = (test: (figure: Judged) => boolean) => judged.filter(test).length;
  const isWrong = ({ outcome }: Judged) => outcome === "wrong" || outcome === "extra";
  const coded = pairs.filter(({ truth: line }) => line !== undefined && line.code !== "");
  const forms = formsOf(truth.budget, chosen);
  const found = formsOf(ours.budget);
  return {
    judged,
    score: {
      statements: forms.length,
      statementsFound: commonOf(forms, found),
      rows: coded.length,
      rowsExact: coded.filter(isExact).length,
      rowsNamed: coded.filter((pair) => sameCode(pair) && pair.truth?.name === pair.ours?.name).length,
      figures: count(({ outcome }) => outcome !== "extra" && outcome !== "unnamed"),
      exact: count(({ outcome }) => outcome === "exact"),
      wrong: count(({ outcome }) => outcome === "wrong"),
      missing: count(({ outcome }) => outcome === "missing"),
      extra: count(({ outcome }) => outcome === "extra"),
      wrongProven: count((each) => isWrong(each) && each.figure?.status === "proven"),
      wrongRepaired: count((each) => isWrong(each) && each.figure?.status === "repaired"),
      wrongUnflagged: count((each) => isWrong(each) && each.figure?.status === "unproven" && !each.flagged),
      repairedRightly: count(({ outcome, figure }) => outcome === "exact" && figure?.status === "repaired"),
      spoilt: count(
        ({ outcome, figure, truth: value }) =>
          outcome === "wrong" && figure?.reading !== undefined && figure.reading === value,
      ),
      proven: count(({ outcome, figure }) => outcome === "exact" && figure?.status === "proven"),
      provenByText: lines.flatMap(({ entries }) => entries).filter(({ figure }) => figure.status === "proven")
        .length,
      ...errorsKept(pairs, blamed(truth.audit, chosen), blamed(ours.audit)),
    },
  };
}

function sameCode({ truth, ours }: LinePair): boolean {
  return truth !== undefined && truth.code === ours?.code;
}

function isExact(pair: LinePair): boolean {
  return sameCode(pair) && judge(pair, new Set()).every(({ outcome }) => outcome === "exact");
}

function formsOf({ statements, projects }: Read["budget"], pages?: ReadonlySet<number>): readonly string[] {
  return [...statements, ...projects]
    .filter((each) => !pages || each.pages.some((page) => pages.has(page)))
    .map(({ form }) => form);
}

function commonOf(truth: readonly string[], ours: readonly string[]): number {
  const left = [...ours];
  return truth.filter((form) => {
    const at = left.indexOf(form);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

/** A figure that a document error names must be named by one in the scan as well, with the value as printed. */
function errorsKept(
  pairs: readonly LinePair[],
  named: ReadonlySet<string>,
  ownNamed: ReadonlySet<string>,
): Pick<Score, "errors" | "errorsFound" | "errorsInvented"> {
  const found = new Set<string>();
  const errors = pairs.flatMap(({ truth, ours }) =>
    (truth?.entries ?? [])
      .filter(({ figure }) => named.has(figure.id))
      .map(({ measure, figure }) => {
        const own = ours?.entries.find((entry) => entry.measure === measure)?.figure;
        if (own === undefined || own.value !== figure.value || !ownNamed.has(own.id)) return false;
        found.add(own.id);
        return true;
      }),
  );
  return {
    errors: errors.length,
    errorsFound: errors.filter(Boolean).length,
    errorsInvented: ownNamed.size - found.size,
  };
}

/** The first figure of each error of the document, the one that it blames; of errors seen on these pages alone. */
function blamed({ findings }: Pick<Audit, "findings">, pages?: ReadonlySet<number>): ReadonlySet<string> {
  return new Set(
    findings.flatMap(({ verdict, severity, figures, evidence }) =>
      verdict === "document-error" &&
      severity === "error" &&
      evidence.every(({ page }) => pages === undefined || pages.has(page))
        ? figures.slice(0, 1)
        : [],
    ),
  );
}
