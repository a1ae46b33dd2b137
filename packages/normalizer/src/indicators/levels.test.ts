import { indicatorSchema } from "@yusuan/schema";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gridRows } from "../projects/grid/rows.js";
import { tableOf } from "../testing/extraction.js";
import { readIndicators } from "./levels.js";

/** Levels, target and weight of each indicator; `*` where its cells were put right. */
function read(lines: readonly string[], page: (row: number) => number = () => 1): readonly string[] {
  const table = tableOf(lines);
  const cells = table.cells.map((cell) => ({ ...cell, page: page(cell.row) }));
  return readIndicators(gridRows({ ...table, cells }), "p1").map((indicator) => {
    indicatorSchema.parse(indicator);
    const { group, level1, level2, level3, target, weight, score, realigned } = indicator;
    const values = [group, level1, level2, level3, target?.text, weight, score];
    return `${values.filter((value) => value !== undefined).join(" ")}${realigned ? " *" : ""}`;
  });
}
const HEADER = ".|一级指标|二级指标|三级指标|年度(/项目)指标值";

describe("the levels of indicators", () => {
  it("come with the targets of the year where the form prints those of the whole term beside them", () => {
    expect(
      read([
        "绩效指标|一级指标|二级指标|三级指标|指标值|二级指标|三级指标|指标值",
        "^|产出指标|数量指标|养护站点|15个|数量指标|养护站点|5个",
        "^|效益指标|社会效益指标|事故下降率|≥20%|社会效益指标|当年事故下降率|≥6%",
      ]),
    ).toEqual(["产出指标 数量指标 养护站点 5个", "效益指标 社会效益指标 当年事故下降率 ≥6%"]);
  });

  it("are right in a row that leaves out its merged cells and repeats a value", () => {
    expect(
      read([
        "绩效指标|一级指标|二级指标|三级指标|指标值|完成值|分值|得分|原因",
        "产出指标|数量指标|培训人数|≥5人|5|10|10|.|.",
        "时效指标|拨付及时率|100%|100%|20|20|.|.|.",
        "成本指标|户均成本|≤30元|30元|20|20|.|.|.",
      ]),
    ).toEqual([
      "产出指标 数量指标 培训人数 ≥5人 10 10 *",
      "产出指标 时效指标 拨付及时率 100% 20 20 *",
      "产出指标 成本指标 户均成本 ≤30元 20 20 *",
    ]);
  });

  it("weigh what stands under 分值权重 and take the operator from 指标性质", () => {
    const [indicator] = readIndicators(
      gridRows(
        tableOf(["一级指标|二级指标|三级指标|指标性质|指标值|分值权重", "产出指标|数量指标|巡查|≥|24|20"]),
      ),
      "p1",
    );
    expect(indicator).toMatchObject({ weight: "20", target: { operator: "≥", value: "24" } });
  });

  it("are inherited over empty cells and over merged ones", () => {
    const expected = [
      "产出指标 数量指标 巡河次数 ≥12(次)",
      "产出指标 数量指标 清淤长度 =3(公里)",
      "产出指标 质量指标 达标率 ≥95(%)",
    ];
    expect(
      read([
        HEADER,
        "绩效指标|产出指 标|数量指标|巡河次数|≥12(次)",
        ".|.|.|清淤长度|=3(公里)",
        ".|.|质量指标|达标率|≥95(%)",
      ]),
    ).toEqual(expected);
    expect(
      read([
        HEADER,
        "绩效指标|产出指标|数量指标|巡河次数|≥12(次)",
        "^|^|^|清淤长度|=3(公里)",
        "^|^|质量指标|达标率|≥95(%)",
      ]),
    ).toEqual(expected);
  });

  it("are put right in rows that stand out of their columns", () => {
    expect(
      read([
        HEADER,
        "绩效指标|产出指标|数量指标|巡河次数|≥12(次)",
        ".|时效指标|清运及时性|≥95.00(%)|.",
        "效益指标|社会效益指标|沿河环境|改善|.",
        ".|.|投诉量|下降|.",
        "满意度指标|服务对象满意度指标|居民满意度|≥85.00(%)|.",
      ]),
    ).toEqual([
      "产出指标 数量指标 巡河次数 ≥12(次)",
      "产出指标 时效指标 清运及时性 ≥95.00(%) *",
      "效益指标 社会效益指标 沿河环境 改善 *",
      "效益指标 社会效益指标 投诉量 下降 *",
      "满意度指标 服务对象满意度指标 居民满意度 ≥85.00(%) *",
    ]);
  });

  it("stay as printed where the names are unknown", () => {
    expect(read([HEADER, ".|民生指标|便民指数|办件量|≥95%"])).toEqual(["民生指标 便民指数 办件量 ≥95%"]);
  });

  it("take 成本指标 as level 1 or as level 2 by its place", () => {
    expect(
      read([HEADER, ".|产出指标|成本指标|单位成本|≤5元", ".|成本指标|经济成本指标|总成本|≤8万元"]),
    ).toEqual(["产出指标 成本指标 单位成本 ≤5元", "成本指标 经济成本指标 总成本 ≤8万元"]);
  });

  it("go to the rows above a name that is printed in the middle of its cell", () => {
    expect(
      read([
        HEADER,
        ".|.|数量指标|巡河次数|12次",
        ".|产出指标|质量指标|达标率|95%",
        ".|.|社会效益指标|投诉量|下降",
        ".|效益指标|.|便民度|提高",
      ]),
    ).toEqual([
      "产出指标 数量指标 巡河次数 12次 *",
      "产出指标 质量指标 达标率 95%",
      "效益指标 社会效益指标 投诉量 下降 *",
      "效益指标 社会效益指标 便民度 提高",
    ]);
  });
});

