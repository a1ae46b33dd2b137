import { type Project, projectSchema } from "@yusuan/schema";
import { describe, expect, it } from "vitest";
import { placedTables } from "../../table/neighbours.js";
import { extractionOf, tableOf, textOf } from "../../testing/extraction.js";
import { readProjects } from "../projects.js";

function read(lines: readonly string[]): readonly Project[] {
  const extraction = extractionOf(textOf("heading", "项目支出绩效自评表（2023年度）"), tableOf(lines));
  const { projects } = readProjects(placedTables(extraction), { year: null, documentUnit: undefined });
  for (const project of projects) expect(projectSchema.safeParse(project).error).toBeUndefined();
  return projects;
}

const EXECUTION = [
  "项目资金（万元）|<|.|年初预算数|全年预算数|全年执行数|分值|执行率|得分",
  "^|<|年度资金总额|120.00|130.50|128.54|10|98.50%|9.85",
  "^|<|其中：当年财政拨款|100.00|105.00|103.04|—|—|—",
  "^|<|上年结转资金|20.00|20.00|20.00|_|.|.",
  "^|<|其他资金|0.00|5.50|5.50|.|.|.",
];
const INDICATORS = [
  "绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施",
  "^|产出指标|数量指标|路灯巡检次数|≥12次|12次|25|25|.",
  "^|^|^|灯杆更换数量|=80根|76根|25|23.5|占道施工影响进场",
  "^|效益指标|社会效益指标|夜间出行安全|有效提升|有效提升|30|30|.",
  "^|满意度指标|服务对象满意度指标|居民满意度|≥90%|93.2%|10|10|.",
  "总分|<|<|<|<|<|100|98.35|.",
];
const form = (execution = EXECUTION, indicators = INDICATORS): readonly string[] => [
  "项目名称|<|路灯维护|<|<|<|<|<|<",
  "主管部门|<|临江市城市管理局|<|<|实施单位|<|临江市路灯管理所|<",
  "项目负责人|<|某甲|<|<|联系电话|<|00000000|<",
  ...execution,
  "年度总体目标|预期目标|<|<|<|实际完成情况|<|<|<",
  "^|完成巡检和更换。|<|<|<|巡检12次，更换76根。|<|<|<",
  ...indicators,
];

describe("a clean 项目支出绩效自评表", () => {
  const [project] = read(form());

  it("gives the execution table in 元, blanks and dashes left out", () => {
    const amounts = Object.entries(project?.execution ?? {}).map(([row, { initial, revised, executed }]) => [
      row,
      ...[initial, revised, executed].map((figure) => figure?.value),
    ]);
    expect(amounts).toEqual([
      ["total", "1200000.00", "1305000.00", "1285400.00"],
      ["fiscal", "1000000.00", "1050000.00", "1030400.00"],
      ["carriedOver", "200000.00", "200000.00", "200000.00"],
      ["other", "0.00", "55000.00", "55000.00"],
    ]);
    expect(project?.execution?.total).toMatchObject({ weight: "10", rate: "98.50", score: "9.85" });
    expect(project?.execution?.fiscal?.numbers).toEqual({});
  });

  it("gives names, goals, indicators and the total, and no damage", () => {
    expect(project).toMatchObject({
      form: "self-evaluation",
      year: 2023,
      name: "路灯维护",
      department: "临江市城市管理局",
      implementer: "临江市路灯管理所",
      goals: { annual: "完成巡检和更换。", actual: "巡检12次，更换76根。" },
      fullMark: "100",
      score: "98.35",
      damage: [],
    });
    expect(project?.indicators).toMatchObject([
      { level2: "数量指标", level3: "路灯巡检次数", weight: "25", score: "25" },
      {
        level2: "数量指标",
        level3: "灯杆更换数量",
        score: "23.5",
        note: "占道施工影响进场",
        inherited: ["level1", "level2"],
      },
      { level1: "效益指标", actual: { qualitative: "有效提升" } },
      { level1: "满意度指标", target: { operator: "≥", value: "90" }, actual: { value: "93.2" } },
    ]);
  });

  it("does not copy persons and phone numbers", () => {
    expect(JSON.stringify(project)).not.toMatch(/某甲|00000000/u);
  });
});

describe("other printings of the form", () => {
  it("have more columns, other names of rows and numbers set wide", () => {
    const [project] = read(
      form([
        "项目资金（元）|<|.|年初预算|全年预算数（A）|全年执行数（B）|分值（10分）|执行率（B/A）|得分",
        "^|<|年度资金总额：|3, 852, 396. 53|3, 852, 396. 53|3,852,396.53|10|100.00%|10",
        "^|<|其中：财政拨款|3852396.53|3852396. 53|3852396.53|-|-|-",
        "^|<|上年结转|0|0|0|-|-|-",
      ]),
    );
    expect(project?.execution?.total?.revised?.value).toBe("3852396.53");
    expect(project?.execution?.total?.rate).toBe("100.00");
    expect(project?.execution?.fiscal?.executed?.value).toBe("3852396.53");
    expect(project?.execution?.carriedOver?.initial?.value).toBe("0.00");
    expect(project?.damage).toEqual([]);
  });

  it("say nothing lost where the author's weights do not add up", () => {
    const [project] = read(form(EXECUTION, INDICATORS.toSpliced(2, 1)));
    expect(project?.indicators).toHaveLength(3);
    expect(project?.damage).toEqual([]);
  });
});

