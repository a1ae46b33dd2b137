import { describe, expect, it } from "vitest";
import { placedTables } from "../../table/neighbours.js";
import { extractionOf, tableOf, textOf } from "../../testing/extraction.js";
import { formSegments } from "./segments.js";

const TITLE = "财政项目支出绩效目标申报表";
const form = (name: string): string[] => [
  `项目名称|${name}|项目类别|经常性`,
  "主管部门|甲局|实施单位|甲所",
  "项目资金（元）|项目资金总额|1,000.00|.",
  ".|一级指标|三级指标|指标值",
  "绩效指标|产出指标|巡河次数|≥12次",
];
const segments = (...blocks: Parameters<typeof extractionOf>) =>
  formSegments(placedTables(extractionOf(...blocks))).map(
    ({ kind, rows, tables, title }) => `${kind} ${tables.join("+")} ${rows.length} ${title ?? "-"}`,
  );

describe("the forms of a table", () => {
  it("begin with their titles or with the row of the name", () => {
    const table = tableOf([...form("河道保洁"), TITLE, "（2025年度）", ...form("泵站维护")]);
    expect(segments(table)).toEqual(["project-target t1 5 -", `project-target t1 7 ${TITLE}`]);
  });

  it("go on in the next table, whose title may be printed again", () => {
    const rest = tableOf([".|.|清淤长度|=3公里", "满意度指标|服务对象满意度指标|居民满意度|≥85%"]);
    const title = textOf("heading", TITLE);
    expect(segments(title, tableOf(form("河道保洁")), rest)).toEqual([`project-target t1+t2 7 ${TITLE}`]);
    expect(segments(title, tableOf(form("河道保洁")), title, rest)).toEqual([
      `project-target t1+t2 7 ${TITLE}`,
    ]);
    const other = textOf("heading", "绩效目标及完成情况表");
    expect(segments(title, tableOf(form("河道保洁")), other, rest)).toEqual([`project-target t1 5 ${TITLE}`]);
  });

  it("are told apart by their labels", () => {
    const of = (...lines: string[]) => segments(tableOf(lines)).map((text) => text.split(" ")[0]);
    expect(of("专项资金名称|稳岗|业务主管部门|甲局", "2024年预算|10|区级支出|10", ".|.|补助街镇|.")).toEqual([
      "special-fund-target",
    ]);
    expect(of("业务主管部门|甲局|部门支出预算总量（万元）|7.55", "当年整体绩效目标|按计划完成")).toEqual([
      "overall-target",
    ]);
    expect(
      of(
        "项目名称|河道保洁",
        "主管部门|甲局|实施单位|甲所",
        ".|年初预算数|全年预算数|全年执行数|分值|执行率|得分",
      ),
    ).toEqual(["self-evaluation"]);
    expect(
      of(
        "主管部门:|甲局|项目名称：|河道保洁",
        "项目组成名称|预算下达金额|申报金额|说明",
        "开始日期：|2020-01-01|结束日期：|2020-12-31",
      ),
    ).toEqual(["project-target-2020"]);
  });

  it("are none where a table only lists projects or indicators", () => {
    expect(
      segments(tableOf(["项目名称|主管部门|项目资金总额|财政资金", "河道保洁|甲局|10|10", "泵站|甲局|5|5"])),
    ).toEqual([]);
    expect(
      segments(tableOf(["一级指标|二级指标|三级指标|分值|得分", "产出指标|数量指标|巡河次数|5|5"])),
    ).toEqual([]);
    expect(segments(tableOf(["项目|年初预算数|全年执行数|执行率|得分", "河道保洁|10|10|100%|10"]))).toEqual(
      [],
    );
    expect(segments()).toEqual([]);
  });
});
