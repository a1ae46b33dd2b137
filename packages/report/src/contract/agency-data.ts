import type { Absence, Column } from "@yusuan/comparison";
import type { FigureStatus, Message } from "@yusuan/schema";

/** A printed amount, and the way to where it stands. */
export type AmountData = {
  /** Decimal string in 元. */
  readonly value: string;
  readonly status: FigureStatus;
  /** As printed. */
  readonly text: string;
  readonly figure: string;
  readonly page: number;
  /** Percent of the whole that the same document prints, with two decimals. */
  readonly share: string | null;
  /** What else is to be said of it, by the names of `words`. */
  readonly flags: readonly string[];
};

/** Why there is no amount; none of it is zero. */
type AbsentData = { readonly absent: Absence };

export type CellData = AmountData | AbsentData;

/** A document: an agency's budget or final account of a year. */
export type YearData = {
  /** Unique on the page: `2024-budget`. */
  readonly id: string;
  readonly year: number;
  readonly kind: Column["kind"];
  readonly scope: Column["scope"];
  readonly file: string;
  /** Its page, from the folder of the report; null where it has none. */
  readonly page: string | null;
  readonly flags: readonly string[];
  /** Documents for the same that are not drawn, and why. */
  readonly unused: readonly {
    readonly file: string;
    readonly page: string | null;
    /** Figures of the forms looked at that it tells otherwise, or that only one of the two has. */
    readonly different: number;
    readonly because: Message;
  }[];
};

/** A line of a form in all years, its cells in the order of the years. */
export type SeriesData = {
  readonly code: string | null;
  /** As printed, or the words of a measure. */
  readonly name: Message;
  readonly cells: readonly CellData[];
  readonly flags: readonly string[];
};

/** Parts and whole of a form in all years. */
export type PartsData = {
  /** Form without its kind. */
  readonly form: string;
  readonly title: Message;
  readonly parts: readonly SeriesData[];
  readonly whole: SeriesData | null;
  /** Whole less parts in 元, in the order of the years; null where rounding explains it, or where there is no whole. */
  readonly gaps: readonly (string | null)[];
};

export type FlowLine = { readonly name: string; readonly amount: AmountData };

/** One side of a summary: its lines that are part of no other one, its total, and total less lines where they differ. */
export type FlowSide = {
  readonly lines: readonly FlowLine[];
  readonly total: FlowLine | null;
  readonly gap: string | null;
};

/** Revenue and expenditure of one document, as its summary has them. */
export type FlowData = {
  readonly year: string;
  readonly title: string;
  readonly revenue: FlowSide;
  readonly expenditure: FlowSide;
  /** Total of the revenue less that of the expenditure in 元, where they differ. */
  readonly difference: string | null;
};

/** All that the page of an agency shows. */
export type AgencyData = {
  readonly view: "agency";
  readonly agency: string;
  /** Its names as the documents print them. */
  readonly names: readonly string[];
  readonly years: readonly YearData[];
  /** Expenditure by class, for each form that has it, the first to be shown first. */
  readonly classes: readonly PartsData[];
  /** Basic and project expenditure, likewise. */
  readonly expenditure: readonly PartsData[];
  /** Personnel and operating expenses of the basic expenditure. */
  readonly basic: readonly PartsData[];
  readonly flows: readonly FlowData[];
  /** The words of the flags that occur. */
  readonly words: Readonly<Record<string, Message>>;
};
