import type { BBox, TextBlock } from "@yusuan/schema";
import { describe, expect, test } from "vitest";
import { extractionOf, tableOf, textOf } from "../../testing/extraction.js";
import { goesOn } from "./joins.js";
import { pieceAt } from "./passage.js";
import { passagesOf } from "./passages.js";

const block = (text: string, bbox: BBox | null, more: Partial<TextBlock> = {}): TextBlock => ({
  kind: "paragraph",
  id: text.slice(0, 4),
  page: 1,
  bbox: bbox ? [...bbox] : null,
  text,
  ...more,
});
const FULL: BBox = [60, 100, 540, 112];

describe("a paragraph goes on", () => {
  test.each([
    [
      "in the next line of a full one",
      block("某局2024年度收入支出总计达到了一个数", FULL),
      block("7654.32万元。", FULL),
      true,
    ],
    [
      "not after the end of a sentence",
      block("某局2024年度收入支出总计如下表所示。", FULL),
      block("7654.32万元。", FULL),
      false,
    ],
    [
      "not after a short line",
      block("某局2024年度收入支出总计", [60, 100, 300, 112]),
      block("主要用于", FULL),
      false,
    ],
    [
      "after a line that the next number does not fit in",
      block("某局2024年度收入支出总计为", [60, 100, 480, 112]),
      block("24,558.18万元", FULL),
      true,
    ],
    [
      "not in the next item",
      block("某局2024年度收入支出总计达到了一个数", FULL),
      block("2、其他", FULL),
      false,
    ],
  ])("%s", (_, first, second, is) => {
    expect(goesOn(first, second, 540)).toBe(is);
  });

  test("in a text file after a comma", () => {
    expect(goesOn(block("6月份补贴8人,每人700元，", null), block("12月补贴20人。", null), 0)).toBe(true);
    expect(goesOn(block("项目名称：某项目", null), block("项目单位：某局", null), 0)).toBe(false);
  });
});

describe("passages", () => {
  test("keep the place of each part", () => {
    const [passage] = passagesOf(
      {
        ...extractionOf(),
        blocks: [
          block("某局2024年度收入支出总计达到了一个数", FULL, { page: 3 }),
          block("7654.32万元。", FULL, { page: 4, id: "next" }),
        ],
      },
      new Set(),
    );
    expect(passage?.printed).toBe("某局2024年度收入支出总计达到了一个数7654.32万元。");
    expect(pieceAt(passage ?? { pieces: [] }, 25)).toMatchObject({ page: 4, block: "next" });
  });

  test("know their section and the project that it is about", () => {
    const passages = passagesOf(
      extractionOf(
        textOf("heading", "甲项目经费情况说明"),
        textOf("heading", "六、年度预算安排"),
        textOf("paragraph", "预算5万元。"),
      ),
      new Set(),
    );
    expect(passages.at(-1)).toMatchObject({
      section: "六、年度预算安排",
      project: { heading: "甲项目经费情况说明" },
    });
  });

  test.each(["“三公”经费情况说明", "三公经费情况说明", "机关运行经费情况说明"])(
    "%s is no project",
    (heading) => {
      const passages = passagesOf(
        extractionOf(textOf("heading", heading), textOf("paragraph", "预算5万元。")),
        new Set(),
      );
      expect(passages.at(-1)?.section).toBe(heading);
      expect(passages.at(-1)?.project).toBeUndefined();
    },
  );

  test("cells that hold sentences, but for those of statements", () => {
    const table = tableOf([
      "项目|说明",
      "甲|3月份发放交通补贴12人，每人400元",
      "乙|≥95.00(%)",
      "丙|得满分6分，扣完为止，最多5万元",
    ]);
    const extraction = extractionOf(table);
    expect(passagesOf(extraction, new Set()).map(({ pieces }) => pieces[0]?.cell?.row)).toEqual([1]);
    expect(passagesOf(extraction, new Set(["t1"]))).toEqual([]);
  });
});
