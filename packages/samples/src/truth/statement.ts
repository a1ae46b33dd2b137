import type { FormId } from "@yusuan/schema";

/** A printed figure: its measure, its text and its value as a decimal string in 元. */
export type TrueFigure = { readonly measure: string; readonly text: string; readonly value: string };

/** A line that prints at least one figure. `code` is given only where the table prints codes. */
export type TrueLine = {
  readonly side?: "revenue" | "expenditure";
  readonly code?: string;
  /** Without ordinals and spaces. */
  readonly name: string;
  readonly figures: readonly TrueFigure[];
};

/** What a table of a sample says, in the terms of the output. */
export type TrueStatement = { readonly form: FormId; readonly lines: readonly TrueLine[] };
