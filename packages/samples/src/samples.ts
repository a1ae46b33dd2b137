import { document2020 } from "./content/document-2020.js";
import { document2025 } from "./content/document-2025.js";
import { EDITION_2020, EDITION_2025_UNIT, type Edition } from "./content/edition.js";
import { MISPRINT_2020, withMisprint } from "./content/misprint.js";
import type { SampleDocument } from "./layout/document.js";
import type { PdfStyle } from "./render/pdf/style.js";
import { RECTANGLES, RULED, UNRULED } from "./render/styles.js";

/** A file of statements: what it says and how it is drawn. */
type StatementSample = {
  readonly fileName: string;
  readonly document: SampleDocument;
  readonly edition: Edition;
  readonly style: PdfStyle | "text";
  /** The document without what is planted in it. */
  readonly right: SampleDocument;
};

const budget2020 = { document: document2020(), edition: EDITION_2020, right: document2020() };
const budget2025 = { document: document2025(), edition: EDITION_2025_UNIT, right: document2025() };

export const STATEMENT_SAMPLES: readonly StatementSample[] = [
  { ...budget2020, fileName: "budget-2020-ruled.pdf", style: RULED },
  { ...budget2020, fileName: "budget-2020-unruled.pdf", style: UNRULED },
  { ...budget2020, fileName: "budget-2020.txt", style: "text" },
  {
    ...budget2020,
    fileName: "budget-2020-error.pdf",
    document: withMisprint(budget2020.document, MISPRINT_2020),
    style: RULED,
  },
  { ...budget2025, fileName: "budget-2025-unit.pdf", style: RECTANGLES },
];
