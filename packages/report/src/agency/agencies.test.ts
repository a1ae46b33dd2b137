import { rmSync } from "node:fs";
import { dirname } from "node:path";
import { documentsOf } from "@yusuan/pipeline";
import type { BudgetDocument, Figure } from "@yusuan/schema";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { AgencyData, AmountData, CellData } from "../contract/agency-data.js";
import { EXAMPLE_YEARS } from "../testing/example-years.js";
import { inventedRun } from "../testing/several-years.js";
import { collectAgencies } from "./agencies.js";

let out = "";
let page = "";
let data: AgencyData;
const budgets = new Map<string, BudgetDocument>();

beforeAll(async () => {
  out = await inventedRun(EXAMPLE_YEARS);
  const agencies = collectAgencies(new Map());
  const pages = new Set<string | undefined>();
  for await (const document of documentsOf(out)) {
    pages.add(agencies.add(document));
    if (document.budget) budgets.set(document.budget.document.id, document.budget);
  }
  const [only, ...others] = [...agencies.pages((id) => `documents/${id}/index.html`)];
  if (!only || others.length > 0) throw new Error("not one agency");
  expect([...pages]).toEqual([only.page]);
  ({ page, data } = only);
});
afterAll(() => rmSync(dirname(out), { recursive: true, force: true }));

test("the page is named by the agency, whatever the run", () => {
  expect(data.agency).toBe("上海市示例区数据局");
  expect(page).toMatch(/^agencies\/[0-9a-f]{16}\/index\.html$/u);
});

test("a document for each year and kind; of two for the same the comparison's choice, and the other is told", () => {
  expect(data.years.map(({ id }) => id)).toEqual([
    "2022-budget",
    "2022-final-account",
    "2023-budget",
    "2023-final-account",
    "2024-budget",
  ]);
  const unused = data.years.map((year) => year.unused.length);
  expect(unused).toEqual([0, 0, 1, 0, 0]);
  expect(data.years[2]?.file).toContain("2023-预算-2");
  expect(data.years[2]?.unused[0]).toMatchObject({
    different: 7,
    because: { en: "more of its figures are proven" },
  });
});

test("every amount is that of the figure it leads to", () => {
  const shown = amountsOf(data);
  expect(shown.length).toBeGreaterThan(80);
  for (const { document, amount } of shown) {
    const figure = figuresOf(budgets.get(document)).get(amount.figure);
    expect(figure).toMatchObject({
      value: amount.value,
      text: amount.text,
      page: amount.page,
      status: amount.status,
    });
  }
});

test("names that a person confirmed are one agency, with all its names", async () => {
  const agencies = collectAgencies(new Map([["上海市示例区数据局", "上海市示例区数据和统计局"]]));
  for await (const document of documentsOf(out)) agencies.add(document);
  const [merged] = [...agencies.pages(() => null)];
  expect(merged?.data).toMatchObject({ agency: "上海市示例区数据和统计局", names: ["上海市示例区数据局"] });
  expect(merged?.page).not.toBe(page);
});

describe("expenditure by class", () => {
  test("the form of all expenditure goes first where as many documents have it", () => {
    expect(data.classes.map(({ form }) => form)).toEqual([
      "expenditure-by-function",
      "revenue-expenditure-summary",
    ]);
    expect(data.classes[0]?.title.zh).toBe("支出预算总表／支出决算表");
  });

  test("amounts are those of the documents, and what is not printed is absent and not zero", () => {
    const values = (code: string) =>
      data.classes[0]?.parts.find((part) => part.code === code)?.cells.map(valueOrAbsence);
    expect(values("201")).toEqual(["7500000.00", "7300000.00", "8300000.00", "7800000.00", "8600000.00"]);
    expect(values("210")).toEqual(["no-line", "no-line", "150000.00", "150000.00", "160000.00"]);
  });

  test("shares are of the same document's total", () => {
    const cell = data.classes[0]?.parts[0]?.cells[0];
    expect(cell && "share" in cell && cell.share).toBe("82.42");
  });

  test("the whole of a summary is what was spent, without balances", () => {
    expect(data.classes[1]?.whole?.cells.map(valueOrAbsence)).toEqual([
      "9100000.00",
      "8900000.00",
      "10200000.00",
      "9700000.00",
      "10660000.00",
    ]);
  });
});

test("what the printed total does not explain is told, and its figure is marked", () => {
  const [basicAndProject] = data.expenditure;
  expect(basicAndProject?.gaps).toEqual([null, null, null, "-400000.00", null]);
  const project = basicAndProject?.parts[1]?.cells[3];
  expect(project).toMatchObject({ value: "2900000.00", status: "contradicted" });
});

test("the flow of a year where revenue and expenditure differ", () => {
  const flow = data.flows.find(({ year }) => year === "2024-budget");
  expect(flow).toMatchObject({ difference: "540000.00", revenue: { gap: null }, expenditure: { gap: null } });
  expect(flow?.revenue.lines.map(({ name, amount }) => [name, amount.value])).toEqual([
    ["财政拨款收入", "11000000.00"],
    ["事业收入", "200000.00"],
    ["其他收入", "0.00"],
  ]);
  expect(flow?.expenditure.total?.amount.value).toBe("10660000.00");
  expect(data.flows.filter(({ difference }) => difference !== null)).toHaveLength(1);
});

function valueOrAbsence(cell: CellData): string {
  return "value" in cell ? cell.value : cell.absent;
}

/** Every amount of the page with the document that it is said to be of. */
function amountsOf({ years, classes, expenditure, basic, flows }: AgencyData) {
  const documents = years.map((year) => /documents\/(\w+)\//u.exec(year.page ?? "")?.[1] ?? "");
  const inSeries = [...classes, ...expenditure, ...basic].flatMap(({ parts, whole }) =>
    [...parts, ...(whole ? [whole] : [])].flatMap(({ cells }) =>
      cells.flatMap((cell, index) =>
        "value" in cell ? [{ document: documents[index] ?? "", amount: cell }] : [],
      ),
    ),
  );
  const inFlows = flows.flatMap(({ year, revenue, expenditure: spent }) => {
    const document = documents[years.findIndex(({ id }) => id === year)] ?? "";
    const lines = [...revenue.lines, ...spent.lines, revenue.total, spent.total];
    return lines.flatMap((line): { document: string; amount: AmountData }[] =>
      line ? [{ document, amount: line.amount }] : [],
    );
  });
  return [...inSeries, ...inFlows];
}

function figuresOf(budget: BudgetDocument | undefined): ReadonlyMap<string, Figure> {
  const figures = budget?.statements.flatMap(({ lines }) =>
    lines.flatMap((line) => Object.values(line.figures)),
  );
  return new Map(figures?.map((figure) => [figure.id, figure]));
}
