import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { numberTokens } from "@yusuan/schema";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DraftTable, ReadResult } from "../../draft.js";
import { textReader } from "./index.js";

const LIMITS = { maxBytes: 1e8, maxPages: 1000, maxRuns: 1e6, maxInflated: 1e8 };
const read = (text: string): Promise<ReadResult> => textReader.read(new TextEncoder().encode(text), LIMITS);

function placed({ blocks }: ReadResult): string[] {
  return blocks.flatMap((block) =>
    block.kind === "table" ? block.cells.flatMap(({ text }) => numberTokens(text)) : numberTokens(block.text),
  );
}

function expectNothingLost(result: ReadResult): void {
  const printed = result.printed.flatMap(({ text }) => numberTokens(text));
  expect(placed(result).sort()).toEqual(printed.sort());
}

const tablesOf = ({ blocks }: ReadResult): DraftTable[] =>
  blocks.filter((block): block is DraftTable => block.kind === "table");

const stream = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => ["", ...row, ""].map((cell) => `\t${cell}\n`).join("")).join("\n");

describe("textReader", () => {
  it("gives one page, the lines as printed, and the encoding", async () => {
    const result = await read("主要职能\r\n\r\n预算为1.00万元。");
    expect(result.pages).toEqual([
      { number: 1, width: null, height: null, rotation: 0, method: "text", status: "read" },
    ]);
    expect(result.printed.map(({ text }) => text)).toEqual(["主要职能", "预算为1.00万元。"]);
    expect(result.encoding).toBe("utf-8");
  });

  it("splits title, captions and notes off a stream of cells", async () => {
    const result = await read(
      stream([
        ["", "", ""],
        ["收入预算总表"],
        ["", "", ""],
        ["编制部门：某局", "", "单位：元"],
        ["编码", "名称", "合计"],
        ["201", "甲", "1.00"],
        ["", "", ""],
        ["合计", "1.00"],
        ["", "", ""],
        ["注：没有其他收入。"],
      ]),
    );
    const summary = result.blocks.map((block) =>
      block.kind === "table" ? [block.rows, block.columns] : [block.kind, block.text],
    );
    expect(summary).toEqual([
      ["heading", "收入预算总表"],
      ["note", "编制部门：某局"],
      ["note", "单位：元"],
      [4, 3],
      ["note", "注：没有其他收入。"],
    ]);
  });

  it("names the lines of each cell", async () => {
    const [table] = tablesOf(await read("\t甲\n\t1.00\n\n\t乙的\n名称\n\t2.00\n"));
    expect(table?.cells.map(({ text, place }) => [text, place])).toEqual([
      ["甲", "line 1"],
      ["1.00", "line 2"],
      ["乙的名称", "lines 4-5"],
      ["2.00", "line 6"],
    ]);
  });

  it("drops the columns at the end that are empty in every row", async () => {
    const [table] = tablesOf(await read("项目\t金额\t\t\n甲\t1.00\t\t\n"));
    expect(table?.columns).toBe(2);
  });

  it("finds each dialect among paragraphs", async () => {
    const text = [
      "# 预算",
      "| 项目 | 金额 |\n|---|---|\n| 甲 | 1.00 |",
      "第一段。",
      "项目\t金额\n甲\t1.00",
      "第二段。",
      "\t项目\n\t金额\n\n\t甲\n\t1.00",
      "第三段。",
      "项目     金额\n甲       1.00\n乙       2.00\n丙      13.00",
    ].join("\n\n");
    const { blocks } = await read(text);
    expect(blocks.map(({ kind }) => kind)).toEqual([
      "heading",
      ...["table", "paragraph", "table", "paragraph", "table", "paragraph", "table"],
    ]);
  });

  it("keeps two tables that follow each other apart", async () => {
    const table = "| 项目 | 金额 |\n|---|---|\n| 甲 | 1.00 |";
    expect(tablesOf(await read(`${table}\n\n${table}`))).toHaveLength(2);
  });

  it.each([
    ["too-large", { ...LIMITS, maxBytes: 3 }],
    ["too-many-lines", { ...LIMITS, maxRuns: 1 }],
  ])("refuses with %s", async (code, limits) => {
    await expect(textReader.read(new TextEncoder().encode("a\nb\n"), limits)).rejects.toMatchObject({ code });
  });

  it("loses no number and places none twice, whatever the text", async () => {
    const word = fc.constantFrom(
      "201",
      "1,234.00",
      "0.00",
      "３，5",
      "合计",
      "项目",
      "单位：元",
      "收入总表",
      "注：1",
      "98%",
      "-",
      "。",
      "2020年",
    );
    const gap = fc.constantFrom(
      "\t",
      "\t\t",
      "  ",
      "      ",
      "|",
      " | ",
      "\\|",
      " ",
      "　",
      "",
      "\n",
      "\n\n",
      "\r\n\t",
      "\n\t",
      "\f",
      "\n|---|---|\n",
      "\n# ",
    );
    const text = fc
      .array(fc.tuple(gap, word), { minLength: 1, maxLength: 60 })
      .map((pairs) => pairs.flat().join(""));
    await fc.assert(
      fc.asyncProperty(text, async (given) => expectNothingLost(await read(given))),
      { numRuns: 2000 },
    );
  });

  it("survives any bytes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const result = await textReader.read(bytes, LIMITS).catch((error: unknown) => error);
        if (result instanceof Error) expect(result).toHaveProperty("code");
        else expectNothingLost(result as ReadResult);
      }),
    );
  });
});

const CORPUS = process.env.YUSUAN_CORPUS ?? "";
const files =
  CORPUS !== "" && existsSync(CORPUS)
    ? readdirSync(CORPUS, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".txt"))
    : [];

describe.skipIf(files.length === 0)("texts of the corpus (skipped where YUSUAN_CORPUS names none)", () => {
  it.each(files)("%s loses no number", async (name) => {
    expectNothingLost(await textReader.read(readFileSync(join(CORPUS, name)), LIMITS));
  });
});
