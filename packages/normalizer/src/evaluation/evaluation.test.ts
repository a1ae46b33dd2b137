import { type Block, evaluationSchema, type Table } from "@yusuan/schema";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placedTables } from "../table/neighbours.js";
import { extractionOf, type TableOptions, tableOf } from "../testing/extraction.js";
import { readEvaluation } from "./evaluation.js";

let blocks = 0;
const text = (value: string, kind: "heading" | "paragraph" = "paragraph"): Block => {
  blocks += 1;
  return { kind, id: `b${blocks}`, page: 1, bbox: null, text: value };
};
const lines = (rows: readonly string[], options: TableOptions = {}): Table =>
  tableOf(rows, { method: "lines", ...options });
const read = (projects: Readonly<Record<string, string>>, ...parts: Block[]) => {
  const extraction = extractionOf(...parts);
  return readEvaluation(extraction, placedTables(extraction), new Map(Object.entries(projects)));
};

const TITLE = text("临江区道路照明维护经费项目绩效评价报告", "heading");
const SCORES = [
  "一级指标|权重|二级指标|三级指标|分值|得分",
  "A 决策|40%|A1 立项|A11 依据|40|35",
  "B 过程|60%|B1 资金|B11 执行率|60|50",
  "合计||||100|85",
];

describe("an evaluation report", () => {
  it("is read whole", () => {
    const { evaluation, claimed } = read(
      { t5: "p1" },
      TITLE,
      text("最终评分为85分，绩效评级为“良”。90（含）-100分为优、80（含）-90分为良。"),
      text("表1 预算执行情况表", "heading"),
      lines(
        [
          "子项目|年初预算|调整后预算|实际支出|执行率",
          "灯具|100.00|80.00|40.00|50.00%",
          "合计|100.00|80.00|40.00|50.00%",
        ],
        { unit: "万元" },
      ),
      text("表2 绩效目标及完成情况表", "heading"),
      lines([
        "一级指标|二级指标|三级指标|年度指标值|完成值",
        "产出指标|数量指标|灯具更换数|=30盏|28盏",
        "||亮灯率|≥98%|98%",
      ]),
      text("表3 评分表", "heading"),
      lines(SCORES),
      text("各科室人员名单如下，供查阅，不作为评分依据。"),
      lines(["科室|姓氏", "甲|赵"]),
      text("附件2：基础表", "heading"),
      lines(["项目名称|道路照明", "主管部门|区市政所"]),
      text("基础表2 抢修费用表", "heading"),
      lines(
        [
          "序号|单位名称|人数|发放金额|备注",
          "1|甲队|3|300.00|上半年",
          "2|乙队|4|400.00|",
          "-----|-----|-----|-----|-----",
          "3|丙队|5|500.00|下半年",
          "合计|||1,200.00|",
        ],
        { unit: "元" },
      ),
      text("附件3：满意度调查", "heading"),
      text("1.您对照明是否满意？"),
      text("38%的居民表示满意，62%的居民表示一般。"),
    );
    expect(evaluationSchema.safeParse(evaluation).error).toBeUndefined();
    expect(evaluation).toMatchObject({ score: "85", grade: "良" });
    expect(evaluation?.executionTables[0]).toMatchObject({
      unit: "万元",
      rows: [
        {
          id: "x1.r1",
          role: "item",
          name: "灯具",
          execution: {
            initial: { value: "1000000.00" },
            revised: { value: "800000.00" },
            executed: { value: "400000.00" },
            rate: "50.00",
          },
        },
        { id: "x1.r2", role: "total", name: "合计" },
      ],
    });
    expect(
      evaluation?.goalTables[0]?.indicators.map(({ level2, level3, target }) => [
        level2,
        level3,
        target?.value,
      ]),
    ).toEqual([
      ["数量指标", "灯具更换数", "30"],
      ["数量指标", "亮灯率", "98"],
    ]);
    const [form, wages] = evaluation?.basicTables ?? [];
    expect(form).toMatchObject({ id: "b1", table: "t5", project: "p1", rows: [] });
    expect(wages).toMatchObject({ id: "b2", title: "基础表2抢修费用表", unit: "元" });
    expect(
      wages?.rows.map(({ role, label, figures, note }) => [role, label, figures.发放金额?.value, note]),
    ).toEqual([
      ["item", "甲队", "300.00", "上半年"],
      ["item", "乙队", "400.00", "上半年"],
      ["item", "丙队", "500.00", "下半年"],
      ["total", "合计", "1200.00", undefined],
    ]);
    expect(evaluation?.surveys).toMatchObject([
      {
        question: "您对照明是否满意？",
        shares: [{ option: "满意", share: { value: "38" } }, { option: "一般" }],
      },
    ]);
    expect([...claimed].sort()).toEqual(["t1", "t2", "t3", "t5", "t6"]);
  });

  it("takes remarks of printed spans only as far as they reach", () => {
    const { evaluation } = read(
      {},
      TITLE,
      text("基础表1 费用表", "heading"),
      tableOf(["内容|金额|备注", "甲|1.00|上半年", "乙|2.00|^", "丙|3.00|."], { unit: "元" }),
    );
    expect(evaluation?.basicTables[0]?.rows.map(({ note }) => note)).toEqual(["上半年", "上半年", undefined]);
  });

  it("shows the sum of its scored table where no sentence tells the score", () => {
    expect(read({}, TITLE, lines(SCORES)).evaluation).toMatchObject({
      score: "85",
      grade: null,
      verdicts: [],
    });
  });

  it("is recognized by what it holds where its title does not stand first", () => {
    const far = Array.from({ length: 25 }, (_, index) => text(`第${index + 1}段，内容从略，详见后文。`));
    const verdict = text("该项目最终得分85分，评价等级为良。");
    expect(read({}, ...far, TITLE, lines(SCORES), verdict).evaluation).toBeDefined();
    expect(read({}, ...far, lines(SCORES), verdict).evaluation).toBeUndefined();
  });

  it.each([
    "2024年部门预算",
    "项目支出绩效自评报告",
    "关于报送评价报告的通知，请各单位办理",
    "五、绩效评价报告",
  ])("is not begun by %s", (title) => {
    expect(read({}, text(title, "heading"), lines(["项目|金额", "甲|1.00"]))).toEqual({
      evaluation: undefined,
      claimed: new Set(),
    });
  });
});

