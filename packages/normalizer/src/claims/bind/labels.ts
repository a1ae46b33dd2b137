import type { FormId, Line } from "@yusuan/schema";

/** A place of the forms: which line, which column. */
export type Locator = {
  readonly form: FormId;
  /** The total of the form or of one side, the line of a kind of income, or the only line with figures. */
  readonly line:
    | { readonly kind: "total"; readonly side?: Line["side"] }
    | { readonly kind: "named"; readonly name: RegExp; readonly side?: Line["side"] };
  readonly measure: string;
};

type Label = {
  readonly pattern: RegExp;
  /** In order of preference; the first that the document has is what is told again. */
  readonly places: readonly Locator[];
};

const REVENUE = { kind: "total", side: "revenue" } as const;
const EXPENDITURE = { kind: "total", side: "expenditure" } as const;
const TOTAL = { kind: "total" } as const;
const T1 = "revenue-expenditure-summary";
const T4 = "appropriation-summary";
const T9 = "three-public-and-operating";
const F1 = "final-account-revenue-expenditure-summary";
const F2 = "final-account-revenue-by-function";
const F3 = "final-account-expenditure-by-function";
const F4 = "final-account-appropriation-summary";
const F5 = "final-account-general-budget-by-function";
const F6 = "final-account-basic-expenditure-by-economic";
const F7 = "final-account-three-public-and-operating";

const at = (form: FormId, line: Locator["line"], measure = "total"): Locator => ({ form, line, measure });
const income = (name: string): Locator["line"] => ({
  kind: "named",
  name: new RegExp(`^(?:${name})$`, "u"),
  side: "revenue",
});

const SUM = "(?:总额|总计|合计|数)?";
const label = (words: string, ...places: readonly Locator[]): Label => ({
  pattern: new RegExp(`(?:${words})$`, "u"),
  places,
});

/** What a noun phrase at the end of a subject tells again in a budget. */
export const BUDGET_LABELS: readonly Label[] = [
  label(`(?:财政拨款)(?:收入支出|收、?支)(?:总?预算)?${SUM}`, at(T4, REVENUE)),
  label(
    `财政拨款收入(?:预算)?${SUM}`,
    at(T1, income("财政拨款收入|财政拨款")),
    at(T4, REVENUE),
    at("revenue-by-function", TOTAL, "appropriation"),
  ),
  label(`财政拨款支出(?:预算)?${SUM}`, at(T4, EXPENDITURE)),
  label(
    `一般公共预算(?:财政)?(?:拨款)?基本支出(?:预算)?${SUM}`,
    at("general-budget-by-function", TOTAL, "basic"),
    at("basic-expenditure-by-economic", TOTAL),
  ),
  label(
    `一般公共预算(?:财政)?(?:拨款)?支出(?:预算)?${SUM}`,
    at(T4, EXPENDITURE, "general-budget"),
    at("general-budget-by-function", TOTAL),
  ),
  label(`一般公共预算(?:财政)?(?:拨款)?收入(?:预算)?${SUM}`, at(T4, income("一般公共预算.*"))),
  label(
    `政府性基金(?:预算)?(?:财政)?(?:拨款)?支出(?:预算)?${SUM}`,
    at("government-fund-by-function", TOTAL),
    at(T4, EXPENDITURE, "government-fund"),
  ),
  label(
    `国有资本经营(?:预算)?(?:财政)?(?:拨款)?支出(?:预算)?${SUM}`,
    at("state-capital-by-function", TOTAL),
    at(T4, EXPENDITURE, "state-capital"),
  ),
  label(
    `事业收入(?:预算)?`,
    at(T1, income("事业收入")),
    at("revenue-by-function", TOTAL, "institutional-income"),
  ),
  label(
    `(?:事业单位)?经营收入(?:预算)?`,
    at(T1, income("(?:事业单位)?经营收入")),
    at("revenue-by-function", TOTAL, "operating-income"),
  ),
  label(
    `其[他它]收入(?:预算)?`,
    at(T1, income("其[他它]收入")),
    at("revenue-by-function", TOTAL, "other-income"),
  ),
  label(
    `收入(?:总计|总额|总预算)|总收入|(?:收入预算|预算收入|预算总收入)${SUM}|收、?支(?:总预算|总额|总计|预算)`,
    at(T1, REVENUE),
    at("revenue-by-function", TOTAL),
  ),
  label(
    `支出(?:总计|总额|总预算)|总支出|(?:支出预算|预算支出|预算总支出)${SUM}`,
    at(T1, EXPENDITURE),
    at("expenditure-by-function", TOTAL),
  ),
  label(`本年收入(?:合计|预算)?`, at(T1, income("本年收入(?:合计|小计)?"))),
  label(
    `本年支出(?:合计|预算)?`,
    at(T1, { kind: "named", name: /^本年支出(?:合计|小计)?$/u, side: "expenditure" }),
  ),
  label(`三公经费(?:财政拨款)?(?:支出)?(?:预算)?${SUM}`, at(T9, TOTAL)),
  label(`因公出国\\(?境\\)?(?:费用?|经费)(?:支出|预算)?`, at(T9, TOTAL, "overseas")),
  label(`公务用车购置[及和与]运行(?:维护)?(?:费用?|经费)(?:支出|预算)?`, at(T9, TOTAL, "vehicle-total")),
  label(`公务用车购置(?:费用?|经费)(?:支出|预算)?`, at(T9, TOTAL, "vehicle-purchase")),
  label(`公务用车运行(?:维护)?(?:费用?|经费)(?:支出|预算)?`, at(T9, TOTAL, "vehicle-operation")),
  label(`公务接待(?:费用?|经费)(?:支出|预算)?`, at(T9, TOTAL, "reception")),
  label(`机关运行经费(?:财政拨款)?(?:支出)?(?:预算)?${SUM}`, at(T9, TOTAL, "agency-operation")),
];

