import type { FormId } from "@yusuan/schema";
import type { Edition } from "../content/edition.js";
import type { TrueLine } from "./statement.js";

type Side = NonNullable<TrueLine["side"]>;

/**
 * What a column of a table holds. Tables of two sides or, without sides, of two panels hold two lines in a row. An
 * ordinal in a column of its own is part of the name.
 */
export type ColumnRole = { readonly side?: Side; readonly panel?: number } & (
  | { readonly kind: "code" }
  | { readonly kind: "name" }
  | { readonly kind: "figure"; readonly measure: string }
);

export type TableMeaning = { readonly form: FormId; readonly columns: readonly ColumnRole[] };

/**
 * The form of a table and what each of its columns holds, left to right.
 * @throws RangeError for a table that the edition does not have.
 */
export function meaningOf(id: string, edition: Edition): TableMeaning {
  switch (id) {
    case "T1":
      return {
        form: "revenue-expenditure-summary",
        columns: twoSided(
          edition,
          edition.splitsUses ? ["total", "personnel", "public", "project"] : ["total"],
        ),
      };
    case "T2":
      return { form: "revenue-by-function", columns: coded(3, RECEIVED) };
    case "T3":
      return { form: "expenditure-by-function", columns: coded(3, SPENT) };
    case "T4":
      return {
        form: "appropriation-summary",
        columns: twoSided(edition, edition.stateCapital ? [...FUNDS, "state-capital"] : FUNDS),
      };
    case "T5":
      return { form: "general-budget-by-function", columns: coded(3, SPENT) };
    case "T6":
      return { form: "government-fund-by-function", columns: coded(3, SPENT) };
    case "T7":
      return { form: "state-capital-by-function", columns: coded(3, SPENT) };
    case "T8":
      return {
        form: "basic-expenditure-by-economic",
        columns: coded(2, ["total", "personnel", "public"]),
      };
    case "T9":
      return { form: "three-public-and-operating", columns: figures(PUBLIC_EXPENSES) };
    default:
      throw new RangeError(`No table ${id}`);
  }
}

const RECEIVED = ["total", "appropriation", "institutional-income", "operating-income", "other-income"];
const SPENT = ["total", "basic", "project"];
const FUNDS = ["total", "general-budget", "government-fund"];
const PUBLIC_EXPENSES = [
  "total",
  "overseas",
  "reception",
  "vehicle-total",
  "vehicle-purchase",
  "vehicle-operation",
  "agency-operation",
];

function figures(measures: readonly string[]): readonly ColumnRole[] {
  return measures.map((measure) => ({ kind: "figure", measure }));
}

function coded(codes: number, measures: readonly string[]): readonly ColumnRole[] {
  return [
    ...Array.from({ length: codes }, (): ColumnRole => ({ kind: "code" })),
    { kind: "name" },
    ...figures(measures),
  ];
}

function twoSided({ ordinalCells }: Edition, spent: readonly string[]): readonly ColumnRole[] {
  const name: ColumnRole = { kind: "name" };
  return [
    ...onSide("revenue", [name, ...figures(["total"])]),
    ...onSide("expenditure", [...(ordinalCells ? [name] : []), name, ...figures(spent)]),
  ];
}

function onSide(side: Side, columns: readonly ColumnRole[]): readonly ColumnRole[] {
  return columns.map((column) => ({ ...column, side }));
}