describe("a damaged form", () => {
  const damaged = [
    "项目|名称|.|.|河道保洁|.|.|.|.",
    "主管|部门|临江市水|实施单位|.|.|水务局 保洁所|.|.",
    ".|.|.|水务局 年初预算数|全年预算数|全年执行数|分值|执行率|得分",
    ".|.|年度资金总额|500.00|450. 00|450.00|10|100. 00%|10",
    "项目 (|.|其中: 当年财政拨款|500.00|450.00|450.00|_|.|.",
    ".|.|预期|目标|.|.|实际|完成情况|.",
    "总体|清理河面漂 实现水面整|浮物和垃圾, 洁。|.|.|全全全全全全全 保洁|了了|.|.",
    ".|级指标|二级指标|三级指标|指标值|完成值|分值|得分|改进措施",
    "-|.|.|.|.|.|.|.|.",
    ".|.|数量指标|.|.|.|.|.|.",
    ".|.|.|保洁河段数|=12段|12|20|20|.",
    ".|产出指标|质量指标|漂浮物清理率|>=95%|96|20|20|.",
    ".|社会效益指标|水面环境|改善|改善|.|30|30|.",
    ".|.|满意度指标|河边居民满意度|>=85%|90|10|10|.",
    ".|.|.|总分|.|.|100|100.00|.",
  ];
  const [project] = read(damaged);

  it("gives the figures below labels that other texts have run into", () => {
    expect(project?.execution?.total?.initial?.value).toBe("500.00");
    expect(project?.execution?.total?.executed?.value).toBe("450.00");
    expect(project?.execution?.fiscal?.revised?.value).toBe("450.00");
    expect(project?.execution?.total?.rate).toBe("100.00");
  });

  it("takes a name that is whole, and names those that are not", () => {
    expect(project?.name).toBe("河道保洁");
    expect(project?.department).toBeUndefined();
    expect(project?.implementer).toBeUndefined();
    const fields = project?.damage.filter(({ kind }) => kind === "cell-garbled").map(({ field }) => field);
    expect(fields).toEqual(expect.arrayContaining(["department", "implementer", "goals.actual"]));
  });

  it("reads the lines of a cut text on over the cuts, and marks that", () => {
    expect(project?.goals).toEqual({ annual: "清理河面漂浮物和垃圾,实现水面整洁。" });
    expect(project?.places["goals.annual"]?.recovered?.readings).toHaveLength(2);
  });

  it("puts shifted cells into their columns and finds the levels", () => {
    expect(project?.indicators).toMatchObject([
      {
        level1: "产出指标",
        level2: "数量指标",
        level3: "保洁河段数",
        weight: "20",
        inherited: ["level1", "level2"],
      },
      {
        level1: "产出指标",
        level2: "质量指标",
        level3: "漂浮物清理率",
        target: { operator: "≥" },
        actual: { value: "96" },
      },
      {
        level2: "社会效益指标",
        level3: "水面环境",
        target: { qualitative: "改善" },
        actual: { qualitative: "改善" },
        realigned: {},
      },
      { level2: "满意度指标", level3: "河边居民满意度", weight: "10", score: "10" },
    ]);
  });

  it("names the place where a row may be lost, and only while weights are missing", () => {
    expect(project?.damage.filter(({ kind }) => kind === "row-lost")).toHaveLength(1);
    const [whole] = read(damaged.with(10, ".|.|.|保洁河段数|=12段|12|30|30|."));
    expect(whole?.damage.filter(({ kind }) => kind === "row-lost")).toEqual([]);
  });
});

describe("a self-evaluation of a transfer payment", () => {
  const [project] = read([
    "转移支付（项目）名称|<|户厕改造补助|<|<",
    "中央主管部门|<|某部|<|<",
    "地方主管部门|<|甲厅|资金使用单位|乙局",
    "资金投入情况（万元）|.|全年预算数（A）|全年执行数（B）|预算执行率（B/A×100%）",
    "^|年度资金总额：|480.00|450.24|93.80%",
    "^|其中：中央财政资金|300.00|290.24|96.75%",
    "^|地方资金|150.00|130.00|86.67%",
    "^|其他资金|30.00|30.00|100.00%",
    "总体目标完成情况|总体目标|<|全年实际完成情况|<",
    "^|完成改造。|<|已改造。|<",
    "一级指标|二级指标|三级指标|年度指标值|全年实际完成值",
    "产出指标|数量指标|改造户数|≥1500户|1512",
  ]);

  it("is known by its own label of the name, and names the local bodies", () => {
    expect(project).toMatchObject({
      name: "户厕改造补助",
      department: "甲厅",
      implementer: "乙局",
      unit: "万元",
    });
    expect(project?.goals).toEqual({ annual: "完成改造。", actual: "已改造。" });
  });

  it("keeps the funds of the levels of government apart", () => {
    const rows = Object.entries(project?.execution ?? {}).map(([key, { executed }]) => [
      key,
      executed?.value,
    ]);
    expect(rows).toEqual([
      ["total", "4502400.00"],
      ["other", "300000.00"],
      ["central", "2902400.00"],
      ["local", "1300000.00"],
    ]);
  });
});
