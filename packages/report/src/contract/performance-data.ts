import type {
  FigureStatus,
  Finding,
  Identity,
  Message,
  MoneyUnit,
  Project,
  ProjectFormId,
} from "@yusuan/schema";

/** A printed number; its `id` is that of the figure on the document's page. */
export type NumberData = {
  /** Absent where the number has no place of its own. */
  readonly id?: string;
  /** As printed. */
  readonly text: string;
  /** Decimal string in `unit`. */
  readonly value: string;
  readonly unit: string;
  readonly status: FigureStatus;
  /** How it was got back from a damaged source. */
  readonly recovered?: Message;
};

/** Sum of parts against the total that is printed for them. */
export type SumData = {
  /** Exact sum of the parts that have a value; nothing where none has. */
  readonly sum?: string;
  /** Parts that have no value. */
  readonly missing: number;
  readonly printed?: NumberData;
  /** Null where no total is printed. */
  readonly outcome: Identity["outcome"] | null;
  /** The identity that the document's page shows for it, and the finding that rests on it. */
  readonly identity?: string;
  readonly finding?: string;
};

/** What an indicator asks for or reached: a number with its operator and unit, or words. */
export type ValueData = {
  /** As printed. */
  readonly text: string;
  readonly operator?: string;
  /** Decimal string; absent where the value is words. */
  readonly value?: string;
  readonly unit?: string;
  readonly figure?: NumberData;
};

export type IndicatorData = {
  readonly id: string;
  /** First level as the form calls it: 产出指标, 投入和管理, or the 指标性质. */
  readonly level1: string | null;
  readonly level2: string | null;
  /** Null where the source does not show it legibly. */
  readonly name: string | null;
  readonly unit?: string;
  readonly target?: ValueData;
  readonly actual?: ValueData;
  readonly weight?: NumberData;
  readonly score?: NumberData;
  /** 偏差原因分析及改进措施. */
  readonly note?: string;
  /** 测算依据. */
  readonly basis?: string;
  readonly realigned?: Message;
  /** Ids of the findings about it. */
  readonly findings: readonly string[];
};

/** Indicators of one first level, by second level, in the printed order. */
export type ClassData = {
  readonly name: string | null;
  readonly weights?: SumData;
  readonly scores?: SumData;
  readonly groups: readonly {
    readonly name: string | null;
    readonly indicators: readonly IndicatorData[];
  }[];
};

/** What the form has a column for besides name and target, whether or not it is filled in. */
export type IndicatorColumn = "actual" | "weight" | "score";

/** An amount of the form by its key (`total`, `fiscal`, …); no amount where the form leaves it empty. */
export type FundingData = { readonly key: string; readonly amount?: NumberData };

/** A row of an execution table. */
export type ExecutionData = {
  /** `total`, `fiscal`, …; of an evaluation's table the name of the item. */
  readonly key: string;
  readonly group?: string;
  readonly isTotal: boolean;
  readonly initial?: NumberData;
  readonly revised?: NumberData;
  readonly executed?: NumberData;
  readonly rate?: NumberData;
  readonly weight?: NumberData;
  readonly score?: NumberData;
};

export type ComponentData = {
  readonly name: string;
  readonly allotted?: NumberData;
  readonly requested?: NumberData;
  readonly explanation?: string;
};

/** A row of 项目构成分解. */
export type BreakdownData = {
  readonly component?: string;
  readonly item: string;
  readonly unitPrice?: NumberData;
  readonly quantity?: NumberData;
  readonly amount?: NumberData;
};

export type PeriodData = { readonly start?: string; readonly end?: string };

export type GoalKey = "overall" | "annual" | "actual";

