import type {
  BBox,
  DocumentKind,
  FigureStatus,
  Finding,
  Identity,
  Message,
  Page,
  Problem,
  Review,
  RunLine,
  TableGrid,
} from "@yusuan/schema";

/** Where something stands: a box on a page, or a named place where the format has no boxes. */
export type Placed = {
  readonly page: number;
  readonly bbox: BBox | null;
  readonly place?: string | undefined;
};

/** A picture of a page, beside the page's HTML. */
export type PictureData = { readonly src: string; readonly width: number; readonly height: number };

export type DocumentPage = Pick<Page, "number" | "width" | "height" | "method" | "status" | "reason"> & {
  readonly picture?: PictureData;
  /** Why this page has none, where others of the document may. */
  readonly noPicture?: Message;
};

/** A text block outside of the tables. */
export type TextData = Placed & {
  readonly id: string;
  readonly kind: "heading" | "paragraph" | "note";
  readonly text: string;
  /** Of a scan: what was read, where forms and classifications settled another text. */
  readonly read?: string;
};

/** A cell of a table; no two cells of a table cover the same place. */
export type CellData = Placed & {
  readonly row: number;
  readonly column: number;
  /** Absent where it is 1. */
  readonly rowSpan?: number;
  readonly columnSpan?: number;
  readonly text: string;
  /** Of a scan: what was read, where forms and classifications settled another text. */
  readonly read?: string;
};

export type TableData = {
  readonly kind: "table";
  readonly id: string;
  /** What the table is: a statement's form, a performance form, part of an evaluation, or nothing known. */
  readonly role: "statement" | "project" | "evaluation" | "unrecognized";
  readonly title: string | null;
  readonly unit?: string;
  readonly pages: readonly number[];
  readonly rows: number;
  readonly columns: number;
  /** Rows at the top that are the header. */
  readonly headerRows: number;
  readonly repeatedHeaderRows: readonly number[];
  readonly cells: readonly CellData[];
  /** The edges of its rows and columns on its pages; empty where they are not known. */
  readonly grids: readonly TableGrid[];
};

/** A number that an identity may name: an amount, a weight or score, or what a sentence says. */
export type FigureData = Placed & {
  readonly id: string;
  /** As printed. */
  readonly text: string;
  /** Decimal string in `unit`. */
  readonly value: string;
  /** `元`, `分`, `%`, …; empty where none is printed or implied. */
  readonly unit: string;
  readonly status: FigureStatus;
  /** What it is, in the document's words: `行政运行 · 合计`. */
  readonly label: string;
  readonly table?: string;
  readonly row?: number;
  readonly column?: number;
  /** Of a number in a sentence: the sentence where it is a claim, and the text block it stands in unless it stands in a table. */
  readonly sentence?: string;
  readonly block?: string;
  /** Of a scan: value that was read, where the settled value differs from it. */
  readonly reading?: string;
};

export type IdentityData = Omit<Identity, "missing"> & { readonly missing?: readonly string[] };

/** All that the page of one document shows. */
export type DocumentData = {
  readonly view: "document";
  readonly id: string;
  /** As `run.jsonl` names it. */
  readonly file: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly outcome: RunLine["status"];
  /** What went wrong when it was read, and what a reader should know of it. */
  readonly problems: readonly Problem[];
  readonly title: string | null;
  readonly kind: DocumentKind;
  readonly year: number | null;
  readonly agency: string | null;
  /** The page of its agency, from the folder of the report. */
  readonly agencyPage?: string;
  /** Set where there is a page of its projects and its evaluation. */
  readonly performance?: true;
  /** Why there are no pictures, where pages could have some. */
  readonly noPictures?: Message;
  readonly pages: readonly DocumentPage[];
  /** In reading order. */
  readonly blocks: readonly (TextData | TableData)[];
  readonly figures: readonly FigureData[];
  readonly identities: readonly IdentityData[];
  readonly findings: readonly Finding[];
  readonly review: readonly Review[];
  /** Titles of the rules by their names. */
  readonly rules: Readonly<Record<string, Message>>;
};
