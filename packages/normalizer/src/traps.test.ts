import type { Statement } from "@yusuan/schema";
import { describe, expect, it } from "vitest";
import { normalize } from "./normalize.js";
import { extractionOf, type TableOptions, tableOf, textOf } from "./testing/extraction.js";

const HEAD = "类|款|项|科目名称|合计|基本支出|项目支出";

function read(lines: readonly string[], options: TableOptions = {}): Statement {
  const [statement] = normalize(
    extractionOf(tableOf(lines, { title: "2025年部门支出预算总表", ...options })),
  ).statements;
  if (!statement) throw new Error("No statement");
  return statement;
}

describe("codes", () => {
  it("pads 款 and 项 and keeps what was printed", () => {
    const { lines } = read([
      HEAD,
      "208|||社会保障和就业支出|1.00||",
      "208|5||行政事业单位养老支出|1.00||",
      "208|5|5|机关事业单位基本养老保险缴费支出|1.00||",
    ]);
    expect(lines.map(({ code, printedCode }) => [code, printedCode])).toEqual([
      ["208", undefined],
      ["20805", "208 5"],
      ["2080505", "208 5 5"],
    ]);
  });

  it("inherits 类 and 款 printed only once, also in merged cells", () => {
    const { lines } = read([
      HEAD,
      "201|||一般公共服务支出|1.00||",
      "^|03||政府办公厅（室）及相关机构事务|1.00||",
      "^|^|01|行政运行|1.00||",
      "||02|一般行政管理事务|1.00||",
    ]);
    expect(lines.map(({ code }) => code)).toEqual(["201", "20103", "2010301", "2010302"]);
  });

  it("knows a column of codes by the 款 beside it where its own header is damaged", () => {
    const { lines } = read([
      "项目经济分类科|<|<|支出预算|<|<",
      ".|.|经济分类科目名称|合计|人员经费|公用经费",
      "目编码类|款|^|^|^|^",
      "301||工资福利支出|1.00|1.00|",
      "301|01|基本工资|1.00|1.00|",
    ]);
    expect(lines.map(({ code, figures }) => [code, Object.keys(figures)])).toEqual([
      ["301", ["total", "personnel"]],
      ["30101", ["total", "personnel"]],
    ]);
  });

  it("knows a column of codes by the 类 before it", () => {
    const { lines } = read([
      "类|目编码款|经济分类科目名称|合计|人员经费|公用经费",
      "301||工资福利支出|1.00|1.00|",
      "301|01|基本工资|1.00|1.00|",
    ]);
    expect(lines.map(({ code }) => code)).toEqual(["301", "30101"]);
  });

  it("knows the total row by its word in a column of bodies' names", () => {
    const { lines } = read([
      "单位代码|单位名称|科目编码|科目名称|合计|基本支出|项目支出",
      "101001|某某馆|'201|一般公共服务支出|1.00|1.00|",
      "合计|<|<|<|1.00|1.00|",
    ]);
    expect(lines.map(({ role, code, name }) => [role, code ?? name])).toEqual([
      ["item", "201"],
      ["total", "合计"],
    ]);
  });

  it("reads full-width digits and commas", () => {
    const { lines } = read([HEAD, "２０１|||一般公共服务支出|３，５１８．８５|｜".replace("｜", "")]);
    expect(lines[0]).toMatchObject({
      code: "201",
      figures: { total: { value: "3518.85", text: "３，５１８．８５" } },
    });
  });

  it("reads wide-set digits", () => {
    expect(read([HEAD, "201|||一般公共服务支出|1, 097, 073. 43||"]).lines[0]?.figures.total?.value).toBe(
      "1097073.43",
    );
  });

  it("splits a code and a name in one cell", () => {
    const { lines } = read([
      "科目|合计|基本支出|项目支出",
      "201 一般公共服务支出|1.00|1.00|",
      "合计|1.00|1.00|",
    ]);
    expect(lines[0]).toMatchObject({ code: "201", name: "一般公共服务支出" });
  });

  it("tells older names and misprints from the standard name", () => {
    const { lines } = read(
      [
        "类|款|科目名称|合计|人员经费|公用经费",
        "301|10|职业基本医疗保险缴费|1.00|1.00|",
        "399|98|某地方科目|1.00|1.00|",
      ],
      { title: "一般公共预算基本支出表" },
    );
    expect(lines.map(({ codeStatus }) => codeStatus)).toEqual(["misprint", "unknown"]);
    expect(lines[0]?.standardName).toBe("职工基本医疗保险缴费");
  });
});

