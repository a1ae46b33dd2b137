import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readStyleSheets } from "./style-sheet.js";
import { outline, readHtml } from "./testing/html.js";

const page = (css: string, body: string) => `<html><head><style>${css}</style></head><body>${body}</body>`;
const BODY = `<p>甲</p><p class="x">乙</p><div id="y">丙</div><comment>丁</comment><span class="x z">戊</span>`;
const ALL = ["甲", "乙", "丙", "丁戊"];

describe("text that style sheets of the page hide", () => {
  test.each([
    ["a class", ".x{display:none}", ["甲", "丙", "丁"]],
    ["an element and class", "p.x { color : red ; DISPLAY : none }", ["甲", "丙", "丁戊"]],
    ["an id", "#y{visibility:hidden}", ["甲", "乙", "丁戊"]],
    ["an element", "comment { display:none;  }", ["甲", "乙", "丙", "戊"]],
    ["a list", "#y, .z ,b{visibility:collapse}", ["甲", "乙", "丁"]],
    ["Word's comments", "<!--\n/* a{ */ .x\n\t{display:none !important;}\n-->", ["甲", "丙", "丁"]],
    ["what is shown for a moment", ".x{display:none} a:hover + .x{display:block}", ["甲", "丙", "丁"]],
    ["what is printed", ".x{display:none} @media print { .x{display:block} }", ["甲", "丙", "丁"]],
    ["the stronger rule", ".x{display:none} p{display:block}", ["甲", "丙", "丁"]],
  ])("by %s is left out and told", async (_, css, shown) => {
    expect(await outline(page(css, BODY))).toEqual(shown);
    const { problems } = await readHtml(page(css, BODY));
    expect(problems.map(({ code }) => code)).toEqual(["hidden-text"]);
  });

  test.each([
    ["for print", "@media print{.x{display:none}} @page{margin:0}"],
    ["for some screens", "@media (max-width:600px){.x{display:none}}"],
    ["below another", "div .x, .q>.x, p.x.z, .x:not(.z), .x[a], *{display:none}"],
    ["when pointed at", ".x:hover{display:none}"],
    ["in a string or a comment", '.x{content:";display:none;"} /* .x{display:none} */'],
    ["and a later rule shows", ".x{display:none} .x{display:block}"],
    [
      "and a stronger rule shows",
      "p{display:none} p{display:block} .x{display:none} p.x,span.z{display:inline}",
    ],
    ["and something else may show", ".x{display:none} .tab .x{display:block}"],
    ["and some screens show", ".x{display:none} @media (max-width:600px){.x{display:block}}"],
    ["in broken rules", ".x{display:nonesuch} ;.x{display:none} } .x{display:none}"],
    ["as a whole", "body,html{display:none}"],
  ])("%s is read", async (_, css) => {
    expect(await outline(page(css, BODY))).toEqual(ALL);
  });

  test("is read where the sheet is for print, or the element shows itself", async () => {
    expect(await outline(`<style media="print">.x{display:none}</style>${BODY}`)).toEqual(ALL);
    const body = `<p class="x" style="display:block">甲</p>`;
    expect(await outline(page(".x{display:none}", body))).toEqual(["甲"]);
    expect((await outline(page(".x{display:none!important}", `${body}乙`))).at(0)).toBe("乙");
  });

  test("leaves no gap in a table where it is not displayed, and one where it is not visible", async () => {
    const rows = "<tr><td>a<td class=x>b<td>c<td>d<tr><td>e<td>f<td>g";
    const table = (css: string) => outline(page(css, `<table>${rows}</table>`));
    expect(await table(".x{display:none}")).toEqual([
      [
        ["a", "c", "d"],
        ["e", "f", "g"],
      ],
    ]);
    expect((await table(".x{visibility:hidden}"))[0]).toHaveLength(2);
    expect((await table(".x{visibility:hidden}"))[0]?.[0]).toEqual(["a", "", "c", "d"]);
  });

  test("whatever the sheet, it is read", () => {
    const piece = fc.constantFrom(
      ..."{|}|;|:|,|.x|#y|p|@media print|@media|display:none|/*|*/|\"|'|\\|\n| ".split("|"),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        readStyleSheets([{ text: pieces.join(""), applies: "always" }]);
      }),
    );
    for (const text of ["/*", "{", ".x{", "@media{", '"\\', ".x{display:none}", "a,"]) {
      readStyleSheets([{ text: text.repeat(200_000), applies: "always" }]);
    }
  });
});
