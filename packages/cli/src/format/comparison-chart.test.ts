import type { Comparison } from "@yusuan/comparison";
import { expect, test } from "vitest";
import { formatComparisonChart } from "./comparison-chart.js";

type Group = Comparison["groups"][number];
type Row = Group["tables"][number]["rows"][number];
type Cell = Row["cells"][number];

const column = (id: string): Group["columns"][number] => ({
  ...{ id, agency: "甲", agencyName: "甲", year: 2024, kind: "budget", scope: "department" },
  ...{ document: "d", file: "f", flags: [], unused: [] },
});
const cell = (id: string, value: string | null, status: Cell["status"] = "proven"): Cell => ({
  ...{
    column: id,
    value,
    precision: value === null ? null : "0.01",
    share: null,
    status: value === null ? null : status,
    name: null,
    code: null,
  },
  ...{ figure: null, page: null, text: null, flags: [] },
});
const row = (name: string, role: Row["role"], cells: readonly Cell[]): Row => ({
  ...{ code: null, name, measure: "total", role, cells, changes: [], moves: [], flags: [] },
});

const chart = (rows: readonly Row[], agency = "甲") =>
  formatComparisonChart(
    {
      schema: "yusuan/comparison@1",
      by: "year",
      selection: {
        topics: [],
        measures: [],
        kinds: [],
        years: [],
        agencies: [],
        level: "class",
        onlyProven: false,
      },
      documents: { used: 2, unused: 0, leftOut: [] },
      ...{ agencies: [], candidates: [], flags: [] },
      crossDocument: { checks: 0, held: 0, findings: [] },
      groups: [
        {
          agency,
          columns: [column("2023-budget"), column("2024-budget")],
          flags: [],
          tables: [{ form: "general-budget-by-function", side: null, rows }],
        },
      ],
    },
    "en",
  );

const bars = (svg: string) =>
  [...svg.matchAll(/<rect x="[\d.]+" y="[\d.]+" width="([\d.]+)" height="[\d.]+" fill="([^"]+)"/gu)].map(
    ([, width, fill]) => [Number(width), fill],
  );

test("bars are as long as their amounts, hollow where nothing proves them, and missing where nothing is printed", () => {
  const svg = chart([
    row("合计", "total", [cell("2023-budget", "900.00"), cell("2024-budget", "900.00")]),
    row("一", "group", [cell("2023-budget", "400.00"), cell("2024-budget", "-100.00", "unproven")]),
    row("二", "group", [cell("2023-budget", null), cell("2024-budget", "200.00")]),
  ]);
  expect(bars(svg)).toEqual([
    [420, "#0072b2"],
    [105, "none"],
    [210, "#e69f00"],
  ]);
  for (const shown of ["400.00", "-100.00", "200.00", ">–<", "2023 budget", "2024 budget"])
    expect(svg).toContain(shown);
  expect(svg).not.toContain("900.00");
});

test("texts of documents are no markup", () => {
  const svg = chart([row('<script>&"', "group", [cell("2023-budget", "1.00")])], "\u0000<甲>");
  expect(svg).toContain("&lt;script&gt;&amp;");
  expect(svg).toContain("&lt;甲&gt;");
  expect(svg).not.toContain("\u0000");
});

test("nothing to compare is an empty picture", () => {
  expect(bars(chart([]))).toEqual([]);
});
