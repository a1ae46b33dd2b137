import type { Evidence, FormId, Identity, Message, ProjectFormId, Severity, Verdict } from "@yusuan/schema";
import type { DocumentIndex, StatementSet } from "../document/document-index.js";
import type { Entry } from "../document/entry.js";
import type { IdentityDraft } from "../engine/draft.js";

/** What a rule looks at: forms, the report of an evaluation, or sentences. */
export type RuleForm = FormId | ProjectFormId | "evaluation-report" | "narrative";

type RuleInfo = {
  /** Name of the rule, its module, its test and its page. */
  readonly id: string;
  readonly title: Message;
  readonly description: Message;
  /** Forms whose figures or lines it looks at. */
  readonly forms: readonly RuleForm[];
  /** The rule in one line. */
  readonly formula: string;
  readonly severity: Severity;
};

/** A rule that says how numbers add up. */
type SumRule = RuleInfo & {
  /**
   * A definition must hold. A habit usually does: where it holds it proves figures, where it does not it is no
   * identity of the document and gives a note at most.
   */
  readonly kind: "definition" | "habit";
  /** Left side equals, or is at most, the right side. */
  readonly relation: Identity["relation"];
  /** Whether a habit that is not kept is worth a note. */
  readonly noted?: boolean;
};

/** Sums over the statements of one body. */
export type StatementRule = SumRule & {
  readonly identities: (set: StatementSet) => readonly IdentityDraft[];
};

/** Sums over performance forms, an evaluation, or claims and what they tell again. */
export type DocumentRule = SumRule & {
  readonly documentIdentities: (index: DocumentIndex) => readonly IdentityDraft[];
};

export type IdentityRule = StatementRule | DocumentRule;

/** A rule about something else than sums. */
export type CheckRule = RuleInfo & {
  readonly kind: "check";
  readonly find: (index: DocumentIndex) => readonly CheckResult[];
};

/** A kind of finding that follows from the outcome of all identities together. */
export type ConclusionRule = RuleInfo & { readonly kind: "conclusion" };

export type Rule = IdentityRule | CheckRule | ConclusionRule;

/** Where something that is no figure stands. */
export type EvidencePlace = Omit<Evidence, "figure">;

export type CheckResult = {
  /** Makes the id of the finding unique within the rule. */
  readonly key: string;
  readonly verdict: Verdict;
  readonly severity: Severity;
  readonly message: Message;
  /** Decimal strings: what the rule asks for, what is printed, and by how much they differ. */
  readonly expected?: string;
  readonly actual?: string;
  readonly difference?: string;
  /** Figures that it is about. */
  readonly entries?: readonly Entry[];
  /** Evidence that is no figure; it comes before the figures. */
  readonly places?: readonly EvidencePlace[];
};
