import type { Finding } from "@yusuan/schema";

/** A figure's or a sentence's place in a document of the run. */
export type CrossEvidence = Finding["evidence"][number] & {
  readonly document: string;
  readonly file: string;
};

export type CrossRule =
  | "previous-year-figure"
  | "previous-year-executed"
  | "budget-in-final-account"
  | "balance-carried-forward"
  | "previous-project-figure";

/**
 * What two documents tell differently, in the shape of an audit's findings; the evidence names the documents. `expected`
 * is what the other document prints, `actual` what this one says of it.
 */
export type CrossFinding = Omit<Finding, "rule" | "evidence"> & {
  readonly rule: CrossRule;
  readonly evidence: readonly CrossEvidence[];
};

/** What the documents say of each other. */
export type CrossDocument = {
  /** Figures told in two documents, and how many of them agree. */
  readonly checks: number;
  readonly held: number;
  readonly findings: readonly CrossFinding[];
};
