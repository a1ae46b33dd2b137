import { expect, test } from "vitest";
import { formula, link, number, text } from "../model/cells.js";
import type { Content, Workbook } from "../model/workbook.js";
import { load } from "../testing/office.js";
import { writeXlsx } from "./write-xlsx.js";
import { readZip } from "./zip.js";

const SHEET = "T1 收支 p9";

function bookOf(contents: readonly (Content | undefined)[]): Workbook {
  const cells = contents.map((content, index) => ({
    row: index + 1,
    column: 1,
    ...(content && { content }),
  }));
  return { title: "测试", sheets: [{ name: SHEET, cells, widths: [10] }] };
}

async function partOf(workbook: Workbook, name: string): Promise<string> {
  const part = readZip(await writeXlsx(workbook)).find((item) => item.name === name);
  return part ? new TextDecoder().decode(part.content) : "";
}

test("a text never becomes a formula, and none when it is entered again", async () => {
  const texts = ["=1+1", '=HYPERLINK("http://a")', "+1", "-1", "@SUM(A1)"];
  const book = bookOf(texts.map(text));
  expect(await partOf(book, "xl/worksheets/sheet1.xml")).not.toContain("<f>");
  const sheet = (await load(await writeXlsx(book))).getWorksheet(SHEET);
  texts.forEach((value, index) => {
    const cell = sheet?.getCell(index + 1, 1);
    expect(cell?.value).toBe(value);
    expect(cell?.numFmt).toBe("@");
  });
});

test("what a file would read as an escape stays as it is", async () => {
  expect(await partOf(bookOf([text("_x0041_ and _x00_")]), "xl/sharedStrings.xml")).toContain(
    "_x005F_x0041_ and _x00_",
  );
});

test("formulas bring their results", async () => {
  const xml = await partOf(
    bookOf([number(1.5), formula("A1*2", 3), formula('""', "")]),
    "xl/worksheets/sheet1.xml",
  );
  expect(xml).toContain("<f>A1*2</f><v>3</v>");
});

test("links lead to places in the workbook and nowhere else", async () => {
  const book = bookOf([link("T1!C5", { sheet: SHEET, row: 5, column: 3 })]);
  const xml = await partOf(book, "xl/worksheets/sheet1.xml");
  expect(xml).toContain(`location="&apos;${SHEET}&apos;!C5"`);
  expect(xml).not.toContain("r:id");
  expect(await partOf(book, "xl/worksheets/_rels/sheet1.xml.rels")).not.toContain("External");
});

test("the same workbook has the same bytes", async () => {
  const book = bookOf([text("合计"), number(1)]);
  expect(await writeXlsx(book)).toEqual(await writeXlsx(book));
});
