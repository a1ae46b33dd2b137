import type { RunDocument } from "@yusuan/pipeline";
import { compareDocuments } from "../compare.js";
import type { Selection } from "../observations/selection.js";
import type { By, Cell, Comparison, Row } from "../table/comparison.js";
import { coded, documentOf, statementOf, total } from "./documents.js";

/** Nothing is left out; lines of 类. */
export const ALL: Selection = {
  topics: [],
  measures: [],
  kinds: [],
  years: [],
  agencies: [],
  level: "class",
  onlyProven: false,
};

/** Documents compared by a selection that leaves nothing out, except where the test says so. */
export const compare = (
  documents: readonly RunDocument[],
  {
    by = "year",
    confirmed = [],
    ...rest
  }: Partial<Selection> & { by?: By; confirmed?: readonly [string, string][] } = {},
): Promise<Comparison> => compareDocuments(documents, by, { ...ALL, ...rest }, new Map(confirmed));

/** The form that the tests compare: expenditure of the general budget by function. */
export const functional = (
  lines: Parameters<typeof statementOf>[1],
  status?: Parameters<typeof statementOf>[3],
) => statementOf("general-budget-by-function", lines, "s1", status);

/** The budget of one year with `amount` for class 201 and a total of 1000.00. */
export const budget = (
  id: string,
  year: number,
  amount: string,
  rest: Parameters<typeof documentOf>[0] = {},
) =>
  documentOf({
    id: id.padStart(16, "0"),
    year,
    statements: [functional([coded("201", "一般公共服务支出", amount), total("1000.00")])],
    ...rest,
  });

/** Rows of the first table of the first group. */
export const rowsOf = ({ groups }: Comparison): readonly Row[] => groups[0]?.tables[0]?.rows ?? [];

/** The row of class 201. */
export const row201 = (comparison: Comparison): Row | undefined =>
  rowsOf(comparison).find(({ code }) => code === "201");

/** Values of cells, `null` where there is none. */
export const values = (cells: readonly Cell[] = []): readonly (string | null)[] =>
  cells.map(({ value }) => value);
