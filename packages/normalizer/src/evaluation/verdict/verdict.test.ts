import type { TextBlock } from "@yusuan/schema";
import { describe, expect, it } from "vitest";
import { placedTables } from "../../table/neighbours.js";
import { extractionOf, tableOf } from "../../testing/extraction.js";
import { bandsOfTable, bandsOfText } from "./bands.js";
import { verdictsOf } from "./verdicts.js";

const blocksOf = (...texts: string[]): TextBlock[] =>
  texts.map((text, index) => ({ kind: "paragraph", id: `b${index + 1}`, page: 1, bbox: null, text }));
const shown = (bands: ReturnType<typeof bandsOfText>): string[] =>
  bands.map(
    ({ grade, from = "", to = "", fromIncluded, toIncluded }) =>
      `${grade}${fromIncluded ? "[" : "("}${from},${to}${toIncluded ? "]" : ")"}`,
  );

const FOUR = ["优[90,100]", "良[80,90)", "中[60,80)", "差(,60)"];

describe("the bands of grades", () => {
  it.each([
    ["90 (含) - 100 分为优、80 (含) - 90 分为良、60 (含) - 80 分为中、60 分以下为差。", FOUR],
    ["分四档：优（90-100分）、良（80-90分，不含90分）、中（60-80分，不含80分）、差（60分以下）。", FOUR],
    ["得分在[90,100]为优，[80,90)为良，[60,80)为中，60分以下为差。", FOUR],
    ["≥90优；≥80且<90良；≥60且<80中；<60差", ["优[90,)", "良[80,90)", "中[60,80)", "差(,60)"]],
    ["80≤得分＜90为良，得分≥90为优", ["良[80,90)", "优[90,)"]],
    ["90分（含）以上为优秀，90分以下、75分（含）以上为良好", ["优秀[90,)", "良好[75,90)"]],
    ["90分以上为优，75-90分为良", ["优[90,)", "良[75,90)"]],
    ["90-100分为优秀，80-89分为良好，80分以下为不合格", ["优秀[90,100]", "良好[80,89]", "不合格(,80)"]],
  ])("are read from %s", (text, expected) => {
    expect(shown(bandsOfText(blocksOf(text)))).toEqual(expected);
  });

  it("may stand in lines of their own or in a table, upright or turned", () => {
    expect(shown(bandsOfText(blocksOf("优：90-100分", "良：80-89分", "以下从略")))).toEqual([
      "优[90,100]",
      "良[80,89]",
    ]);
    const tables = [
      ["等级|得分", "优|90（含）-100", "良|80（含）-90"],
      ["优|良", "90（含）-100|80（含）-90"],
    ];
    for (const rows of tables) {
      const [placed] = placedTables(extractionOf(tableOf(rows)));
      expect(placed && shown(bandsOfTable(placed))).toEqual(["优[90,100]", "良[80,90)"]);
      expect(placed && bandsOfTable(placed)[0]?.place.cell?.table).toBe("t1");
    }
  });

  it.each([
    "本项目得分92分，等级为优。",
    "其中90-100分的占一半，优先安排。",
    "优、良、中、差四档。",
    "优良率90%以上",
  ])("are not made of %s", (text) => {
    expect(bandsOfText(blocksOf(text))).toEqual([]);
  });
});

describe("the verdicts", () => {
  it.each([
    ["该项目最终评分为 **88** 分，绩效评级为“**良**”。", "88", "良"],
    ["综合评价得分为88.6分，属于“良”等级。", "88.6", "良"],
    ["总分100分，实际得分86分，绩效评价等级为良好。", "86", "良好"],
    ["项目绩效评分结果为：90.5分，等级为“优”。", "90.5", "优"],
    ["该项目综合绩效得分83分（良）。", "83", "良"],
    ["根据评价，项目总得分为79.2分。", "79.2", undefined],
    ["绩效评价结果为“中”。", undefined, "中"],
  ])("are read from %s", (text, score, grade) => {
    const [verdict, ...others] = verdictsOf(blocksOf(text));
    expect([verdict?.score?.value, verdict?.grade, others.length]).toEqual([score, grade, 0]);
    expect(verdict?.place).toMatchObject({ block: "b1", text });
  });

  it.each([
    "决策类指标综合得分9分。",
    "该指标满分5分，根据评分标准，得4分。",
    "其中，项目决策得分13分，项目产出得分30分。",
    "总分设置为100分，90分以上为优，80-90分为良。",
    "38%的居民评价为一般。",
    "每次扣1分，扣完为止。",
  ])("are not made of %s", (text) => {
    expect(verdictsOf(blocksOf(text))).toEqual([]);
  });
});