describe("rows", () => {
  it("joins a name wrapped into rows of their own", () => {
    const { lines } = read([
      HEAD,
      "|||机关事业单位基本养老|||",
      "208|05|05||1.00|1.00|",
      "|||保险缴费支出|||",
      "合计|<|<|<|1.00|1.00|",
    ]);
    expect(lines.map(({ name }) => name)).toEqual(["机关事业单位基本养老保险缴费支出", "合计"]);
  });

  it("does not join what makes no known name", () => {
    const { lines } = read([HEAD, "201|03|01|行政运行|1.00||", "|||另行说明|||"]);
    expect(lines.map(({ name }) => name)).toEqual(["行政运行", "另行说明"]);
  });

  it("removes line breaks and spaces from names", () => {
    expect(read([HEAD, "208|05|05|机关事业单位基本养老\\n保险缴费支出|1.00||"]).lines[0]?.name).toBe(
      "机关事业单位基本养老保险缴费支出",
    );
  });

  it("drops empty rows, keeps rows with figures alone, and tells 0.00 from nothing", () => {
    const { lines } = read([HEAD, "||||||", "||||0.00|-|", "201|||一般公共服务支出|||"]);
    expect(lines.map(({ name, role, figures }) => [name, role, Object.keys(figures)])).toEqual([
      ["", "item", ["total"]],
      ["一般公共服务支出", "item", []],
    ]);
  });

  it("skips headers repeated on a later page, flagged or not", () => {
    const { lines } = read(
      [
        HEAD,
        "201|||一般公共服务支出|1.00||",
        HEAD,
        "208|||社会保障和就业支出|1.00||",
        HEAD,
        "合计|<|<|<|2.00||",
      ],
      { repeatedHeaderRows: [2] },
    );
    expect(lines.map(({ row, name }) => [row, name])).toEqual([
      [1, "一般公共服务支出"],
      [3, "社会保障和就业支出"],
      [5, "合计"],
    ]);
  });

  it("reads a merged label that was copied into every cell, and one that was split over them", () => {
    const { lines } = read([
      HEAD,
      "201|||一般公共服务支出|1.00||",
      "合计|合计|合计|合计|1.00||",
      "合||计||1.00||",
    ]);
    expect(lines.map(({ role, name }) => [role, name])).toEqual([
      ["item", "一般公共服务支出"],
      ["total", "合计"],
      ["total", "合计"],
    ]);
  });

  it("skips the row of column numbers", () => {
    const { lines } = read([HEAD, "栏次|<|<|<|1=2+3|2|3", "201|||一般公共服务支出|1.00||"]);
    expect(lines.map(({ name }) => name)).toEqual(["一般公共服务支出"]);
  });

  it("lists words in figure columns", () => {
    const { unreadCells } = read([
      HEAD,
      "201|||一般公共服务支出|1.00|见附件|",
      "208|||社会保障和就业支出|1.00||",
      "210|||卫生健康支出|1.00||",
    ]);
    expect(unreadCells).toEqual([{ row: 1, column: 5, text: "见附件" }]);
  });

  it("keeps figures under a header that it does not know", () => {
    const statement = read([`${HEAD}|某某支出`, "201|||一般公共服务支出|2.00|1.00||1.00"]);
    expect(statement.lines[0]?.figures["column-7"]).toMatchObject({ value: "1.00", id: "s1.1.column-7" });
  });
});

describe("ordinals of two-sided tables", () => {
  it("merges an ordinal in a cell of its own into the label", () => {
    const { lines } = read(
      [
        "本年收入|<|本年支出|<|<",
        "项目|预算数|项目|<|预算数",
        "一、财政拨款收入|1.00|一、|一般公共服务支出|1.00",
        "收入总计|1.00|支出总计|<|1.00",
      ],
      { title: "2020年部门财务收支预算总表" },
    );
    expect(lines[2]).toMatchObject({ name: "一般公共服务支出", label: "一、一般公共服务支出", code: "201" });
  });
});

describe("tables cut in two", () => {
  const first = tableOf([HEAD, "201|||一般公共服务支出|1.00||"], {
    title: "2025年部门支出预算总表",
    pages: [3],
  });
  const rest = tableOf(["208|||社会保障和就业支出|1.00||", "合计|<|<|<|2.00||"], { pages: [4] });

  it("joins the rest where the codes go on", () => {
    const { statements, unrecognized } = normalize(extractionOf(first, rest));
    expect(statements).toHaveLength(1);
    expect(unrecognized).toEqual([]);
    expect(statements[0]).toMatchObject({ table: "t1", pages: [3, 4] });
    expect(
      statements[0]?.lines.map(({ row, page, code, figures }) => [row, page, code, figures.total?.cell]),
    ).toEqual([
      [1, 3, "201", { table: "t1", row: 1, column: 4 }],
      [2, 4, "208", { table: "t2", row: 0, column: 4 }],
      [3, 4, undefined, { table: "t2", row: 1, column: 4 }],
    ]);
  });

  it.each([
    [
      "the first has its sum",
      tableOf([HEAD, "201|||一般公共服务支出|1.00||", "合计|<|<|<|1.00||"], {
        title: "2025年部门支出预算总表",
      }),
      rest,
    ],
    ["the codes begin again", first, tableOf(["201|||一般公共服务支出|1.00||"])],
    ["the columns differ", first, tableOf(["208||社会保障和就业支出|1.00||"])],
  ])("does not join where %s", (_, one, other) => {
    expect(normalize(extractionOf(one, other)).statements[0]?.lines.some(({ code }) => code === "208")).toBe(
      false,
    );
  });

  it("does not join over a text", () => {
    const { statements } = normalize(extractionOf(first, textOf("heading", "其他相关情况说明"), rest));
    expect(statements[0]?.lines).toHaveLength(1);
  });
});
