import { describe, expect, test } from "vitest";
import { extract } from "../../extract.js";
import { DEFAULT_LIMITS } from "../../limits.js";
import { makeOfd, type OfdSpec, ofdGrid, ofdPath, ofdText } from "../../testing/ofd.js";
import { scannedPage, scanSettings } from "../../testing/scan.js";
import type { ReadLimits } from "../reader.js";
import { ofdReader } from "./index.js";

const read = (
  spec: OfdSpec,
  settings = scanSettings(() => scannedPage(1, "读图")),
  limits: Partial<ReadLimits> = {},
) => ofdReader.read(makeOfd(spec), { ...DEFAULT_LIMITS, ...limits }, settings);
const texts = async (spec: OfdSpec) =>
  (await read(spec)).blocks.flatMap((block) => (block.kind === "table" ? [] : [block.text]));

const table =
  ofdText("部门收支总表", 80, 10) +
  ofdGrid([10, 70, 130, 190], [20, 30, 40]) +
  ofdText("项目", 12, 26) +
  ofdText("金额", 72, 26) +
  ofdText("合计", 12, 36) +
  ofdText("1,234.50", 100, 36);

describe("a page", () => {
  test("with a grid of paths gives a ruled table with its empty cells, in points", async () => {
    const { pages, blocks } = await read({ pages: [table] });
    expect(pages).toMatchObject([
      { number: 1, width: 566.93, height: 283.46, method: "text", status: "read" },
    ]);
    const [title, found] = blocks;
    expect(title).toMatchObject({ text: "部门收支总表" });
    if (found?.kind !== "table") throw new Error("no table");
    expect(found).toMatchObject({ method: "ruled", rows: 2, columns: 3 });
    expect(found.cells.map(({ text }) => text)).toEqual(["项目", "金额", "", "合计", "1,234.50", ""]);
    const cell = found.cells.find(({ text }) => text === "1,234.50");
    expect(cell).toMatchObject({ row: 1, column: 1, page: 1 });
    expect(cell?.bbox?.[0]).toBeCloseTo((100 * 72) / 25.4, 0);
  });

  test.each<[string, OfdSpec]>([
    ["without a prefix", { pages: [table], prefix: "" }],
    ["with another prefix", { pages: [table], prefix: "o:" }],
    [
      "in a block in a block",
      { pages: [`<PageBlock ID="5"><PageBlock ID="6">${table}</PageBlock></PageBlock>`] },
    ],
    [
      "with what is invisible left out",
      {
        pages: [
          `${table}<PageBlock Visible="false">${ofdText("不见", 20, 60)}</PageBlock>${ofdText("不见", 20, 60, ' Visible="false"')}`,
        ],
      },
    ],
    [
      "with its rules on a template and its text on the page",
      {
        pages: [
          {
            page: `<Template TemplateID="7"/><Content><Layer>${ofdText("部门收支总表", 80, 10) + ["项目", "合计"].map((each, i) => ofdText(each, 12, 26 + 10 * i)).join("") + ofdText("金额", 72, 26) + ofdText("1,234.50", 100, 36)}</Layer></Content>`,
          },
        ],
        common: '<TemplatePage ID="7" BaseLoc="Tpls/Tpl_0/Content.xml" ZOrder="Foreground"/>',
        files: {
          "Doc_0/Tpls/Tpl_0/Content.xml": `<Page><Content><Layer>${ofdGrid([10, 70, 130, 190], [20, 30, 40])}</Layer></Content></Page>`,
        },
      },
    ],
    [
      "as a vector graphic that is moved back",
      {
        pages: ['<CompositeObject ID="5" ResourceID="6" Boundary="10 5 100 50" CTM="1 0 0 1 -10 -5"/>'],
        resources: `<CompositeGraphicUnits><CompositeGraphicUnit ID="6" Width="200" Height="100"><Content>${table}</Content></CompositeGraphicUnit></CompositeGraphicUnits>`,
      },
    ],
    [
      "drawn at half its size and enlarged",
      {
        pages: [
          `${table.replaceAll(/<(Text|Path)Object[\s\S]*?<\/\1Object>/gu, "")}<CompositeObject ResourceID="6" Boundary="0 0 200 100" CTM="2 0 0 2 0 0"/>`,
        ],
        resources: `<CompositeGraphicUnits><CompositeGraphicUnit ID="6"><Content><CompositeObject ResourceID="7" Boundary="0 0 200 100" CTM="0.5 0 0 0.5 0 0"/></Content></CompositeGraphicUnit><CompositeGraphicUnit ID="7"><Content>${table}</Content></CompositeGraphicUnit></CompositeGraphicUnits>`,
      },
    ],
  ])("%s gives the same", async (_, spec) => {
    const plain = await read({ pages: [table] });
    const same = await read(spec);
    expect(same.blocks).toEqual(plain.blocks);
    expect(same.problems).toEqual([]);
  });

  test("has its own size, which may begin anywhere", async () => {
    const page = `<Area><PhysicalBox>10 10 100 50</PhysicalBox></Area><Content><Layer>${ofdText("文字", 20, 30)}</Layer></Content>`;
    const { pages, blocks } = await read({ pages: [{ page }] });
    expect(pages).toMatchObject([{ width: 283.46, height: 141.73 }]);
    const [block] = blocks;
    expect(block?.kind !== "table" && block?.bbox?.[0]).toBeCloseTo(28.35, 1);
  });

  test("with filled thin boxes for lines has rules", async () => {
    const box = (x: number, y: number, w: number, h: number) =>
      ofdPath(
        `M ${x} ${y} L ${x + w} ${y} L ${x + w} ${y + h} L ${x} ${y + h} C`,
        ' Stroke="false" Fill="true"',
      );
    const lines =
      [20, 30, 40].map((y) => box(10, y, 100, 0.2)) +
      [10, 60, 110].map((x) => box(x, 20, 0.2, 20.2)).join("");
    const { blocks } = await read({ pages: [lines + ofdText("甲", 12, 26) + ofdText("12.00", 62, 36)] });
    expect(blocks).toMatchObject([{ kind: "table", method: "ruled", rows: 2, columns: 2 }]);
  });

  test.each<[string, string]>([
    ["white lines", '<StrokeColor Value="255 255 255"/>'],
    ["transparent lines", '<StrokeColor Value="0 0 0" Alpha="0"/>'],
  ])("with %s has no table", async (_, colour) => {
    const grid = ofdGrid([10, 70, 130], [20, 30, 40]).replaceAll("</PathObject>", `${colour}</PathObject>`);
    const { blocks } = await read({ pages: [grid + ofdText("甲", 12, 26)] });
    expect(blocks).toMatchObject([{ kind: "paragraph", text: "甲" }]);
  });
});

