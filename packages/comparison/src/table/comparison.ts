import type { FigureStatus, Message } from "@yusuan/schema";
import type { CodeMove } from "@yusuan/taxonomy";
import type { AgencyCandidate } from "../agencies/candidates.js";
import type { CrossDocument } from "../cross-document/finding.js";
import type { Flag } from "../flags/flags.js";
import type { Kind, Scope } from "../observations/observation.js";
import type { Selection } from "../observations/selection.js";
import type { LeftOut } from "../observations/source.js";

export const COMPARISON_SCHEMA = "yusuan/comparison@1";

export type By = "year" | "agency";

/** A document as a column of a group. */
export type Column = {
  /** Unique in the group: `2024-budget`, or the agency's name. */
  readonly id: string;
  readonly agency: string;
  /** As the document prints it. */
  readonly agencyName: string;
  readonly year: number;
  readonly kind: Kind;
  readonly scope: Scope;
  readonly document: string;
  readonly file: string;
  readonly flags: readonly Flag[];
  /** Documents for the same that are not used. */
  readonly unused: readonly Unused[];
};

export type Unused = {
  readonly document: string;
  readonly file: string;
  /** Figures of the forms looked at that it tells otherwise, and that only one of the two has. */
  readonly different: number;
  readonly onlyInOne: number;
  /** Why the other one is used. */
  readonly because: Message;
};

/** Why a column has no figure in a row. None of it is zero. */
export type Absence = "no-form" | "no-measure" | "no-line" | "empty-cell" | "not-proven";

export type Cell = {
  readonly column: string;
  /** 元; null where the document has none. */
  readonly value: string | null;
  /** 元 worth of one unit in the last printed place. */
  readonly precision: string | null;
  readonly absent?: Absence;
  /** Percent of the total of the form, or null. */
  readonly share: string | null;
  readonly status: FigureStatus | null;
  /** As printed. */
  readonly name: string | null;
  readonly code: string | null;
  readonly figure: string | null;
  readonly page: number | null;
  readonly text: string | null;
  readonly flags: readonly Flag[];
};

/** Two columns held against each other: a year against the one before, or spent against planned. */
export type Change = {
  /** `change`: `to` less `from`; `execution`: `to` (final account) in percent of `from` (budget). */
  readonly of: "change" | "execution";
  readonly from: string;
  readonly to: string;
  /** 元. */
  readonly change: string | null;
  /** Change in percent of `from`; of an execution, `to` in percent of `from`. */
  readonly percent: string | null;
  readonly flags: readonly Flag[];
};

export type Row = {
  readonly code: string | null;
  readonly name: string;
  readonly measure: string;
  readonly role: "item" | "group" | "total";
  readonly cells: readonly Cell[];
  readonly changes: readonly Change[];
  /** What editions between the columns' years did with the class. */
  readonly moves: readonly CodeMove[];
  readonly flags: readonly Flag[];
};

export type ComparisonTable = {
  /** Form without the kind. */
  readonly form: string;
  readonly side: "revenue" | "expenditure" | null;
  readonly rows: readonly Row[];
};

export type Group = {
  /** The agency by whose years, or the year and kind by whose agencies it is arranged. */
  readonly agency?: string;
  readonly year?: number;
  readonly kind?: Kind;
  readonly columns: readonly Column[];
  readonly flags: readonly Flag[];
  readonly tables: readonly ComparisonTable[];
};

export type Comparison = {
  readonly schema: typeof COMPARISON_SCHEMA;
  readonly by: By;
  readonly selection: Selection;
  readonly documents: {
    readonly used: number;
    readonly unused: number;
    readonly leftOut: readonly LeftOut[];
  };
  readonly agencies: readonly {
    readonly agency: string;
    /** As the documents print it. */
    readonly names: readonly string[];
    /** Whether a person said that they are one. */
    readonly isConfirmed: boolean;
  }[];
  readonly candidates: readonly AgencyCandidate[];
  readonly groups: readonly Group[];
  readonly crossDocument: CrossDocument;
  /** The words of the flags that occur. */
  readonly flags: readonly { readonly code: Flag; readonly message: Message }[];
};
