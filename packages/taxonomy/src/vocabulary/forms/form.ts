import type { FormId } from "@yusuan/schema";
import type { MeasureId } from "../measures.js";

/** What a form tells: what is planned (预算), or what came in and was spent (决算). */
export type Stage = "budget" | "final-account";

/** A form of the catalogue: what it is called and what stands in it. */
export type Form = {
  readonly id: FormId;
  readonly stage: Stage;
  /** Number in the Shanghai edition of the budgets, in the national one of the final accounts; for people. */
  readonly number: string;
  readonly en: string;
  readonly zh: string;
  /** Titles without spaces, year, 部门 / 预算单位 / 单位 and brackets' contents. */
  readonly titles: readonly string[];
  readonly layout: "two-sided" | "coded" | "single-row";
  readonly classification?: "function" | "economic";
  /** Measures of the figures; for two-sided forms those of the expenditure side. */
  readonly measures: readonly MeasureId[];
};