describe("parts are found", () => {
  test.each<[string, string]>([
    ["from the root", "/Doc_0/Pages/Page_0/Content.xml"],
    ["with backslashes", "Pages\\Page_0\\Content.xml"],
    ["in other letters", "PAGES/page_0/content.XML"],
    ["up and down again", "../Doc_0/./Pages/Page_0/Content.xml"],
    ["from the root without saying so", "Doc_0/Pages/Page_0/Content.xml"],
  ])("%s", async (_, location) => {
    const document = `<Document><CommonData/><Pages><Page ID="1" BaseLoc="${location}"/></Pages></Document>`;
    expect(
      await texts({ pages: [ofdText("找到", 20, 20)], files: { "Doc_0/Document.xml": document } }),
    ).toEqual(["找到"]);
  });
});

describe("a file", () => {
  test("of several documents gives the pages of all, in order", async () => {
    const body = "</DocBody><DocBody><DocRoot>Doc_1/Document.xml</DocRoot>";
    const files = {
      "Doc_1/Document.xml":
        '<Document><CommonData/><Pages><Page ID="1" BaseLoc="P/C.xml"/></Pages></Document>',
      "Doc_1/P/C.xml": `<Page><Content><Layer>${ofdText("后文", 20, 20)}</Layer></Content></Page>`,
    };
    const { pages, blocks } = await read({ pages: [ofdText("前文", 20, 20)], body, files });
    expect(pages.map(({ number }) => number)).toEqual([1, 2]);
    expect(blocks.map((block) => block.kind !== "table" && [block.page, block.text])).toEqual([
      [1, "前文"],
      [2, "后文"],
    ]);
  });

  test("loses only the pages that are broken or missing", async () => {
    const files = { "Doc_0/Pages/Page_1/Content.xml": "<Page><Content>" };
    const spec = { pages: [ofdText("一", 20, 20), "", ofdText("三", 20, 20)], files };
    const { pages, problems } = await read(spec);
    expect(pages.map(({ status }) => status)).toEqual(["read", "failed", "read"]);
    expect(problems).toMatchObject([{ code: "page-failed", page: 2 }]);
  });

  test("is read up to the limit of pages", async () => {
    const { pages } = await read({ pages: Array(3).fill(ofdText("一", 20, 20)) }, undefined, { maxPages: 2 });
    expect(pages.map(({ status }) => status)).toEqual(["read", "read", "skipped"]);
  });

  test("tells its signatures, attachments, annotations and pages that it does not list", async () => {
    const { problems, blocks } = await read({
      pages: [ofdText("正文", 20, 20)],
      body: "<Signatures>/Doc_0/Signs/Signatures.xml</Signatures>",
      document:
        "<Annotations>Annots/Annotations.xml</Annotations><Attachments>Attachs/Attachments.xml</Attachments>",
      files: {
        "Doc_0/Signs/Signatures.xml":
          '<Signatures><Signature ID="1" Type="Seal" BaseLoc="Sign_0/Signature.xml"/></Signatures>',
        "Doc_0/Signs/Sign_0/Signature.xml":
          '<Signature><SignedInfo><Provider ProviderName="甲方软件"/><StampAnnot ID="1" PageRef="100" Boundary="0 0 10 10"/></SignedInfo></Signature>',
        "Doc_0/Attachs/Attachments.xml":
          '<Attachments><Attachment ID="1" Name="明细表"><FileLoc>a.xlsx</FileLoc></Attachment></Attachments>',
        "Doc_0/Annots/Annotations.xml":
          '<Annotations><Page PageID="100"><FileLoc>P.xml</FileLoc></Page></Annotations>',
        "Doc_0/Annots/P.xml": `<PageAnnot><Annot ID="1" Type="Stamp"><Appearance Boundary="5 50 100 20">${ofdText("收文章", 20, 10)}</Appearance></Annot></PageAnnot>`,
        "Doc_0/Pages/Page_9/Content.xml": "<Page/>",
      },
    });
    expect(problems.map(({ code, page, message }) => [code, page, message.zh])).toEqual([
      ["annotation", 1, expect.stringContaining("Stamp")],
      ["signature", 1, expect.stringContaining("甲方软件")],
      ["attachment", undefined, expect.stringContaining("明细表, a.xlsx")],
      ["unlisted-page", undefined, expect.stringContaining("Page_9")],
    ]);
    expect(blocks.map((block) => block.kind !== "table" && block.text)).toEqual(["正文", "收文章"]);
  });

  test("accounts for every number and leaves its bytes alone", async () => {
    const bytes = makeOfd({ pages: [table, table] });
    const copy = bytes.slice();
    const first = await extract({ fileName: "a.ofd", bytes });
    expect(first.accounting).toEqual({ numbersPrinted: 2, numbersPlaced: 2, lost: [] });
    expect(await extract({ fileName: "a.ofd", bytes })).toEqual(first);
    expect(bytes).toEqual(copy);
  });
});