export type ProjectData = Pick<Project, "id" | "form" | "title" | "name" | "year" | "unit"> & {
  readonly nature?: string;
  readonly category?: string;
  readonly department?: string;
  readonly implementer?: string;
  /** 计划开始日期 and 计划完成日期; absent where the form does not ask for them. */
  readonly period?: PeriodData;
  readonly pages: readonly number[];
  readonly funding: readonly FundingData[];
  readonly execution: readonly ExecutionData[];
  readonly components: readonly ComponentData[];
  readonly breakdown: readonly BreakdownData[];
  /** What the form asks for; no text where it is left empty. */
  readonly goals: readonly { readonly key: GoalKey; readonly text?: string }[];
  readonly columns: readonly IndicatorColumn[];
  readonly classes: readonly ClassData[];
  /** Weights, and scores, of all indicators and of the budget execution against 总分. */
  readonly weights?: SumData;
  readonly scores?: SumData;
  readonly grade?: string;
  /** What the source has lost or garbled. */
  readonly damage: readonly Message[];
  readonly findings: readonly string[];
};

/** What the report says of a leaf in one place. */
export type MentionData = {
  /** Title of the table; null where it is said in a sentence. */
  readonly table: string | null;
  readonly weight?: NumberData;
  readonly score?: NumberData;
};

/** A node of the score tree; a leaf has no children. */
export type ScoreNode = {
  readonly id: string;
  /** `A`, `A1`, `A11`. */
  readonly number?: string;
  readonly name: string;
  /** Printed for it; of inner nodes often nothing is. */
  readonly weight?: NumberData;
  readonly score?: NumberData;
  /** 权重 that is printed for a class, percent. */
  readonly share?: NumberData;
  /** Sums of its children. */
  readonly weights?: SumData;
  readonly scores?: SumData;
  readonly children: readonly ScoreNode[];
  /** 评分标准 and 业绩值 as stated. */
  readonly rule?: string;
  readonly performance?: string;
  readonly mentions: readonly MentionData[];
  readonly findings: readonly string[];
};

/** A grade and the scores it is given for; absent where the report names no limit. */
type BandData = { readonly grade: string; readonly from?: string; readonly to?: string };

export type EvaluationData = {
  readonly score: string | null;
  readonly grade: string | null;
  /** The final score wherever it is said, each place once. */
  readonly verdicts: readonly NumberData[];
  readonly bands: readonly BandData[];
  /** Nothing where no indicator is scored. */
  readonly tree?: ScoreNode;
  readonly executions: readonly {
    readonly title: string | null;
    readonly unit: MoneyUnit;
    readonly rows: readonly ExecutionData[];
  }[];
  readonly goals: readonly { readonly title: string | null; readonly classes: readonly ClassData[] }[];
  readonly findings: readonly string[];
};

/** All that the performance page of one document shows. */
export type PerformanceData = {
  readonly view: "performance";
  readonly file: string;
  readonly fileName: string;
  readonly title: string | null;
  readonly year: number | null;
  readonly agency: string | null;
  readonly projects: readonly ProjectData[];
  readonly evaluation?: EvaluationData;
  /** Findings that are named above, in the order of the audit. */
  readonly findings: readonly Pick<Finding, "id" | "rule" | "verdict" | "severity" | "message">[];
};

/** A project, or an evaluation, in the list of the run. */
export type PerformanceRow = {
  /** Way to the performance page of its document. */
  readonly page: string;
  /** Of a project; null for the evaluation of the document. */
  readonly project: string | null;
  readonly file: string;
  readonly title: string | null;
  readonly year: number | null;
  readonly agency: string | null;
  readonly form: ProjectFormId | "evaluation";
  readonly name: string | null;
  /** 元, and what it is; null where none is printed. */
  readonly funding: { readonly value: string; readonly key: string } | null;
  readonly indicators: number;
  readonly score: string | null;
  readonly fullMark: string | null;
  readonly grade: string | null;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
};

/** All projects and evaluations of a run. */
export type PerformanceListData = {
  readonly view: "performance-list";
  readonly rows: readonly PerformanceRow[];
};
