import type { Line, Statement } from "@yusuan/schema";
import { describe, expect, it } from "vitest";
import { normalize } from "./normalize.js";
import { extractionOf, type TableOptions, tableOf, textOf } from "./testing/extraction.js";

function only(lines: readonly string[], options: TableOptions = {}): Statement {
  const { statements } = normalize(extractionOf(tableOf(lines, options)));
  const [statement] = statements;
  if (!statement || statements.length > 1) throw new Error(`${statements.length} statements`);
  return statement;
}
const measures = (statement: Statement) => statement.columns.map(({ measure }) => measure);
const values = (line: Line | undefined) =>
  Object.entries(line?.figures ?? {}).map(([measure, { value }]) => `${measure} ${value}`);

describe("the unit edition", () => {
  it("splits the expenditure of the summary", () => {
    const statement = only(
      [
        "本年收入|<|本年支出|<|<|<|<",
        "项目|预算数|项目|预算数|<|<|<",
        "^|^|^|合计|基本支出|<|项目支出",
        "^|^|^|^|人员经费|公用经费|^",
        "一、财政拨款收入|90|一、一般公共服务支出|90|50|10|30",
        "收入总计|90|支出总计|90|50|10|30",
      ],
      { title: "2025年预算单位财务收支预算总表", unit: "元" },
    );
    expect(statement.form).toBe("revenue-expenditure-summary");
    expect(measures(statement)).toEqual(["total", "total", "personnel", "public", "project"]);
    expect(values(statement.lines[2])).toEqual([
      "total 90.00",
      "personnel 50.00",
      "public 10.00",
      "project 30.00",
    ]);
    expect(statement.lines[2]?.figures.total?.precision).toBe("1.00");
  });
});

describe("the national templates", () => {
  it("reads 部门收支总表 with sums of the year and carried-over funds", () => {
    const { form, lines } = only(
      [
        "收入|<|支出|<",
        "项目|预算数|项目|预算数",
        "一、一般公共预算拨款收入|5.00|一、一般公共服务支出|6.00",
        "二、事业收入|2.00|二、卫生健康支出|2.00",
        "本年收入合计|7.00|本年支出合计|8.00",
        "上年结转结余|1.00|年终结转结余|",
        "收 入 总 计|8.00|支 出 总 计|8.00",
      ],
      { title: "部门收支总表", unit: "万元" },
    );
    expect(form).toBe("revenue-expenditure-summary");
    expect(lines.map(({ role, name }) => `${role} ${name}`)).toEqual([
      "item 一般公共预算拨款收入",
      "item 事业收入",
      "total 本年收入合计",
      "item 上年结转结余",
      "total 收入总计",
      "item 一般公共服务支出",
      "item 卫生健康支出",
      "total 本年支出合计",
      "item 年终结转结余",
      "total 支出总计",
    ]);
  });

  it("reads 财政拨款收支总表 in nested lines", () => {
    const { form, lines } = only(
      [
        "收入|<|支出|<|<|<|<",
        "项目|预算数|项目|合计|一般公共预算|政府性基金预算|国有资本经营预算",
        "一、本年收入|7.00|一、本年支出|7.00|7.00||",
        "（一）一般公共预算拨款|7.00|（一）一般公共服务支出|7.00|7.00||",
        "（二）政府性基金预算拨款||||||",
        "收入总计|7.00|支出总计|7.00|7.00||",
      ],
      { title: "财政拨款收支总表", unit: "万元" },
    );
    expect(form).toBe("appropriation-summary");
    expect(lines[0]).toMatchObject({ role: "group", name: "本年收入" });
    expect(lines[1]).toMatchObject({ role: "item", parent: lines[0]?.id });
    expect(lines.find(({ name }) => name === "一般公共服务支出")).toMatchObject({
      code: "201",
      side: "expenditure",
    });
  });

  it("reads codes in one column and two years side by side", () => {
    const statement = only(
      [
        "功能分类科目|<|2024年执行数|2025年预算数|<|<",
        "科目编码|科目名称|^|小计|基本支出|项目支出",
        "201|一般公共服务支出|9.00|7.00|4.00|3.00",
        "20103|政府办公厅（室）及相关机构事务|9.00|7.00|4.00|3.00",
        "2010301|行政运行|9.00|7.00|4.00|3.00",
        "合计|<|9.00|7.00|4.00|3.00",
      ],
      { title: "一般公共预算支出表", unit: "万元" },
    );
    expect(measures(statement)).toEqual(["column-2", "total", "basic", "project"]);
    expect(statement.lines.map(({ role, code }) => [role, code])).toEqual([
      ["group", "201"],
      ["group", "20103"],
      ["item", "2010301"],
      ["total", undefined],
    ]);
    expect(statement.lines[2]).not.toHaveProperty("printedCode");
  });

  it("reads 收入总表 with every source of the year and of the last", () => {
    const statement = only(
      [
        "科目编码|科目名称|合计|本年收入|<|<|<|上年结转结余|<",
        "^|^|^|小计|一般公共预算|财政专户管理资金|事业收入|小计|一般公共预算",
        "201|一般公共服务支出|7.00|6.00|5.00|0.50|0.50|1.00|1.00",
        "合计|<|7.00|6.00|5.00|0.50|0.50|1.00|1.00",
      ],
      { title: "收入总表", unit: "万元" },
    );
    expect(statement.form).toBe("revenue-by-function");
    expect(measures(statement)).toEqual([
      "total",
      "current-revenue",
      "general-budget",
      "special-account",
      "institutional-income",
      "carried-over",
      "column-8",
    ]);
  });

  it("takes 本年收入合计 for the total where no column holds more", () => {
    const statement = only(
      ["科目编码|科目名称|本年收入合计|财政拨款收入|事业收入", "201|一般公共服务支出|7.00|6.00|1.00"],
      { title: "收入预算表", unit: "万元" },
    );
    expect(measures(statement)).toEqual(["total", "appropriation", "institutional-income"]);
  });

  it("reads 一般公共预算基本支出表 whose whole stands under one header", () => {
    const statement = only(
      [
        "部门预算支出经济分类科目|<|本年一般公共预算基本支出|<|<",
        "科目编码|科目名称|合计|人员经费|公用经费",
        "301|工资福利支出|4.00|4.00|",
        "30101|基本工资|4.00|4.00|",
        "合计|<|4.00|4.00|",
      ],
      { title: "一般公共预算基本支出表", unit: "万元" },
    );
    expect(statement.form).toBe("basic-expenditure-by-economic");
    expect(measures(statement)).toEqual(["total", "personnel", "public"]);
  });

  it("reads “三公”经费 one below the other", () => {
    const statement = only(
      [
        "项目|预算数",
        "合计|8.00",
        "1.因公出国（境）费用|1.00",
        "2.公务接待费|2.00",
        "3.公务用车费|5.00",
        "其中：（1）公务用车运行维护费|5.00",
        "（2）公务用车购置|0.00",
      ],
      { title: "“三公”经费支出表", unit: "万元" },
    );
    expect(statement.form).toBe("three-public-and-operating");
    expect(statement.lines).toHaveLength(1);
    expect(values(statement.lines[0])).toEqual([
      "total 80000.00",
      "overseas 10000.00",
      "reception 20000.00",
      "vehicle-total 50000.00",
      "vehicle-operation 50000.00",
      "vehicle-purchase 0.00",
    ]);
  });
});

