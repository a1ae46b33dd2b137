import type { BBox, CodeStatus, FigureStatus, FormId, Line } from "@yusuan/schema";
import type { LineKey } from "./line-key.js";

/** What a document tells: what is planned, or what was spent. */
export type Kind = "budget" | "final-account";

export type Scope = "department" | "unit" | null;

/** A document of a run as a comparison knows it. */
export type Source = {
  readonly id: string;
  readonly file: string;
  /** As the document says it. */
  readonly agencyName: string;
  /** The name in its normal form. */
  readonly agencyKey: string;
  readonly region: string | null;
  readonly year: number;
  readonly kind: Kind;
  readonly scope: Scope;
  readonly isOwnLevel: boolean;
  /** Some of its pages were not read, or the extraction reports problems. */
  readonly isPartial: boolean;
  /** The audit found that the source is damaged. */
  readonly isDamaged: boolean;
  readonly proven: number;
  readonly contradicted: number;
};

/** One figure of one document under the key by which it is compared. */
export type Observation = {
  /** The form without the kind: `general-budget-by-function` for the budget's and the final account's. */
  readonly topic: string;
  readonly form: FormId;
  readonly side: NonNullable<Line["side"]> | null;
  readonly key: LineKey;
  readonly role: Line["role"];
  /** As printed. */
  readonly name: string;
  readonly standardName: string | null;
  readonly codeStatus: CodeStatus | null;
  readonly measure: string;
  /** Header of the column, where the measure alone does not say what it is of. */
  readonly header: string;
  /** 分, and the worth of one unit in the last printed place. */
  readonly fen: bigint;
  readonly quantum: bigint;
  readonly status: FigureStatus;
  readonly isUnitAssumed: boolean;
  readonly isRecovered: boolean;
  readonly isFromPicture: boolean;
  /** Id of the figure in its document. */
  readonly figure: string;
  readonly page: number;
  readonly bbox: BBox | null;
  readonly place: string | null;
  readonly text: string;
  /** Another line or statement of the document has the same key; this is the first. */
  readonly isRepeated: boolean;
};