describe("rows of an indicator table", () => {
  it("without a name and a value are none", () => {
    expect(read([HEADER, ".|产出指标|成本指标|.|.", ".|.|.|.|.", ".|效益指标|经济效益指标"])).toEqual([]);
  });

  it("end with the total and begin again under a repeated header", () => {
    expect(
      read(
        [
          HEADER,
          ".|产出指标|数量指标|巡河次数|12次",
          HEADER,
          ".|.|.|清淤长度|3公里",
          "总分|.|.|.|100",
          "备注|无|.|甲|1",
        ],
        (row) => (row < 2 ? 1 : 2),
      ),
    ).toEqual(["产出指标 数量指标 巡河次数 12次", "产出指标 数量指标 清淤长度 3公里"]);
  });

  it("that hold the end of a broken name belong to the row above", () => {
    const lines = [HEADER, ".|产出指标|数量指标|两岸绿化带补种苗木的成|≥9", ".|.|.|活数|."];
    expect(read(lines)).toEqual(["产出指标 数量指标 两岸绿化带补种苗木的成活数 ≥9"]);
    const broken = [HEADER, ".|产出指标|数量指标|两岸绿化带补种苗木|≥9", ".|.|.|的成活数|."];
    expect(read(broken, (row) => (row < 2 ? 1 : 2))).toEqual([
      "产出指标 数量指标 两岸绿化带补种苗木的成活数 ≥9",
    ]);
  });

  it("carry weights, scores and what was reached", () => {
    const [indicator] = readIndicators(
      gridRows(
        tableOf([
          "一级指标|二级指标|三级指标|年度 指标值|实际 完成值|分值|得分|偏差原因分析及改进措施",
          "产出指标|数量指标|巡河次数|>=12次|11|7. 5|6|汛期停巡",
        ]),
      ),
      "p3",
    );
    expect(indicator).toMatchObject({ weight: "7.5", score: "6", note: "汛期停巡", actual: { value: "11" } });
    expect(Object.values(indicator?.numbers ?? {}).map(({ id, unit }) => `${id} ${unit}`)).toEqual([
      "p3.i1.target 次",
      "p3.i1.actual undefined",
      "p3.i1.weight 分",
      "p3.i1.score 分",
    ]);
  });

  it("of the 2020 form stand in groups and have two levels", () => {
    const header = "层级分类|指标内容|指标目标值|测算依据|权重|得分|评分标准";
    expect(
      read([
        "一、投入和管理类",
        header,
        "投入管理|预算执行率|98%|.|5|4",
        "二、产出目标",
        header,
        "数量|巡河次数|12|定额|6|6",
        ".|清淤长度|3公里|.|4|4",
      ]),
    ).toEqual([
      "投入和管理 投入管理 预算执行率 98% 5 4",
      "产出 数量 巡河次数 12 6 6",
      "产出 数量 清淤长度 3公里 4 4",
    ]);
  });

  it("are found under a header that is broken over two rows", () => {
    const header = ["一级|二级|三级|年度|实际|分值|得分", "指标|指标|指标|指标值|完成值|.|."];
    expect(read([...header, "产出指标|数量指标|巡河次数|12次|12次|10|9"])).toEqual([
      "产出指标 数量指标 巡河次数 12次 10 9",
    ]);
  });

  it("of several target columns show that of the year", () => {
    expect(
      read(["一级指标|二级指标|三级指标|中期指标值|年度指标值", "产出指标|数量指标|巡河次数|36次|12次"]),
    ).toEqual(["产出指标 数量指标 巡河次数 36次 12次"].map((text) => text.replace("36次 ", "")));
  });

  it("never break the reading", () => {
    const text = fc.constantFrom(
      ".",
      "<",
      "^",
      "产出指标",
      "数量指标",
      "三级指标",
      "指标值",
      "≥5%",
      "10",
      "巡河",
      "分值",
      "总分",
    );
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 5, maxLength: 5 }), { maxLength: 12 }), (rows) => {
        read([HEADER, ...rows.map((row) => row.join("|"))]);
      }),
    );
  });
});