/** The same for a final account; in pairs of 预算数 and 决算数 the 预算数 is the measure with `-budget`. */
export const FINAL_ACCOUNT_LABELS: readonly Label[] = [
  label(`财政拨款(?:收入支出|收、?支)(?:总计|总额|总决算)`, at(F4, REVENUE)),
  label(`(?:收入支出|收、?支)(?:总计|总额|总决算)|收入总计`, at(F1, REVENUE)),
  label(`支出总计`, at(F1, EXPENDITURE)),
  label(
    `本年收入(?:合计)?|收入合计`,
    at(F1, { kind: "named", name: /^本年收入合计$/u, side: "revenue" }),
    at(F2, TOTAL),
  ),
  label(
    `本年支出(?:合计)?|支出合计`,
    at(F1, { kind: "named", name: /^本年支出合计$/u, side: "expenditure" }),
    at(F3, TOTAL),
  ),
  label(`一般公共预算(?:财政)?拨款基本支出`, at(F5, TOTAL, "basic"), at(F6, TOTAL)),
  label(`一般公共预算(?:财政)?拨款支出`, at(F5, TOTAL)),
  label(`政府性基金(?:预算)?(?:财政)?拨款支出`, at("final-account-government-fund-by-function", TOTAL)),
  label(`国有资本经营(?:预算)?(?:财政)?拨款支出`, at("final-account-state-capital-by-function", TOTAL)),
  label(`三公经费(?:财政拨款)?(?:支出)?`, at(F7, TOTAL)),
  label(`因公出国\\(?境\\)?(?:费用?|经费)(?:支出)?`, at(F7, TOTAL, "overseas")),
  label(`公务用车购置[及和与]运行(?:维护)?(?:费用?|经费)(?:支出)?`, at(F7, TOTAL, "vehicle-total")),
  label(`公务用车购置(?:费用?|经费)?(?:支出)?`, at(F7, TOTAL, "vehicle-purchase")),
  label(`公务用车运行(?:维护)?(?:费用?|经费)?(?:支出)?`, at(F7, TOTAL, "vehicle-operation")),
  label(`国内公务?接待(?:费用?|经费)?(?:支出)?`, at(F7, TOTAL, "reception-domestic")),
  label(`公务接待(?:费用?|经费)(?:支出)?`, at(F7, TOTAL, "reception")),
  label(`机关运行经费(?:财政拨款)?(?:支出)?`, at(F7, TOTAL, "agency-operation")),
];

/** Parts that a whole gives their scope: 基本支出 of 本年支出合计 is another one than that of 一般公共预算. */
export const PARTS: readonly (readonly [pattern: RegExp, measure: string])[] = [
  [/^基本支出(?:预算)?$/u, "basic"],
  [/^项目支出(?:预算)?$/u, "project"],
  [/^(?:事业单位)?经营支出(?:预算)?$/u, "operating-expenditure"],
  [/^财政拨款(?:收入)?$/u, "appropriation"],
  [/^事业收入$/u, "institutional-income"],
  [/^(?:事业单位)?经营收入$/u, "operating-income"],
  [/^其[他它]收入$/u, "other-income"],
  [/^人员(?:经费|支出)(?:预算)?$/u, "personnel"],
  [/^(?:日常)?公用(?:经费|支出)(?:预算)?$/u, "public"],
];

/** The coded form that has the parts of a total. */
export const FORM_WITH_PARTS: Readonly<Partial<Record<FormId, Readonly<Record<string, FormId>>>>> = {
  "revenue-expenditure-summary": { revenue: "revenue-by-function", expenditure: "expenditure-by-function" },
  "revenue-by-function": { "": "revenue-by-function" },
  "expenditure-by-function": { "": "expenditure-by-function" },
  "general-budget-by-function": { "": "general-budget-by-function" },
  "final-account-revenue-expenditure-summary": { revenue: F2, expenditure: F3 },
  "final-account-revenue-by-function": { "": F2 },
  "final-account-expenditure-by-function": { "": F3 },
  "final-account-general-budget-by-function": { "": F5 },
};

/** The form in which basic expenditure is divided into personnel and operating expenses. */
export const ECONOMIC: Readonly<Partial<Record<FormId, FormId>>> = {
  "general-budget-by-function": "basic-expenditure-by-economic",
  [F5]: F6,
  [F6]: F6,
};
