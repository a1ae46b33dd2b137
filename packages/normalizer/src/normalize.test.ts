import { budgetDocumentSchema } from "@yusuan/schema";
import { describe, expect, it } from "vitest";
import { normalize } from "./normalize.js";
import { departmentEdition } from "./testing/editions.js";
import { extractionOf, tableOf, textOf } from "./testing/extraction.js";

const document = normalize(
  extractionOf(
    textOf("heading", "东海市临江区2025年区级部门预算"),
    textOf("paragraph", "预算主管部门：东海市临江区某某局"),
    ...departmentEdition(),
  ),
);
const form = (id: string) => {
  const statement = document.statements.find((candidate) => candidate.form === id);
  if (!statement) throw new Error(`No statement ${id}`);
  return statement;
};
const values = (line: { figures: Record<string, { value: string }> } | undefined) =>
  Object.fromEntries(Object.entries(line?.figures ?? {}).map(([measure, figure]) => [measure, figure.value]));

describe("normalize, department edition", () => {
  it("fits the model", () => {
    expect(budgetDocumentSchema.parse(document)).toEqual(document);
  });

  it("recognizes the nine forms by title and columns", () => {
    expect(document.statements.map(({ form }) => form)).toEqual([
      "revenue-expenditure-summary",
      "revenue-by-function",
      "expenditure-by-function",
      "appropriation-summary",
      "general-budget-by-function",
      "government-fund-by-function",
      "state-capital-by-function",
      "basic-expenditure-by-economic",
      "three-public-and-operating",
    ]);
    expect(new Set(document.statements.map(({ recognizedBy }) => recognizedBy))).toEqual(
      new Set(["title-and-columns"]),
    );
    expect(document.unrecognized).toEqual([]);
  });

  it("knows what the document says of itself", () => {
    expect(document.document).toMatchObject({
      title: "东海市临江区2025年区级部门预算",
      kind: "department-budget",
      fiscalYear: 2025,
      agency: "东海市临江区某某局",
      region: "东海市临江区",
      scope: "department",
    });
  });

  it("reads the summary on two sides", () => {
    const { lines, columns } = form("revenue-expenditure-summary");
    expect(columns.map(({ measure, side }) => [measure, side])).toEqual([
      ["total", "revenue"],
      ["total", "expenditure"],
    ]);
    expect(lines.map(({ side, role, name }) => [side, role, name])).toEqual([
      ["revenue", "group", "财政拨款收入"],
      ["revenue", "item", "一般公共预算资金"],
      ["revenue", "item", "政府性基金"],
      ["revenue", "item", "国有资本经营预算"],
      ["revenue", "item", "事业收入"],
      ["revenue", "item", "事业单位经营收入"],
      ["revenue", "item", "其他收入"],
      ["revenue", "total", "收入总计"],
      ["expenditure", "item", "一般公共服务支出"],
      ["expenditure", "item", "社会保障和就业支出"],
      ["expenditure", "total", "支出总计"],
    ]);
    expect(lines[1]).toMatchObject({ parent: lines[0]?.id, label: "1.一般公共预算资金" });
    expect(lines[8]).toMatchObject({ code: "201", codeStatus: "from-name", classification: "function" });
    expect(lines[0]?.figures.total?.id).toBe("s1.2r.total");
    expect(lines[8]?.figures.total?.id).toBe("s1.2e.total");
  });

  it("names the measures of revenue", () => {
    expect(form("revenue-by-function").columns.map(({ measure }) => measure)).toEqual([
      "total",
      "appropriation",
      "institutional-income",
      "operating-income",
      "other-income",
    ]);
  });

  it("builds the tree of codes", () => {
    const { lines } = form("expenditure-by-function");
    expect(lines.map(({ role, code }) => [role, code])).toEqual([
      ["group", "201"],
      ["group", "20103"],
      ["item", "2010301"],
      ["item", "2010302"],
      ["group", "208"],
      ["group", "20805"],
      ["item", "2080505"],
      ["total", undefined],
    ]);
    expect(lines[2]).toMatchObject({ parent: lines[1]?.id, codeStatus: "exact" });
    expect(lines[1]).toMatchObject({ parent: lines[0]?.id });
    expect(values(lines[0])).toEqual({ total: "700.00", basic: "400.00", project: "300.00" });
    expect(values(lines[2])).toEqual({ total: "400.00", basic: "400.00" });
  });

  it("splits appropriation by budget", () => {
    const { columns } = form("appropriation-summary");
    expect(columns.map(({ measure }) => measure)).toEqual([
      "total",
      "total",
      "general-budget",
      "government-fund",
      "state-capital",
    ]);
  });

  it("keeps the empty fund tables", () => {
    expect(form("government-fund-by-function").lines.map(({ role, name }) => [role, name])).toEqual([
      ["total", "合计"],
    ]);
    expect(form("state-capital-by-function").lines.map(({ role, name }) => [role, name])).toEqual([
      ["item", "无"],
      ["total", "合计"],
    ]);
  });

  it("pads economic codes", () => {
    const { lines } = form("basic-expenditure-by-economic");
    expect(lines[1]).toMatchObject({ code: "30101", printedCode: "301 1", classification: "economic" });
    expect(lines[2]).not.toHaveProperty("printedCode");
    expect(lines[2]).toMatchObject({ code: "30108" });
  });

  it("reads the three public expenses in their own unit", () => {
    const { lines, unit } = form("three-public-and-operating");
    expect(unit).toBe("万元");
    expect(lines).toHaveLength(1);
    expect(values(lines[0])).toEqual({
      total: "80000.00",
      overseas: "10000.00",
      reception: "20000.00",
      "vehicle-total": "50000.00",
      "vehicle-operation": "50000.00",
      "agency-operation": "35000.00",
    });
    expect(lines[0]?.figures.total).toMatchObject({ id: "s9.3.total", precision: "100.00", text: "8.00" });
  });

  it("gives every figure its own id", () => {
    const ids = document.statements.flatMap(({ lines }) =>
      lines.flatMap(({ figures }) => Object.values(figures).map(({ id }) => id)),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(80);
  });
});

describe("normalize, without titles", () => {
  it("recognizes every form by its columns", () => {
    const untitled = departmentEdition().map(({ title: _, ...table }) => table);
    const read = normalize(extractionOf(...untitled));
    expect(read.statements.map(({ form }) => form)).toEqual(document.statements.map(({ form }) => form));
    expect(new Set(read.statements.map(({ recognizedBy }) => recognizedBy))).toEqual(new Set(["columns"]));
  });

  it("leaves tables of other kinds to the readers of performance forms, or alone", () => {
    const read = normalize(
      extractionOf(
        tableOf(["序号|单位名称|备注", "1|某某局本部|", "2|某某中心|"]),
        tableOf(["项目|年初预算数|决算数", "合计|1.00|2.00"], { title: "2024年支出决算总表" }),
        tableOf(
          ["项目名称：|某项目|项目类别：|其他", "计划开始日期：|2025-01-01|计划完成日期：|2025-12-31"],
          {
            title: "财政项目支出绩效目标申报表",
          },
        ),
        tableOf([]),
      ),
    );
    expect(read.statements).toEqual([]);
    expect(read.unrecognized).toEqual(["t1", "t2", "t4"]);
    expect(read.projects.map(({ form, name, tables }) => ({ form, name, tables }))).toEqual([
      { form: "project-target", name: "某项目", tables: ["t3"] },
    ]);
  });
});
