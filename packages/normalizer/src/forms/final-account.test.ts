import type { Line, Statement } from "@yusuan/schema";
import { describe, expect, it } from "vitest";
import { normalize } from "../normalize.js";
import { extractionOf, type TableOptions, tableOf } from "../testing/extraction.js";

function only(lines: readonly string[], options: TableOptions = {}): Statement {
  const { statements, unrecognized } = normalize(extractionOf(tableOf(lines, options)));
  const [statement] = statements;
  if (!statement || statements.length > 1) throw new Error(`${statements.length}, ${unrecognized.join()}`);
  return statement;
}
const measures = ({ columns }: Statement) => columns.map(({ measure }) => measure).join(" ");
const told = ({ role, code, name, figures }: Line) =>
  [role, code, name, ...Object.entries(figures).map(([measure, { text }]) => `${measure}=${text}`)]
    .filter(Boolean)
    .join(" ");

describe("公开01, the national template", () => {
  const statement = only(
    [
      "收入支出决算总表|<|<|<|<|<",
      "公开01表|<|<|<|<|<",
      "部门：东海市临江区某某局|<|<|金额单位：万元|<|<",
      "收入|<|<|支出|<|<",
      "项目|行次|金额|项目|行次|金额",
      "栏次||1|栏次||2",
      "一、一般公共预算财政拨款收入|1|80.00|一、一般公共服务支出|32|70.00",
      "二、政府性基金预算财政拨款收入|2||二、外交支出|33|",
      "本年收入合计|27|80.00|本年支出合计|57|70.00",
      "使用专用结余|28||结余分配|58|",
      "年初结转和结余|29|5.00|年末结转和结余|59|15.00",
      "总计|30|85.00|总计|60|85.00",
    ],
    {},
  );

  it("has its form, its unit and one measure", () => {
    expect(statement).toMatchObject({
      form: "final-account-revenue-expenditure-summary",
      unit: "万元",
      unitSource: "printed",
    });
    expect(measures(statement)).toBe("total total");
  });

  it("takes 行次 for neither code nor amount and keeps blank classes", () => {
    expect(statement.lines.map(told)).toEqual([
      "item 一般公共预算财政拨款收入 total=80.00",
      "item 政府性基金预算财政拨款收入",
      "total 本年收入合计 total=80.00",
      "item 使用专用结余",
      "item 年初结转和结余 total=5.00",
      "total 总计 total=85.00",
      "item 201 一般公共服务支出 total=70.00",
      "item 202 外交支出",
      "total 本年支出合计 total=70.00",
      "item 结余分配",
      "item 年末结转和结余 total=15.00",
      "total 总计 total=85.00",
    ]);
  });

  it("tells 年初预算数, 全年预算数 and 决算数 apart", () => {
    const full = only(
      [
        "收入|<|<|<|<|支出|<|<|<|<",
        "项目|行次|年初预算数|全年预算数|决算数|项目|行次|年初预算数|全年预算数|决算数",
        "栏次||1|2|3|栏次||4|5|6",
        "一、财政拨款收入|1|7.00|8.00|9.00|一、教育支出|5|7.00|8.00|9.00",
        "总计|2|7.00|8.00|9.00|总计|6|7.00|8.00|9.00",
      ],
      { title: "2023年度收入支出决算总表", unit: "元" },
    );
    expect(measures(full)).toBe(
      "total-budget total-revised-budget total total-budget total-revised-budget total",
    );
    expect(full.lines[0] && told(full.lines[0])).toBe(
      "item 财政拨款收入 total-budget=7.00 total-revised-budget=8.00 total=9.00",
    );
  });
});