describe("recognition", () => {
  const plain = ["类|款|项|科目名称|合计|基本支出|项目支出", "201|||一般公共服务支出|7.00|4.00|3.00"];

  it("tells forms with the same columns apart by their order where nothing else does", () => {
    const { statements } = normalize(extractionOf(...[1, 2, 3, 4].map(() => tableOf(plain))));
    expect(statements.map(({ form }) => form)).toEqual([
      "expenditure-by-function",
      "general-budget-by-function",
      "government-fund-by-function",
      "state-capital-by-function",
    ]);
  });

  it("believes the columns where a title of another form stands above them", () => {
    const statement = only(["类|款|科目名称|合计|人员经费|公用经费", "301|01|基本工资|7.00|7.00|"], {
      title: "部门收支总表",
    });
    expect(statement).toMatchObject({ form: "basic-expenditure-by-economic", recognizedBy: "columns" });
  });

  it("takes the title from inside the grid", () => {
    const statement = only([
      "2025年部门支出预算总表|<|<|<|<|<|<",
      "编制部门：某某局|<|<|<|<|<|单位：万元",
      ...plain,
    ]);
    expect(statement).toMatchObject({
      form: "expenditure-by-function",
      recognizedBy: "title-and-columns",
      unit: "万元",
      unitSource: "printed",
    });
  });

  it("reads a title that runs over two lines", () => {
    const { statements } = normalize(
      extractionOf(
        textOf("heading", "2025年部门一般公共预算基本支出"),
        textOf("heading", "部门预算经济分类预算表"),
        tableOf(["类|款|科目名称|合计|人员经费|公用经费", "301|01|基本工资|7.00|7.00|"]),
      ),
    );
    expect(statements[0]).toMatchObject({
      form: "basic-expenditure-by-economic",
      recognizedBy: "title-and-columns",
      title: "2025年部门一般公共预算基本支出部门预算经济分类预算表",
    });
  });

  it("keeps last year's accounts in a budget form beside the budget", () => {
    const statement = only(
      [
        "科目编码|科目名称|2024年决算数|2025年预算数|<|<",
        "^|^|^|小计|基本支出|项目支出",
        "201|一般公共服务支出|9.00|7.00|4.00|3.00",
      ],
      { title: "一般公共预算支出表" },
    );
    expect(measures(statement)).toEqual(["column-2", "total", "basic", "project"]);
  });

  it("leaves a table whose title is another's", () => {
    const { unrecognized } = normalize(
      extractionOf(tableOf(plain, { title: "2024年度一般公共预算财政拨款支出绩效表" })),
    );
    expect(unrecognized).toEqual(["t1"]);
  });

  it("takes a final account for no budget", () => {
    const { statements } = normalize(
      extractionOf(tableOf(plain, { title: "2024年度一般公共预算财政拨款支出决算表" })),
    );
    expect(statements.map(({ form }) => form)).toEqual(["final-account-general-budget-by-function"]);
  });
});
