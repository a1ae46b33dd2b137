/** A workbook as plain data: everything that a reader of it will see, before it is a file. */
export type Workbook = {
  readonly title: string;
  readonly sheets: readonly Sheet[];
};

export type Sheet = {
  readonly name: string;
  readonly cells: readonly SheetCell[];
  /** Widths in characters from column 1 on. */
  readonly widths: readonly number[];
  /** Heights in points by row. */
  readonly heights?: ReadonlyMap<number, number>;
  readonly merges?: readonly Area[];
  /** Rows and columns that stay in sight. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** Rows that are printed again on every page, from and to. */
  readonly printTitle?: readonly [number, number];
  readonly filter?: Area;
  readonly highlights?: readonly Highlight[];
  readonly tab?: Fill;
};

/** Rows and columns count from 1, both ends belong to it. */
export type Area = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

export type Place = { readonly sheet: string; readonly row: number; readonly column: number };

export type SheetCell = {
  readonly row: number;
  readonly column: number;
  readonly content?: Content;
  readonly style?: Style;
};

export type Content =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number }
  /** `result` is what the formula gives for the numbers as printed. */
  | { readonly kind: "formula"; readonly formula: string; readonly result: string | number }
  | { readonly kind: "link"; readonly text: string; readonly to: Place };

/** A colour that is laid over an area where a formula, written for its first cell, is true. */
export type Highlight = { readonly area: Area; readonly formula: string; readonly fill: Fill };

export type Fill = "header" | "aid" | "proven" | "unproven" | "contradicted" | "repaired" | "attention";

export type Style = {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly muted?: boolean;
  readonly fill?: Fill;
  readonly border?: boolean;
  readonly align?: "left" | "center" | "right";
  readonly top?: boolean;
  readonly wrap?: boolean;
  /** Excel number format. */
  readonly format?: string;
};
