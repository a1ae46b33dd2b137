import { document2020 } from "./content/document-2020.js";
import { document2025 } from "./content/document-2025.js";
import { EDITION_2020, EDITION_2025_UNIT } from "./content/edition.js";
import { account2024, accountTemplate } from "./content/final-account/document.js";
import { MISPRINT_2020, withMisprint } from "./content/misprint.js";
import type { SampleDocument } from "./layout/document.js";
import type { PdfStyle } from "./render/pdf/style.js";
import { ACCOUNT, RECTANGLES, RULED, UNRULED } from "./render/styles.js";
import type { TabbedStyle } from "./render/tabbed-text.js";
import { meaningOf, type TableMeaning } from "./truth/columns.js";
import { finalAccountMeaning } from "./truth/final-account-columns.js";

/** A file of statements: what it says and how it is drawn. */
type StatementSample = {
  readonly fileName: string;
  readonly document: SampleDocument;
  /** What the columns of its tables hold, by the table's id. */
  readonly meaningOf: (id: string) => TableMeaning;
  readonly style: PdfStyle | "text" | TabbedStyle;
  /** The document without what is planted in it. */
  readonly right: SampleDocument;
};

const budget2020 = {
  document: document2020(),
  meaningOf: (id: string) => meaningOf(id, EDITION_2020),
  right: document2020(),
};
const budget2025 = {
  document: document2025(),
  meaningOf: (id: string) => meaningOf(id, EDITION_2025_UNIT),
  right: document2025(),
};
const finalAccount = { document: account2024(), meaningOf: finalAccountMeaning, right: account2024() };
const template = { document: accountTemplate(), meaningOf: finalAccountMeaning, right: accountTemplate() };

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
  { ...finalAccount, fileName: "final-account-2024.pdf", style: ACCOUNT },
  { ...finalAccount, fileName: "final-account-2024.txt", style: { marksHeadings: false, quirks: [] } },
  { ...template, fileName: "final-account-template.pdf", style: ACCOUNT },
];
