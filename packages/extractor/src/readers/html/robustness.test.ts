import { InputError, numberTokens } from "@yusuan/schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readHtml } from "./testing/html.js";

const refusal = async (page: string) =>
  readHtml(page).then(
    () => undefined,
    (error: unknown) => (error instanceof InputError ? error.code : error),
  );

describe("pages made to harm", () => {
  test("100,000 elements inside one another are refused", async () => {
    expect(await refusal(`${"<div>".repeat(100_000)}1`)).toBe("nested-too-deep");
    expect(await refusal("<table><tr><td>".repeat(100_000))).toBe("nested-too-deep");
    await expect(readHtml(`<p>甲</p>${"<span>乙".repeat(2500)}`)).rejects.toMatchObject({
      code: "nested-too-deep",
      text: { en: expect.stringMatching(/2000 elements.*never closed.*save it as PDF/u) },
    });
  });

  test("tables inside one another are read to the depth that is taken", async () => {
    const page = `${"<table><tr><td>".repeat(400)}1${"</table>".repeat(400)}`;
    expect((await readHtml(page)).blocks).toMatchObject([{ kind: "paragraph", text: "1" }]);
  });

  test("attributes of one tag cost no more than their bytes", async () => {
    const attributes = Array.from({ length: 300_000 }, (_, i) => `a${i}='>'`).join(" ");
    const { blocks } = await readHtml(`<!-- <p --><p ${attributes}>甲</p>\n<p>乙</p>`);
    expect(blocks).toMatchObject([
      { text: "甲", place: "line 1" },
      { text: "乙", place: "line 2" },
    ]);
  });

  test("spans that claim everything are cut", async () => {
    const cell = '<td colspan="1000" rowspan="65534">1';
    const page = `<table>${`<tr>${cell.repeat(100)}`.repeat(100)}</table>`;
    expect((await readHtml(page)).printed).toHaveLength(10_000);
  });

  test.each([
    ["", "empty-file"],
    ["<html><body><script>1</script></body></html>", "no-text"],
    ['<frameset><frame src="a.htm"></frameset>', "no-text"],
  ])("%j is refused", async (page, code) => {
    expect(await refusal(page)).toBe(code);
  });
});

const piece = fc.constantFrom(
  ..."<table>|</table>|<tr>|<td>|<td rowspan=2>|<td colspan=3>|</td>|<p>|</p>|<br>|<div hidden>|</div>|1,234.50|科目|合计表|<!--|-->|<a href=x>|</a>|<pre>|\n| ".split(
    "|",
  ),
);

test("whatever the markup, every number that is shown stands in one place", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
      const page = `<p>甲</p>${pieces.join("")}`;
      const { blocks, printed } = await readHtml(page);
      const texts = blocks.flatMap((block) =>
        block.kind === "table" ? block.cells.map(({ text }) => text) : [block.text],
      );
      const count = (all: readonly string[]) => all.flatMap((text) => [...numberTokens(text)]).length;
      expect(count(texts)).toBe(count(printed.map(({ text }) => text)));
      for (const block of blocks) {
        if (block.kind !== "table") continue;
        const taken = new Set<string>();
        for (const { row, column, rowSpan, columnSpan } of block.cells) {
          expect(row + rowSpan <= block.rows && column + columnSpan <= block.columns).toBe(true);
          for (let r = row; r < row + rowSpan; r++)
            for (let c = column; c < column + columnSpan; c++) {
              expect(taken.has(`${r},${c}`)).toBe(false);
              taken.add(`${r},${c}`);
            }
        }
      }
    }),
    { numRuns: 300 },
  );
});
