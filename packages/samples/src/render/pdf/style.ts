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
};
