import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readWord } from "./testing/read.js";
import { p, run, tbl, tc, tr, wordFile } from "./testing/word-file.js";

const restart = '<w:vMerge w:val="restart"/>';
const goesOn = "<w:vMerge/>";
const span = (columns: number) => `<w:gridSpan w:val="${columns}"/>`;

async function shownOf(body: string) {
  const { shown, accounting } = await readWord(wordFile(body));
  expect(accounting).toMatchObject({ numbersPlaced: accounting.numbersPrinted, lost: [] });
  return shown;
}

describe("a table on its grid", () => {
  test("with cells merged both ways and rows that begin and end within it", async () => {
    const body = `<w:tbl>${[
      tr([tc("科目", restart + span(2)), tc("金额", span(2))]),
      tr([tc("", goesOn + span(2)), tc("合计"), tc("其中")]),
      tr([tc("1"), tc("行政运行"), tc("3.00")], '<w:gridAfter w:val="1"/>'),
      tr([tc("小计"), tc("4.00"), tc("5.00")], '<w:gridBefore w:val="1"/>'),
    ].join("")}</w:tbl>`;
    expect(await shownOf(body)).toEqual([
      [
        "0[2x2] 科目 | 2[1x2] 金额",
        "2 合计 | 3 其中",
        "0 1 | 1 行政运行 | 2 3.00",
        "1 小计 | 2 4.00 | 3 5.00",
      ],
    ]);
  });

  test("with cells merged as the first Word versions did", async () => {
    const body = tbl([
      [tc("名称", '<w:hMerge w:val="restart"/>'), tc("", "<w:hMerge/>"), tc("数")],
      ["a", "b", "1"],
    ]);
    expect(await shownOf(body)).toEqual([["0[1x2] 名称 | 2 数", "0 a | 1 b | 2 1"]]);
  });

  test("a cell goes on only in one of the same width", async () => {
    const body = tbl([
      [tc("a", restart), "b", "1"],
      [tc("c", goesOn + span(2)), "2"],
    ]);
    expect(await shownOf(body)).toEqual([["0 a | 1 b | 2 1", "0[1x2] c | 2 2"]]);
  });

  test("a new merged cell ends the one above", async () => {
    const body = tbl([
      [tc("甲", restart), "1"],
      [tc("", goesOn), "2"],
      [tc("乙", restart), "3"],
      [tc("", '<w:vMerge w:val="continue"/>'), "4"],
    ]);
    expect(await shownOf(body)).toEqual([["0[2x1] 甲 | 1 1", "1 2", "0[2x1] 乙 | 1 3", "1 4"]]);
  });

  test("edges a hair apart are one, columns that no cell has are none", async () => {
    const grid = [1000, 12, 1988, 1000];
    const body = tbl(
      [
        [tc("a"), tc("b", span(2)), "1"],
        [tc("c", span(2)), "d", "2"],
        [tc("e", span(2)), tc("f", span(2))],
      ],
      grid,
    );
    expect(await shownOf(body)).toEqual([["0 a | 1 b | 2 1", "0 c | 1 d | 2 2", "0 e | 1[1x2] f"]]);
  });

  test("rows whose spans do not fill the same grid are laid out by their widths", async () => {
    const wide = (width: number) => `<w:tcW w:w="${width}" w:type="dxa"/>`;
    const body = tbl([
      [tc("标题", wide(6000))],
      [tc("a", wide(2000)), tc("b", wide(4010))],
      [tc("c", wide(2000)), tc("d", wide(2000)), tc("e", wide(2000))],
    ]);
    expect(await shownOf(body)).toEqual([["0[1x3] 标题", "0 a | 1[1x2] b", "0 c | 1 d | 2 e"]]);
  });

  test("lines of a cell are lines, every cell has its place", async () => {
    const body =
      p("前") + tbl([[tc(p("第一") + p("") + p(`${run("第二")}<w:r><w:br/></w:r>${run("2.5")}`)), "1"]]);
    const { blocks } = await readWord(wordFile(body));
    expect(blocks[1]).toMatchObject({
      method: "native",
      pages: [1],
      cells: [
        { text: "第一\n第二\n2.5", page: 1, bbox: null, place: "table 1, row 1, cell 1", confidence: 1 },
        { text: "1", place: "table 1, row 1, cell 2" },
      ],
    });
  });

  test("rows that were deleted are gone, rows and controls around rows and cells are not", async () => {
    const sdt = (content: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const body = `<w:tbl>${[
      tr(["a", "1"]),
      tr(["旧", "9"], '<w:del w:id="1"/>'),
      tr(["新", "2"], '<w:ins w:id="2"/>'),
      sdt(tr([tc("c"), tc("3")])),
      `<w:tr>${sdt(tc("d"))}${tc("4")}</w:tr>`,
    ].join("")}</w:tbl>`;
    const { blocks, shown } = await readWord(wordFile(body));
    expect(shown).toEqual([["0 a | 1 1", "0 新 | 1 2", "0 c | 1 3", "0 d | 1 4"]]);
    const [table] = blocks;
    // The place counts the rows of the file.
    expect(table?.kind === "table" && table.cells[2]?.place).toBe("table 1, row 3, cell 1");
  });

  test("hidden rows and text behind a merged cell are told", async () => {
    const body = `<w:tbl>${tr([tc("a", restart), tc("1")])}${tr([tc("藏 7", goesOn), tc("2")])}${tr(["隐", "8"], "<w:hidden/>")}</w:tbl>`;
    const { shown, codes, problems } = await readWord(wordFile(body));
    expect(shown).toEqual([["0[2x1] a | 1 1", "1 2"]]);
    expect(codes).toEqual(["hidden-text"]);
    expect(problems[0]?.message.en).toContain("藏 7");
    expect(problems[0]?.message.en).toContain("隐8");
  });

  test("spans of any size make no more columns than a table can have", async () => {
    const body = tbl([
      [tc("a", span(999_999_999)), tc("b", span(999_999_999))],
      ["c", "1"],
    ]);
    const { blocks } = await readWord(wordFile(body));
    expect(blocks[0]).toMatchObject({ rows: 2, columns: 4 });
  });
});

describe("tables in tables", () => {
  const inner = tbl([
    ["x", "1"],
    ["y", "2"],
  ]);

  test("the inner one stands behind the outer one", async () => {
    const body = tbl([["名称", tc(p("见") + inner + p("下 3"))]]);
    expect(await shownOf(body)).toEqual([["0 名称 | 1 见\n下 3"], ["0 x | 1 1", "0 y | 1 2"]]);
  });

  test("of a frame only what it frames is left", async () => {
    const frame = tbl([[tc(p("部门收入总表") + p("单位：元") + inner)], [tc(p(""))]]);
    const { shown, blocks } = await readWord(wordFile(frame));
    expect(shown).toEqual(["paragraph: 部门收入总表", "note: 单位：元", ["0 x | 1 1", "0 y | 1 2"]]);
    expect(blocks[2]).toMatchObject({ title: "部门收入总表", unit: "元" });
  });

  test("a table of one cell is a frame around its text", async () => {
    expect(await shownOf(tbl([[tc(p("一段文字 5"))]]))).toEqual(["paragraph: 一段文字 5"]);
  });

  test("two tables side by side in a frame", async () => {
    expect(await shownOf(tbl([[tc(inner + p("")), tc(inner + p(""))]]))).toEqual([
      ["0 x | 1 1", "0 y | 1 2"],
      ["0 x | 1 1", "0 y | 1 2"],
    ]);
  });
});

describe("a table that was cut", () => {
  const grid = [3000, 2000, 2000];
  const header = ["科目编码", "科目名称", "金额"];
  const first = tbl([header, ["2010301", "行政运行", "5.00"]], grid);
  const rest = tbl([header, ["2080505", "养老保险", "6.00"]], grid);
  const bare = tbl([["2080505", "养老保险", "6.00"]], grid);
  const page = p('<w:r><w:br w:type="page"/></w:r>');
  const title = p("2025年部门支出预算总表");

  test.each<[string, string]>([
    ["at a page break, with its header again", first + page + rest],
    ["at a page break, with its title again", title + first + page + title + rest],
    ["with its header again", first + p("") + rest],
    ["with a mark", first + p("（续表）") + bare],
    ["at the end of a section", `${first}${p("", "<w:sectPr/>")}${bare}`],
  ])("%s is one", async (_, body) => {
    const { blocks, accounting } = await readWord(wordFile(body));
    const [table, ...more] = blocks.filter(({ kind }) => kind === "table");
    expect(more).toEqual([]);
    if (table?.kind !== "table") throw new Error("no table");
    expect(table.rows).toBe(body.includes(bare) ? 3 : 4);
    expect(table.repeatedHeaderRows).toEqual(body.includes(bare) ? [] : [2]);
    expect(table.cells.at(-1)).toMatchObject({
      row: table.rows - 1,
      text: "6.00",
      place: expect.stringMatching(/^table 2/u),
    });
    expect(accounting.lost).toEqual([]);
  });

  test.each<[string, string]>([
    ["without a sign of a cut", first + p("") + bare],
    ["with other text between", first + p("以上为本级数。") + page + rest],
    ["with other columns", first + page + tbl([header, ["1", "2", "3"]], [1000, 4000, 2000])],
    ["that is another form", title + first + page + p("2025年部门收入预算总表") + rest],
  ])("%s is two", async (_, body) => {
    const { blocks } = await readWord(wordFile(body));
    expect(blocks.filter(({ kind }) => kind === "table")).toHaveLength(2);
  });

  test("copies of a form on pages of their own are forms of their own", async () => {
    const form = (name: string) =>
      p("项目支出绩效目标表") +
      tbl(
        [
          ["填报单位", "某局", ""],
          ["项目名称", name, ""],
        ],
        grid,
      );
    const { blocks } = await readWord(wordFile(form("甲") + page + form("乙")));
    expect(blocks.filter(({ kind }) => kind === "table")).toHaveLength(2);
  });
});

test("any table comes out with every cell once, on a grid where none overlap", async () => {
  const cell = fc.record({
    span: fc.integer({ min: 1, max: 3 }),
    merge: fc.constantFrom("", restart, goesOn),
    width: fc.constantFrom("", '<w:tcW w:w="900" w:type="dxa"/>', '<w:tcW w:w="2000" w:type="dxa"/>'),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 2, maxLength: 6 }),
      fc.array(fc.integer({ min: 1, max: 3000 }), { maxLength: 12 }),
      async (rows, grid) => {
        let number = 100;
        const body = tbl(
          rows.map((row) =>
            row.map(({ span: by, merge, width }) => tc(`${++number}`, width + span(by) + merge)),
          ),
          grid,
        );
        const { blocks, problems } = await readWord(wordFile(p("开头") + body));
        const seen = new Set<string>();
        for (const block of blocks) {
          if (block.kind !== "table") continue;
          for (const { row, column, rowSpan, columnSpan } of block.cells) {
            expect(row + rowSpan).toBeLessThanOrEqual(block.rows);
            expect(column + columnSpan).toBeLessThanOrEqual(block.columns);
            for (let r = row; r < row + rowSpan; r++)
              for (let c = column; c < column + columnSpan; c++) {
                expect(seen.has(`${r},${c}`)).toBe(false);
                seen.add(`${r},${c}`);
              }
          }
        }
        expect(problems.every(({ code }) => code === "hidden-text")).toBe(true);
      },
    ),
    { numRuns: 150 },
  );
});
