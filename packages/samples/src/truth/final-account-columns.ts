import type { ColumnRole, TableMeaning } from "./columns.js";

const SPENT = ["total", "basic", "project"];
const PAIRED = ["total", "overseas", "vehicle-total", "vehicle-purchase", "vehicle-operation", "reception"];
const FUND = ["opening-balance", "current-revenue", ...SPENT, "closing-balance"];

/**
 * The form of a table of a final account and what its columns hold.
 * @throws RangeError for a table that no account has.
 */
export function finalAccountMeaning(id: string): TableMeaning {
  switch (id) {
    case "F01":
      return {
        form: "final-account-revenue-expenditure-summary",
        columns: [...lane("revenue", ["total"]), ...lane("expenditure", ["total"])],
      };
    case "F02":
      return {
        form: "final-account-revenue-by-function",
        columns: coded([
          "total",
          "appropriation",
          "superior-subsidy",
          "institutional-income",
          "operating-income",
          "subordinate-remittance",
          "other-income",
        ]),
      };
    case "F03":
      return {
        form: "final-account-expenditure-by-function",
        columns: coded([
          ...SPENT,
          "remittance-to-superior",
          "operating-expenditure",
          "subsidy-to-subordinate",
        ]),
      };
    case "F04":
      return {
        form: "final-account-appropriation-summary",
        columns: [
          ...lane("revenue", ["total"]),
          ...lane("expenditure", ["total", "general-budget", "government-fund", "state-capital"]),
        ],
      };
    case "F05":
      return { form: "final-account-general-budget-by-function", columns: coded(SPENT) };
    case "F06":
      return {
        form: "final-account-basic-expenditure-by-economic",
        columns: [0, 1].flatMap((panel) => coded(["total"]).map((column) => ({ ...column, panel }))),
      };
    case "F07":
      return {
        form: "final-account-three-public-and-operating",
        columns: figures(PAIRED.flatMap((measure) => [`${measure}-budget`, measure])),
      };
    case "F08":
      return { form: "final-account-government-fund-by-function", columns: coded(FUND) };
    case "F09":
      return { form: "final-account-state-capital-by-function", columns: coded(FUND) };
    default:
      throw new RangeError(`No table ${id}`);
  }
}

function figures(measures: readonly string[]): readonly ColumnRole[] {
  return measures.map((measure) => ({ kind: "figure", measure }));
}

function coded(measures: readonly string[]): readonly ColumnRole[] {
  return [{ kind: "code" }, { kind: "name" }, ...figures(measures)];
}

function lane(side: "revenue" | "expenditure", measures: readonly string[]): readonly ColumnRole[] {
  const name: ColumnRole = { kind: "name" };
  return [name, ...figures(measures)].map((column) => ({ ...column, side }));
}
