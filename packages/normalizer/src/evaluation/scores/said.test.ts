import type { Block, Table } from "@yusuan/schema";
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
const HEADER = "一级指标|权重|二级指标|三级指标|分值|得分";

describe("what sentences say", () => {
  const table = lines([HEADER, "A 决策|50%|A1 立项|A11 立项依据充分性|5|5", "|||A12 程序规范性|5|4"]);

  it("is linked to the rows, with the name that is printed there", () => {
    const { scoredIndicators } = read(
      table,
      paragraph("h1", "A11 立项依据合规性", "heading"),
      paragraph("p1", "依据齐全。该指标满分 4 分，根据评分标准，得 5 分。"),
      paragraph("p2", "（2）程序规范性：指标分值5分，评价得分4分。"),
    );
    const said = scoredIndicators.map(({ mentions }) => mentions.filter(({ source }) => source === "text"));
    expect(
      said.map((mentions) =>
        mentions.map(({ id, name, weight, score }) => `${id} ${name} ${weight} ${score}`),
      ),
    ).toEqual([["e.A11.m2 立项依据合规性 4 5"], ["e.A12.m2 程序规范性 5 4"]]);
    expect(said[0]?.[0]?.numbers.weight).toMatchObject({
      id: "e.A11.m2.weight",
      value: "4",
      unit: "分",
      block: "p1",
    });
    expect(scoredIndicators[0]).toMatchObject({ weight: "5", level3: "立项依据充分性" });
  });

  it("of a second paragraph under one heading may be another indicator's, and is left out", () => {
    const { scoredIndicators } = read(
      table,
      paragraph("h1", "A11 立项依据充分性", "heading"),
      paragraph("p1", "依据齐全。该指标满分 5 分，得 5 分。"),
      paragraph("p2", "程序完整。该指标满分 8 分，得 8 分。"),
    );
    const said = scoredIndicators.flatMap(({ mentions }) =>
      mentions.filter(({ source }) => source === "text"),
    );
    expect(said.map(({ weight, score }) => `${weight} ${score}`)).toEqual(["5 5"]);
  });

  it.each([
    ["a class", "决策类指标满分10分，得分9分。"],
    ["a rule", "该指标满分5分，每缺一项扣1分。"],
    ["no number", "立项依据充分性较好。"],
  ])("is left out where it speaks of %s", (_, text) => {
    const { scoredIndicators } = read(
      table,
      paragraph("h", "A11 立项依据充分性", "heading"),
      paragraph("p", text),
    );
    expect(
      scoredIndicators.flatMap(({ mentions }) => mentions).filter(({ source }) => source === "text"),
    ).toEqual([]);
  });

  it("ends with the next heading", () => {
    const { scoredIndicators } = read(
      table,
      paragraph("h", "A11 立项依据充分性", "heading"),
      paragraph("h2", "四、存在问题", "heading"),
      paragraph("p", "该指标满分5分，得2分。"),
    );
    expect(scoredIndicators.flatMap(({ mentions }) => mentions)).toHaveLength(2);
  });
});