describe("公开03 with codes in 类, 款, 项", () => {
  it("finds 栏次 and 合计 beside the levels", () => {
    const statement = only(
      [
        "项目|<|<|<|本年支出合计|基本支出|项目支出|上缴上级支出|经营支出|对附属单位补助支出",
        "功能分类科目编码|<|<|科目名称|^|^|^|^|^|^",
        "类|款|项|栏次|1|2|3|4|5|6",
        "^|^|^|合计|9.00|5.00|4.00|||",
        "205|||教育支出|9.00|5.00|4.00|||",
        "205|02||普通教育|9.00|5.00|4.00|||",
        "205|02|04|高中教育|9.00|5.00|4.00|||",
      ],
      { title: "支出决算表", unit: "元" },
    );
    expect(statement.form).toBe("final-account-expenditure-by-function");
    expect(statement.lines.map(told)).toEqual([
      "total 合计 total=9.00 basic=5.00 project=4.00",
      "group 205 教育支出 total=9.00 basic=5.00 project=4.00",
      "group 20502 普通教育 total=9.00 basic=5.00 project=4.00",
      "item 2050204 高中教育 total=9.00 basic=5.00 project=4.00",
    ]);
  });
});

describe("公开04", () => {
  it("has the funds of the balance below the balance", () => {
    const { form, lines } = only(
      [
        "收入|<|<|支出|<|<|<|<|<",
        "项目|行次|决算数|项目|行次|合计|一般公共预算财政拨款|政府性基金预算财政拨款|国有资本经营预算财政拨款",
        "一、一般公共预算财政拨款|1|6.00|一、一般公共服务支出|7|8.00|8.00||",
        "二、政府性基金预算财政拨款|2||二、外交支出|8||||",
        "本年收入合计|3|6.00|本年支出合计|9|8.00|8.00||",
        "年初财政拨款结转和结余|4|2.00|年末财政拨款结转和结余|10||||",
        "一般公共预算财政拨款|5|2.00||11||||",
        "总计|6|8.00|总计|12|8.00|8.00||",
      ],
      { title: "财政拨款收入支出决算总表", unit: "万元" },
    );
    expect(form).toBe("final-account-appropriation-summary");
    expect(lines.filter(({ side }) => side === "revenue").map(told)).toEqual([
      "item 一般公共预算财政拨款 total=6.00",
      "item 政府性基金预算财政拨款",
      "total 本年收入合计 total=6.00",
      "group 年初财政拨款结转和结余 total=2.00",
      "item 一般公共预算财政拨款 total=2.00",
      "total 总计 total=8.00",
    ]);
    expect(lines[4]?.parent).toBe(lines[3]?.id);
  });
});

describe("公开06 in lanes", () => {
  it("puts the foot of two lanes together", () => {
    const statement = only(
      [
        "人员经费|<|<|公用经费|<|<|<|<|<",
        "经济分类科目编码|科目名称|金额|经济分类科目编码|科目名称|金额|经济分类科目编码|科目名称|金额",
        "301|工资福利支出|5.00|302|商品和服务支出|3.00|310|资本性支出|1.00",
        "30101|基本工资|5.00|30201|办公费|3.00|31002|办公设备购置|1.00",
        "人员经费合计|<|5.00|公用经费合计|<|<|<|<|4.00",
      ],
      { title: "一般公共预算财政拨款基本支出决算表", unit: "万元" },
    );
    expect(statement.form).toBe("final-account-basic-expenditure-by-economic");
    expect(measures(statement)).toBe("total total total");
    expect(statement.lines.map(told)).toEqual([
      "group 301 工资福利支出 total=5.00",
      "item 30101 基本工资 total=5.00",
      "total 人员经费合计 total=5.00",
      "group 302 商品和服务支出 total=3.00",
      "item 30201 办公费 total=3.00",
      "group 310 资本性支出 total=1.00",
      "item 31002 办公设备购置 total=1.00",
      "total 公用经费合计 total=4.00",
    ]);
  });
});

