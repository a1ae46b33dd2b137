import type { DocumentKind, Message, RunLine } from "@yusuan/schema";

/** What the run page says of one input file. */
export type RunRow = {
  readonly file: string;
  /** Null where there is no page of it: nothing of the file could be read, or its stages were not all reached. */
  readonly page: string | null;
  readonly outcome: RunLine["status"];
  /** Why it failed, or gave less than it holds. */
  readonly reason?: Message;
  readonly title: string | null;
  readonly kind: DocumentKind | null;
  readonly year: number | null;
  readonly agency: string | null;
  /** The page of its agency; absent where it stands in no comparison. */
  readonly agencyPage?: string;
  readonly pages: number;
  /** Amounts by their status. */
  readonly figures: number;
  readonly proven: number;
  readonly contradicted: number;
  /** Findings by severity. */
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  /** Findings by rule. */
  readonly findings: Readonly<Record<string, number>>;
};

export type RunData = {
  readonly view: "run";
  readonly rows: readonly RunRow[];
  /** How many projects and evaluations the page of them lists; absent where there is none. */
  readonly performance?: number;
  /** Titles of the rules that have findings, by their names. */
  readonly rules: Readonly<Record<string, Message>>;
};