describe("any report", () => {
  const cell = fc.constantFrom(
    ...[
      "",
      "A 决策",
      "A1 立项",
      "A11 依据",
      "B12 资金",
      "10%",
      "5",
      "4.5",
      "合计",
      "小计",
      "优",
      "90-100",
      "100.00",
      "说明文字",
    ],
    ...[
      "一级指标",
      "三级指标",
      "分值",
      "得分",
      "年初预算",
      "实际支出",
      "执行率",
      "备注",
      "基础表",
      "年度指标值",
      "-----",
    ],
  );
  const table = fc
    .integer({ min: 1, max: 7 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 9 }),
    )
    .map((rows) => lines(rows.map((row) => row.join("|"))));
  const said = fc
    .array(
      fc.constantFrom(
        "最终得分",
        "91",
        "分",
        "，",
        "。",
        "等级为",
        "优",
        "90%",
        "的居民表示",
        "A11 依据",
        "该指标满分",
        "得",
        "一、",
        "基础表1",
      ),
      { maxLength: 12 },
    )
    .map((parts) => text(parts.join("")));

  it("is read without error into the model, with one id for every number and only its own tables claimed", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(table, said), { maxLength: 8 }), (parts) => {
        const { evaluation, claimed } = read({}, TITLE, ...parts);
        expect(evaluationSchema.safeParse(evaluation).error).toBeUndefined();
        const ids = [...JSON.stringify(evaluation).matchAll(/"id":"([^"]*)","value"/gu)].map(([, id]) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const tables = parts.filter(({ kind }) => kind === "table").length;
        expect([...claimed].every((id) => Number(id.slice(1)) <= tables)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
