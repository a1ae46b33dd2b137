import type { Claim, Evaluation, Figure, Line, Message, Project, Statement } from "@yusuan/schema";

/** What a number's printed form is known by, whatever it counts. */
type PrintedNumber = Pick<Figure, "id" | "text" | "page" | "bbox" | "place" | "confidence">;

/** What a number belongs to. */
export type Owner =
  | {
      readonly kind: "statement";
      readonly statement: Statement;
      readonly line: Line;
      readonly measure: string;
    }
  | { readonly kind: "project"; readonly project: Project; readonly name: Message; readonly unit: string }
  | {
      readonly kind: "evaluation";
      readonly evaluation: Evaluation;
      readonly name: Message;
      readonly unit: string;
    }
  | { readonly kind: "claim"; readonly claim: Claim };

/** How a number was read from a picture. */
type ScannedNumber = {
  /** What was read, in the unit of the entry's `fen`; the settled value may differ from it. */
  readonly read: bigint;
  /** Worth of one unit in its own last printed place, in the same unit. */
  readonly quantum: bigint;
  /** Probability that the reading is right. */
  readonly confidence: number;
  readonly candidates: readonly { readonly fen: bigint; readonly confidence: number }[];
};

/** A number of the document that can stand in an identity. */
export type Entry = {
  readonly figure: PrintedNumber;
  readonly owner: Owner;
  /** Money is counted in 分, points (weights, scores) in hundredths; the two never meet in one identity. */
  readonly dimension: "money" | "points";
  /** 分, or hundredths of a point. */
  readonly fen: bigint;
  /** Worth of one unit in the last printed place, in the same unit as `fen`. */
  readonly quantum: bigint;
  /** Whether what is wrong with it may be the reading. */
  readonly uncertain: boolean;
  /** Only of numbers that were read from a picture. */
  readonly scanned?: ScannedNumber;
  /** Position in the document, for ordering. */
  readonly order: number;
};

/** An entry before the document gives it its position. */
export type EntryDraft = Omit<Entry, "order">;
