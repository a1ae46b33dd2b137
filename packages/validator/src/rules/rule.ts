import type { Evidence, FormId, Identity, Message, Severity, Verdict } from "@yusuan/schema";
import type { DocumentIndex, StatementSet } from "../document/document-index.js";
import type { Entry } from "../document/entry.js";
import type { IdentityDraft } from "../engine/draft.js";

type RuleInfo = {
  /** Name of the rule, its module, its test and its page. */
  readonly id: string;
  readonly title: Message;
  readonly description: Message;
  /** Forms whose figures or lines it looks at. */
  readonly forms: readonly FormId[];
  /** The rule in one line. */
  readonly formula: string;
  readonly severity: Severity;
};

/** A rule that says how figures add up. */
export type IdentityRule = RuleInfo & {
  /**
   * A definition must hold. A habit usually does: where it holds it proves figures, where it does not it is no
   * identity of the document and gives a note at most.
   */
  readonly kind: "definition" | "habit";
  /** Left side equals, or is at most, the right side. */
  readonly relation: Identity["relation"];
  /** Whether a habit that is not kept is worth a note. */
  readonly noted?: boolean;
  readonly identities: (set: StatementSet) => readonly IdentityDraft[];
};

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
  /** Figures that it is about. */
  readonly entries?: readonly Entry[];
  /** Evidence that is no figure; it comes before the figures. */
  readonly places?: readonly EvidencePlace[];
};
