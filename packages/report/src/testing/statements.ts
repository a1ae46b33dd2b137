import { BUDGET_SCHEMA, type BudgetDocument, type Figure, type Statement } from "@yusuan/schema";

/** A proven figure in 元; `precision` is what one unit of its last place is worth. */
export function figureOf(id: string, value: string, precision = "0.01"): Figure {
  return {
    ...{ id, value, precision, text: value, page: 1, bbox: null, place: "line 1" },
    ...{ cell: { table: "t1", row: 0, column: 0 }, confidence: 1, status: "proven" },
  };
}

/** A budget of 2024 with nothing but statements. */
export function documentWith(statements: readonly Statement[]): BudgetDocument {
  return {
    schema: BUDGET_SCHEMA,
    document: {
      ...{ id: "0000000000000001", title: null, kind: "department-budget", fiscalYear: 2024 },
      ...{ agency: "上海市示例区数据局", region: "上海市示例区", scope: "department" },
    },
    statements: [...statements],
    ...{ projects: [], claims: [], unrecognized: [] },
  };
}
