import type { DocumentKind, ProjectFormId, Verdict } from "@yusuan/schema";

/** What is printed of an indicator; texts as in the document, without line breaks. */
export type TrueIndicator = {
  readonly group?: string;
  readonly level1?: string;
  readonly level2?: string;
  readonly level3: string;
  readonly target?: string;
  readonly actual?: string;
  readonly weight?: string;
  readonly score?: string;
  readonly note?: string;
  readonly unit?: string;
  readonly nature?: string;
};

/** A row of an execution table; amounts as decimal strings in 元, the rate in percent. */
export type TrueExecution = {
  readonly initial?: string;
  readonly revised?: string;
  readonly executed?: string;
  readonly weight?: string;
  readonly rate?: string;
  readonly score?: string;
};

type Component = { readonly name: string; readonly allotted: string; readonly requested: string };

type Breakdown = {
  readonly component: string;
  readonly item: string;
  readonly amount: string;
  readonly unitPrice: string;
  readonly quantity: string;
};

/** A performance form in the terms of the output; amounts as decimal strings in 元, absent where nothing is printed. */
export type TrueProject = {
  readonly id: string;
  readonly form: ProjectFormId;
  readonly name: string;
  readonly year: number;
  readonly nature?: string;
  readonly category?: string;
  readonly department?: string;
  readonly implementer?: string;
  readonly start?: string;
  readonly end?: string;
  readonly funding: Readonly<Record<string, string>>;
  readonly execution?: Readonly<Record<string, TrueExecution>>;
  readonly components?: readonly Component[];
  readonly breakdown?: readonly Breakdown[];
  readonly descriptions?: Readonly<Record<string, string>>;
  readonly goals: { readonly overall?: string; readonly annual?: string; readonly actual?: string };
  readonly indicators: readonly TrueIndicator[];
  readonly score?: string;
  readonly fullMark?: string;
};

type ScoredIndicator = {
  readonly number: string;
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  readonly weight: string;
  readonly score: string;
  readonly rule: string;
  readonly performance: string;
};

/** What an evaluation report says, in the terms of the output. */
export type TrueEvaluation = {
  readonly score: string;
  readonly grade: string;
  readonly bands: readonly { readonly grade: string; readonly from?: string; readonly to?: string }[];
  readonly outline: readonly string[];
  readonly scoredIndicators: readonly ScoredIndicator[];
  readonly executionRows: readonly ({ readonly group: string; readonly name: string } & TrueExecution)[];
  readonly goalIndicators: readonly TrueIndicator[];
  readonly basicTables: readonly {
    readonly title: string;
    readonly rows: readonly { readonly label: string; readonly amount: string }[];
  }[];
  readonly surveys: readonly {
    readonly question: string;
    readonly shares: readonly { readonly option: string; readonly share: string }[];
  }[];
};

/** A statement of the text that must be bound. */
export type TrueClaim = {
  /** As printed: `128.64 万元`. */
  readonly printed: string;
  /** 元, percent, a plain number or ISO 8601. */
  readonly value: string;
  readonly measure: string;
  /** Paths into this truth: `p1.funding.annual`; the sum of them where there are several. */
  readonly tells: readonly string[];
  /** Whether what it tells is so printed. */
  readonly agrees: boolean;
};

/** An error planted on purpose. */
export type PlantedError = {
  readonly rule: string;
  readonly verdict: Verdict;
  readonly where: string;
  readonly printed: string;
  readonly right?: string;
};

/** Known answers of a sample of performance forms or an evaluation report. */
export type PerformanceTruth = {
  readonly kind: DocumentKind;
  readonly agency: string;
  readonly fiscalYear: number;
  readonly projects: readonly TrueProject[];
  readonly evaluation?: TrueEvaluation;
  readonly claims: readonly TrueClaim[];
  readonly planted: readonly PlantedError[];
  /** Paths to what a damaged source does not show any more. */
  readonly illegible?: readonly string[];
};
