import type { Block, ScoredIndicator, Table } from "@yusuan/schema";
import { describe, expect, it } from "vitest";
import { placedTables } from "../../table/neighbours.js";
import { extractionOf, type TableOptions, tableOf } from "../../testing/extraction.js";
import { textBlocks } from "../printed.js";
import { readScores } from "./scores.js";

const lines = (rows: readonly string[], options: TableOptions = {}): Table =>
  tableOf(rows, { method: "lines", ...options });
const paragraph = (id: string, text: string, kind: "heading" | "paragraph" = "paragraph"): Block => ({
  kind,
  id,
  page: 1,
  bbox: null,
  text,
});
const read = (...blocks: Block[]) => {
  const extraction = extractionOf(...blocks);
  return readScores(textBlocks(extraction), placedTables(extraction), new Map());
};
const brief = ({ number, level1, level2, level3, weight, score }: ScoredIndicator) =>
  [number, level1, level2, level3, weight, score].map((part) => part ?? "-").join(" ");

const HEADER = "一级指标|权重|二级指标|三级指标|分值|得分";

describe("the copies of a scored table", () => {
  it("inherit levels over empty cells and skip headers printed again", () => {
    const { scoredIndicators, scoreTables } = read(
      lines([
        HEADER,
        "A 决策|15%|A1 立项|A11 立项依据|3|3",
        "|||A12 立项程序|2|1.5",
        HEADER,
        "||A2 目标|A21 目标合理|10|8",
        "B 过程|85%|B1 资金|B11 预算执行率|85|80",
        "合计||||100|92.5",
      ]),
    );
    expect(scoredIndicators.map(brief)).toEqual([
      "A11 决策 立项 立项依据 3 3",
      "A12 决策 立项 立项程序 2 1.5",
      "A21 决策 目标 目标合理 10 8",
      "B11 过程 资金 预算执行率 85 80",
    ]);
    expect(scoreTables[0]?.shares.map(({ level1, share }) => [level1, share.value, share.unit])).toEqual([
      ["决策", "15", "%"],
      ["过程", "85", "%"],
    ]);
    expect(
      scoreTables[0]?.totals.map(({ label, numbers }) => [
        label,
        numbers.weight?.value,
        numbers.score?.value,
      ]),
    ).toEqual([["合计", "100", "92.5"]]);
    expect(scoreTables[0]?.damage).toEqual([]);
  });

  it("put shifted rows right by their numbers and name what the shift has lost", () => {
    const { scoredIndicators, scoreTables } = read(
      lines([
        HEADER,
        "A 决策|40%|A1 立项|A11 立项依据|40|35",
        "||D 效益|60%|D1 效果|D11 亮灯率",
        "D12 投诉次数|20||||15",
        "D2 满意度|D21 市民满意度|||20|18.5",
        "|D22 商户满意度|||20|19",
      ]),
    );
    expect(scoredIndicators.map(brief)).toEqual([
      "A11 决策 立项 立项依据 40 35",
      "D11 效益 效果 亮灯率 - -",
      "D12 效益 效果 投诉次数 20 15",
      "D21 效益 满意度 市民满意度 20 18.5",
      "D22 效益 满意度 商户满意度 20 19",
    ]);
    expect(scoredIndicators.map(({ mentions }) => mentions[0]?.realigned ?? false)).toEqual([
      false,
      true,
      true,
      true,
      true,
    ]);
    expect(scoreTables[0]?.shares.map(({ level1, share }) => `${level1} ${share.value}`)).toEqual([
      "决策 40",
      "效益 60",
    ]);
    expect(scoreTables[0]?.damage.map(({ kind, field }) => `${kind} ${field}`)).toEqual([
      "cell-lost e.D11.weight",
      "cell-lost e.D11.score",
    ]);
  });

  it("take the number of a row shifted to the right as what stands behind the name", () => {
    const { scoredIndicators } = read(
      lines([
        "二级指标|三级指标|分值|得分",
        "A1 立项|A11 依据|5|4",
        "A2 目标|A21 合理|5|4",
        "|A3 预算|A31 编制|6",
      ]),
    );
    expect(brief(scoredIndicators[2] ?? { id: "", level3: "", mentions: [] })).toBe("A31 - 预算 编制 6 -");
  });

  it("join rows that go on on the next page", () => {
    const rows = [
      "一级指标|二级指标|三级指标|标准分|评分细则|评价情况|评价得分",
      "决策|立项|立项依据|5|依据充分得|全部|5",
      "一级指标|二级指标|三级指标|标准分|评分细则|评价情况|评价得分",
      "||充分性||满分|查阅|",
      "||目标合理性|5|合理得满分|合理|4",
    ];
    const { scoredIndicators, scoreTables } = read(lines(rows, { method: "ruled" }));
    expect(scoredIndicators.map(brief)).toEqual([
      "- 决策 立项 立项依据充分性 5 5",
      "- 决策 立项 目标合理性 5 4",
    ]);
    expect(scoredIndicators[0]?.rule?.text).toBe("依据充分得满分");
    expect(scoredIndicators[0]?.performance?.text).toBe("全部查阅");
    expect(scoreTables[0]?.kind).toBe("annex");
  });

  it("go on in the next table", () => {
    const { scoredIndicators, scoreTables } = read(
      lines([HEADER, "A 决策|50%|A1 立项|A11 依据|50|50"]),
      lines(["|||A12 程序|25|20", "B 过程|50%|B1 资金|B11 执行率|25|25"]),
    );
    expect(scoredIndicators.map(brief)).toEqual([
      "A11 决策 立项 依据 50 50",
      "A12 决策 立项 程序 25 20",
      "B11 过程 资金 执行率 25 25",
    ]);
    expect(scoreTables).toHaveLength(1);
    expect(scoredIndicators[1]?.mentions[0]?.place.cell?.table).toBe("t2");
  });

  it("are told apart: whole, one section's, the annex'", () => {
    const { scoreTables, scoredIndicators } = read(
      lines([HEADER, "A 决策|50%|A1 立项|A11 依据|50|50", "B 过程|50%|B1 资金|B11 执行率|50|45"]),
      paragraph("h1", "1.决策类指标", "heading"),
      lines([HEADER, "A 决策|50%|A1 立项|A11 依据|50|50", "|小计||||"]),
      paragraph("h2", "评价指标体系", "heading"),
      lines([
        "一级指标|二级指标|三级指标|分值|评分标准|业绩值|得分",
        "A 决策|A1 立项|A11 依据|50|有依据得满分|有|50",
        "B 过程|B1 资金|B11 执行率|50|按比例|90%|45",
      ]),
    );
    expect(scoreTables.map(({ kind }) => kind)).toEqual(["summary", "section", "annex"]);
    expect(scoreTables[1]?.damage.map(({ field }) => field)).toEqual(["totals"]);
    expect(scoredIndicators.map(({ mentions }) => mentions.map(({ source }) => source))).toEqual([
      ["t1", "t2", "t3"],
      ["t1", "t3"],
    ]);
  });

  it("say which row one of them has lost", () => {
    const whole = [HEADER, "A 决策|50%|A1 立项|A11 依据|50|50", "|||A12 程序|50|45"];
    const { scoreTables } = read(lines(whole), paragraph("p", "附表", "heading"), lines(whole.slice(0, 2)));
    expect(scoreTables.map(({ damage }) => damage.map(({ kind }) => kind))).toEqual([[], ["row-lost"]]);
  });

  it("report no loss where the rules of the page show an empty cell", () => {
    const { scoreTables } = read(
      tableOf([HEADER, "A 决策|50%|A1 立项|A11 依据|50|50", "^|^|^|A12 程序|50|."], { method: "ruled" }),
    );
    expect(scoreTables[0]?.damage).toEqual([]);
  });

  it("may number with points, have four levels, or none but names", () => {
    const dotted = read(
      lines([
        "一级指标|二级指标|三级指标|指标分值|得分",
        "1. 决策|1.1 立项|1.1.1 立项依据|15|13",
        "2. 过程|2.1 资金|2.1.1 执行率|25|20",
      ]),
    );
    expect(dotted.scoredIndicators.map(brief)).toEqual([
      "1.1.1 决策 立项 立项依据 15 13",
      "2.1.1 过程 资金 执行率 25 20",
    ]);
    const four = read(
      lines([
        "一级指标|二级指标|三级指标|四级指标|权重|得分",
        "A 决策|A1 立项|A11 依据|A111 充分性|3%|3",
        "|||A112 规范性|2%|1",
      ]),
    );
    expect(four.scoredIndicators.map(brief)).toEqual([
      "A111 决策 立项 充分性 3 3",
      "A112 决策 立项 规范性 2 1",
    ]);
    expect(four.scoredIndicators[0]?.mentions[0]?.numbers.weight?.unit).toBe("%");
    const plain = read(lines(["评价指标|分值|得分", "执行率|60|55", "满意度|40|35", "合计|100|90"]));
    expect(plain.scoredIndicators.map(({ id, level3 }) => `${id} ${level3}`)).toEqual([
      "e.1 执行率",
      "e.2 满意度",
    ]);
  });

  it("may divide their header over two rows and weigh every level", () => {
    const { scoredIndicators, scoreTables } = read(
      tableOf([
        "一级指标|<|二级指标|<|三级指标|<|目标值|实际值|评分规则|得分",
        "名称|权重|名称|权重|名称|权重|^|^|^|^",
        "A.决策|40|A1 立项|40|A1-1 依据|15|充分|充分|按项|15",
        "^|^|^|^|A1-2 程序|25|规范|欠缺|按项|20",
        "B.过程|60|B1 资金|60|B1-1 执行率|60|100%|90%|按比例|54",
        "总分|<|<|<|<|100|.|.|.|89",
      ]),
    );
    expect(scoredIndicators.map(brief)).toEqual([
      "A1-1 决策 立项 依据 15 15",
      "A1-2 决策 立项 程序 25 20",
      "B1-1 过程 资金 执行率 60 54",
    ]);
    expect(scoredIndicators[1]?.performance?.text).toBe("欠缺");
    expect(scoreTables[0]?.shares.map(({ level1, share }) => `${level1} ${share.value}`)).toEqual([
      "决策 40",
      "过程 60",
    ]);
    expect(scoreTables[0]?.totals[0]?.numbers.score?.value).toBe("89");
  });

  it("may print the points of a class in its cell", () => {
    const { scoreTables } = read(
      lines([
        "一级指标|二级指标|三级指标|分值|得分",
        "决策（15分）|立项|依据|15|12",
        "过程（85分）|资金|执行率|85|80",
      ]),
    );
    expect(
      scoreTables[0]?.shares.map(({ level1, share }) => `${level1} ${share.value}${share.unit}`),
    ).toEqual(["决策 15分", "过程 85分"]);
  });

  it("take a letter of a name for what it is", () => {
    const { scoredIndicators } = read(
      lines(["一级指标|二级指标|三级指标|分值|得分", "产出|数量|B超设备购置|60|50", "||PM2.5达标率|40|40"]),
    );
    expect(scoredIndicators.map(({ level3 }) => level3)).toEqual(["B超设备购置", "PM2.5达标率"]);
  });

  it("that list the classes alone score no indicator, whichever way they are turned", () => {
    const upright = read(
      lines(["一级指标|分值|得分|得分率", "决策|15|13|86.67%", "过程|85|80|94.12%", "合计|100|93|93%"]),
    );
    const turned = read(lines(["指标|决策|过程|合计", "分值|15|85|100", "得分|13|80|93"]));
    for (const { scoredIndicators, scoreTables } of [upright, turned]) {
      expect(scoredIndicators).toEqual([]);
      expect(scoreTables[0]?.totals.map(({ label, numbers }) => `${label} ${numbers.score?.value}`)).toEqual([
        "决策 13",
        "过程 80",
        "合计 93",
      ]);
    }
  });

  it("are no tables of goals, of money or of single projects", () => {
    const { scoreTables } = read(
      lines(["一级指标|二级指标|三级指标|年度指标值|完成值", "产出|数量|灯|10|9"]),
      lines(["项目|年初预算|支出", "灯|10|9"]),
    );
    expect(scoreTables).toEqual([]);
  });
});