describe("公开07", () => {
  const title = "财政拨款“三公”经费支出决算表";

  it("has 预算数 and 决算数 in two halves", () => {
    const statement = only(
      [
        "预算数|<|<|<|决算数|<|<|<",
        "合计|因公出国（境）费|公务用车购置及运行维护费|公务接待费|合计|因公出国（境）费|公务用车购置及运行维护费|公务接待费",
        "1|2|3|4|5|6|7|8",
        "6.00|1.00|2.00|3.00|4.00|0.50|1.50|2.00",
      ],
      { title, unit: "万元" },
    );
    expect(measures(statement)).toBe(
      "total-budget overseas-budget vehicle-total-budget reception-budget total overseas vehicle-total reception",
    );
    expect(statement.lines[0]?.figures.reception?.value).toBe("20000.00");
  });

  it("has one row of 决算数, reception at home and abroad, and counts that are no money", () => {
    const statement = only(
      [
        "合计|因公出国(境)费|<|公务用车购置及运行费|<|<|公务接待费|<|<|公务用车保有量（辆）",
        "^|金额|团组数（个）|小计|购置费|运行费|小计|国内接待费|国（境）外接待费|^",
        "6.00|1.00|2|2.00||2.00|3.00|2.50|0.50|4",
      ],
      { title, unit: "万元" },
    );
    expect(measures(statement)).toBe(
      "total overseas vehicle-total vehicle-purchase vehicle-operation reception reception-domestic reception-abroad",
    );
    expect(statement.lines.map(told)).toEqual([
      "item total=6.00 overseas=1.00 vehicle-total=2.00 vehicle-operation=2.00 reception=3.00 reception-domestic=2.50 reception-abroad=0.50",
    ]);
  });

  it("has the measures one below the other, with counts after them", () => {
    const statement = only(
      [
        "项目|行次|预算数|决算数",
        "一、“三公”经费支出|1|—|—",
        "（一）支出合计|2|6.00|4.00",
        "1．因公出国（境）费|3|1.00|0.50",
        "2．公务用车购置及运行维护费|4|2.00|1.50",
        "（1）公务用车购置费|5||",
        "（2）公务用车运行维护费|6|2.00|1.50",
        "3．公务接待费|7|3.00|2.00",
        "（二）相关统计数|8|—|—",
        "1．因公出国（境）团组数（个）|9|—|2",
        "2．公务用车保有量（辆）|10|—|3",
      ],
      { title: "“三公”经费支出决算表", unit: "万元" },
    );
    expect(statement.lines.map(told)).toEqual([
      "item total-budget=6.00 overseas-budget=1.00 vehicle-total-budget=2.00 vehicle-operation-budget=2.00 reception-budget=3.00 total=4.00 overseas=0.50 vehicle-total=1.50 vehicle-operation=1.50 reception=2.00",
    ]);
  });
});

describe("公开08", () => {
  const head = ["项目|<|年初结转和结余|本年收入|本年支出|<|<|年末结转和结余"];
  const codes = "功能分类科目编码|科目名称|^|^";

  it("has balances beside the expenditure of the year", () => {
    const statement = only(
      [
        ...head,
        `${codes}|小计|基本支出|项目支出|^`,
        "合计|<|1.00|5.00|4.00||4.00|2.00",
        "212|城乡社区支出|1.00|5.00|4.00||4.00|2.00",
      ],
      { title: "政府性基金预算财政拨款收入支出决算表", unit: "万元" },
    );
    expect(statement.form).toBe("final-account-government-fund-by-function");
    expect(measures(statement)).toBe("opening-balance current-revenue total basic project closing-balance");
    expect(statement.lines.map(told)).toEqual([
      "total 合计 opening-balance=1.00 current-revenue=5.00 total=4.00 project=4.00 closing-balance=2.00",
      "item 212 城乡社区支出 opening-balance=1.00 current-revenue=5.00 total=4.00 project=4.00 closing-balance=2.00",
    ]);
  });

  it("is read where the last row of the header and 合计 share a row", () => {
    const statement = only(
      [
        ...head,
        `${codes}|^|^|^|^`,
        "合计|<|1.00|5.00|合计|基本支出|项目支出|2.00",
        "212|城乡社区支出|1.00|5.00|4.00||4.00|2.00",
      ],
      { title: "国有资本经营预算财政拨款收入支出决算表", unit: "万元" },
    );
    expect(measures(statement)).toBe("opening-balance current-revenue total basic project closing-balance");
    expect(statement.lines.map(told)).toEqual([
      "total 合计 opening-balance=1.00 current-revenue=5.00 closing-balance=2.00",
      "item 212 城乡社区支出 opening-balance=1.00 current-revenue=5.00 total=4.00 project=4.00 closing-balance=2.00",
    ]);
  });
});
