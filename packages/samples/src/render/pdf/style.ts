import type { Page } from "./open.js";
import type { DrawRules } from "./rules.js";
import type { LineStyle } from "./runs.js";

/** How a PDF sample looks; sizes in points. */
export type PdfStyle = {
  readonly page: Page;
  readonly fontSize: number;
  readonly titleSize: number;
  readonly rowHeight: number;
  readonly rules: DrawRules;
  readonly cellLines: LineStyle;
  /** Tables, by id, whose header is printed again on the next page. */
  readonly repeatsHeader: ReadonlySet<string>;
  /** Whether sections and tables go on below each other or begin a page each. */
  readonly flows: boolean;
  readonly pageNumbers: boolean;
  /** Size of running text and of the headings of its levels, in points; 12 where it is not told. */
  readonly prose?: { readonly size: number; readonly headings: readonly number[] };
  /** Whether the font is given the signs that performance documents need (≥, ①). */
  readonly signs?: boolean;
  /** Whether the streams are deflated. */
  readonly compressed?: boolean;
  /** Whether the title has a page of its own or stands over the first section. */
  readonly cover?: "page" | "title";
  /** Whether the list of contents tells the pages. */
  readonly numbersContents?: boolean;
};
