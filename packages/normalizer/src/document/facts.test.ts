import { describe, expect, it } from "vitest";
import { normalize } from "../normalize.js";
import { extractionOf, tableOf, textOf } from "../testing/extraction.js";
import { kindOfDocument } from "./kind.js";
import { regionIn } from "./region.js";
import { scopeOf } from "./scope.js";
import { fiscalYearOf } from "./year.js";

describe("regionIn", () => {
  it.each([
    ["上海市普陀区司法局", "上海市普陀区"],
    ["上海市财政局", "上海市"],
    ["上海市市场监督管理局", "上海市"],
    ["上海市浦东新区财政局", "上海市浦东新区"],
    ["重庆市沙坪坝区信访办公室", "重庆市沙坪坝区"],
    ["上海市社区矫正管理局", "上海市"],
    ["浙江省杭州市西湖区教育局", "浙江省杭州市西湖区"],
    ["江苏省财政厅", "江苏省"],
    ["广州市天河区卫生健康局", "广州市天河区"],
    ["安吉县教育局", "安吉县"],
    ["杨浦区绿化和市容管理局", "杨浦区"],
    ["内蒙古自治区财政厅", "内蒙古自治区"],
  ])("%s is in %s", (name, region) => {
    expect(regionIn(name)).toBe(region);
  });

  it.each(["城市管理行政执法局", "财政局", "社区事务受理中心", ""])("%j names none", (name) => {
    expect(regionIn(name)).toBeNull();
  });
});

describe("kindOfDocument", () => {
  it.each([
    ["上海市普陀区2025年区级部门预算", [], [], "department-budget"],
    ["某某局2024年度部门决算", [], [], "final-account"],
    [null, [], ["budget", "budget"], "department-budget"],
    [null, [], ["final-account", "budget", "final-account"], "final-account"],
    ["某某局2024年度部门决算", [], ["final-account", "budget"], "final-account"],
    ["某某局2024年部门预算", [], ["final-account", "budget"], "department-budget"],
    [null, ["项目支出绩效自评表"], [], "self-evaluation"],
    ["项目绩效评价报告", ["项目支出绩效自评表"], [], "evaluation-report"],
    ["部门整体绩效目标表", [], [], "overall-target"],
    [null, ["财政项目支出绩效目标申报表"], [], "performance-target"],
    [null, [], ["budget"], "unknown"],
  ] as const)("%s, %j, statements %j: %s", (title, tables, stages, kind) => {
    expect(kindOfDocument(title, tables, stages)).toBe(kind);
  });
});

describe("scopeOf", () => {
  it.each([
    [["2025年区级部门预算"], [], "department"],
    [["2025年市级单位预算"], [], "unit"],
    [["预算主管部门：某某局"], [], "department"],
    [["预算单位：某某局"], [], "unit"],
    [[], ["2025年部门收入预算总表"], "department"],
    [[], ["2025年预算单位收入预算总表"], "unit"],
    [[], ["一般公共预算基本支出部门预算经济分类预算表"], null],
  ] as const)("%j %j: %s", (cover, titles, scope) => {
    expect(scopeOf(cover, titles)).toBe(scope);
  });
});

describe("fiscalYearOf", () => {
  it("takes what most tables name", () => {
    expect(
      fiscalYearOf("2024年公开", ["2025年部门收入预算总表", "2025年部门支出预算总表", "2024年"], []),
    ).toBe(2025);
  });
  it("takes the title where no table names a year", () => {
    expect(fiscalYearOf("二〇二五年部门预算", ["部门收支总表"], ["2024年"])).toBe(2025);
  });
  it("takes the budget's year of the headers where neither titles nor tables name one", () => {
    expect(
      fiscalYearOf(null, ["部门收支总表"], ["2023年"], ["2024年执行数", "2024年预算数", "2025年预算数"]),
    ).toBe(2025);
    expect(fiscalYearOf("2025年部门预算", [], [], ["2024年执行数"])).toBe(2025);
    expect(fiscalYearOf(null, [], [], ["2024年执行数"])).toBeNull();
  });
  it("knows none where none is named", () => {
    expect(fiscalYearOf(null, [], ["成立于1998号"])).toBeNull();
  });
});

describe("what a document says of itself", () => {
  const facts = (...blocks: Parameters<typeof extractionOf>) => normalize(extractionOf(...blocks)).document;

  it("joins the body's name in lines of its own to the title", () => {
    expect(
      facts(
        textOf("heading", "东海市临江区规划和自然"),
        textOf("heading", "资源局"),
        textOf("heading", "2024 年度部门决算"),
      ),
    ).toMatchObject({
      title: "东海市临江区规划和自然资源局2024年度部门决算",
      agency: "东海市临江区规划和自然资源局",
      region: "东海市临江区",
      kind: "final-account",
      fiscalYear: 2024,
      scope: "department",
    });
  });

  it("names nobody for a template", () => {
    expect(facts(textOf("heading", "东海市XX局2024年度部门决算")).agency).toBeNull();
  });

  it("takes no sentence for the title", () => {
    expect(
      facts(
        textOf("heading", "某某局主要职能"),
        textOf("paragraph", "纳入2020年部门预算编制范围的单位见下表："),
      ).title,
    ).toBe("某某局主要职能");
  });

  it("finds the body above its duties where no table names it", () => {
    expect(facts(textOf("heading", "东海市临江区司法局（部门）主要职能")).agency).toBe("东海市临江区司法局");
  });

  it("takes the body named beside the tables", () => {
    const table = tableOf(["类|款|项|科目名称|合计|基本支出|项目支出", "201|||一般公共服务支出|1.00||"], {
      preparedBy: "东海市财政局",
    });
    expect(facts(textOf("paragraph", "预算单位：东海市司法局"), table, table)).toMatchObject({
      agency: "东海市财政局",
      region: "东海市",
    });
  });
});
