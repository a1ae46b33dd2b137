import { describe, expect, test } from "vitest";
import { continueTable, longTable } from "./continuation.js";
import type { PageCell, PageTable } from "./page-table.js";

type Setting = {
  readonly page?: number;
  readonly xs?: readonly number[];
  readonly method?: PageTable["method"];
};

/** A table from rows of texts, `null` where a cell spans on from the left; cells are drawn from edge to edge. */
function table(rows: readonly (readonly (string | null)[])[], setting: Setting = {}): PageTable {
  const { page = 1, xs = [0, 50, 100, 150], method = "ruled" } = setting;
  const cells = rows.flatMap((texts, row) =>
    texts.flatMap((text, column): PageCell[] => {
      if (text === null) return [];
      let columnSpan = 1;
      while (texts[column + columnSpan] === null) columnSpan++;
      const box = [xs[column] ?? 0, row * 20, xs[column + columnSpan] ?? 0, row * 20 + 20] as const;
      return [{ row, column, rowSpan: 1, columnSpan, text, page, box }];
    }),
  );
  return {
    page,
    method,
    box: [xs[0] ?? 0, 0, xs.at(-1) ?? 0, rows.length * 20],
    xs,
    ys: Array.from({ length: rows.length + 1 }, (_, i) => i * 20),
    rows: rows.length,
    cells,
  };
}

const HEADER = ["科目编码", "科目名称", "合计"];
const first = longTable(table([HEADER, ["201", "一般公共服务支出", "1.00"]]));
const body = [["208", "社会保障和就业支出", "2.00"]];

describe("the next copy of a form", () => {
  const form = longTable(
    table([
      ["项目名称", "道路养护", "经常性项目"],
      ["主管部门", "某局", ""],
    ]),
  );

  test("begins with the same field, filled in otherwise", () => {
    expect(continueTable(form, table([["项目名称", "桥梁检测", "经常性项目"]], { page: 2 }))).toBeUndefined();
  });

  test("is none where the first rows are repeated", () => {
    expect(
      continueTable(
        form,
        table(
          [
            ["项目名称", "道路养护", "经常性项目"],
            ["其他", "1", ""],
          ],
          { page: 2 },
        ),
      )?.repeatedHeaderRows,
    ).toEqual([2]);
  });
});

describe("a table goes on", () => {
  test("without its header", () => {
    const long = continueTable(first, table(body, { page: 2 }));
    expect(long).toMatchObject({ pages: [1, 2], rows: 3, repeatedHeaderRows: [] });
    expect(
      long?.parts
        .flat()
        .filter((cell) => cell.row === 2)
        .map((cell) => [cell.column, cell.text, cell.page]),
    ).toEqual([
      [0, "208", 2],
      [1, "社会保障和就业支出", 2],
      [2, "2.00", 2],
    ]);
  });

  test("with its header, which is kept and marked", () => {
    const long = continueTable(first, table([HEADER, ...body], { page: 2 }));
    expect(long?.repeatedHeaderRows).toEqual([2]);
    expect(long?.parts.flat()).toHaveLength(12);
  });

  test("with a header of two rows that wraps otherwise", () => {
    const two = longTable(
      table([
        ["科目", null, "合计"],
        ["编码", "名称", ""],
        ["201", "支出", "1.00"],
      ]),
    );
    const next = table(
      [
        ["科 目", null, "合\n计"],
        ["编码", "名称", ""],
        ["208", "支出", "2.00"],
      ],
      { page: 2 },
    );
    expect(continueTable(two, next)?.repeatedHeaderRows).toEqual([3, 4]);
  });

  test("over a third page", () => {
    const two = continueTable(first, table([HEADER, ...body], { page: 2 }));
    const three = two && continueTable(two, table([HEADER, ["210", "卫生健康支出", "3.00"]], { page: 3 }));
    expect(three).toMatchObject({ pages: [1, 2, 3], rows: 6, repeatedHeaderRows: [2, 4] });
  });

  test("where it stands further right on the next page", () => {
    expect(continueTable(first, table(body, { page: 2, xs: [20, 70, 120, 170] }))?.xs).toHaveLength(4);
  });

  test("where its edges differ by a hair", () => {
    expect(continueTable(first, table(body, { page: 2, xs: [0, 52, 98, 151] }))?.xs).toHaveLength(4);
  });

  test("with a line that only the next page draws", () => {
    const rows = [["208", "05", "社会保障和就业支出", "2.00"]];
    const long = continueTable(first, table(rows, { page: 2, xs: [0, 25, 50, 100, 150] }));
    expect(long?.xs).toEqual([0, 25, 50, 100, 150]);
    expect(long?.parts.flat().map((cell) => [cell.row, cell.column, cell.columnSpan])).toEqual([
      ...[0, 1].flatMap((row) => [
        [row, 0, 2],
        [row, 2, 1],
        [row, 3, 1],
      ]),
      ...[0, 1, 2, 3].map((column) => [2, column, 1]),
    ]);
  });

  test("by the middles of its columns where they were found by alignment", () => {
    const aligned = longTable(table([HEADER, ...body], { method: "aligned" }));
    const next = table(body, { page: 2, method: "aligned", xs: [3, 40, 95, 141] });
    expect(continueTable(aligned, next)).toMatchObject({ rows: 3, xs: [0, 50, 100, 150] });
  });
});

describe("another table begins", () => {
  test.each<[string, PageTable]>([
    ["with another number of columns", table([["1.00"]], { xs: [0, 150] })],
    ["with other columns", table(body, { xs: [0, 90, 130, 150] })],
    ["with another width", table(body, { xs: [0, 50, 100, 250] })],
    ["far to the side", table(body, { xs: [60, 110, 160, 210] })],
    ["found in another way", table(body, { method: "aligned" })],
    ["with a title of its own", table([["2020年部门支出预算总表", null, null], HEADER, ...body])],
  ])("%s", (_, next) => {
    expect(continueTable(first, { ...next, page: 2 })).toBeUndefined();
  });

  test("whose aligned columns fall two into one", () => {
    const aligned = longTable(table([HEADER, ...body], { method: "aligned" }));
    const next = table(body, { page: 2, method: "aligned", xs: [0, 20, 40, 150] });
    expect(continueTable(aligned, next)).toBeUndefined();
  });
});

test("a row of figures that is the same on both pages is no header", () => {
  const figures = longTable(table([["1.00", "2.00", "3.00"]]));
  expect(continueTable(figures, table([["1.00", "2.00", "3.00"]], { page: 2 }))?.repeatedHeaderRows).toEqual(
    [],
  );
});
