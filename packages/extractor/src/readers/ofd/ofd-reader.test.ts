import { InputError } from "@yusuan/schema";
import fc from "fast-check";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { extract } from "../../extract.js";
import { DEFAULT_LIMITS } from "../../limits.js";
import type { Picture } from "../../scan/raster.js";
import { makeOfd, type OfdSpec, ofdGrid, ofdPath, ofdText } from "../../testing/ofd.js";
import { scannedPage, scanSettings } from "../../testing/scan.js";
import { storedZip } from "../../testing/stored-zip.js";
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

describe("a page with a picture", () => {
  const media = (name: string) => ({
    resources: `<MultiMedias><MultiMedia ID="3" Type="Image"><MediaFile>${name}</MediaFile></MultiMedia></MultiMedias>`,
  });
  const image = '<ImageObject ID="4" ResourceID="3" Boundary="0 0 200 100" CTM="200 0 0 100 0 0"/>';
  const picture = async () =>
    sharp({ create: { width: 1200, height: 600, channels: 3, background: "#fff" } })
      .composite([
        {
          input: { create: { width: 600, height: 300, channels: 3, background: "#0000ff" } },
          left: 0,
          top: 0,
        },
      ])
      .png()
      .toBuffer();
  const scanning = () => {
    const pictures: Picture[] = [];
    const settings = scanSettings((page, each) => {
      pictures.push(each);
      return scannedPage(page, "读图 12.00");
    });
    return { pictures, settings };
  };
  const pixel = ({ rgba, width }: Picture, x: number, y: number) => {
    const at = 4 * (Math.floor(y) * width + Math.floor(x));
    return [...rgba.slice(at, at + 3)];
  };

  test("alone is read as one, and its page number stays", async () => {
    const { pictures, settings } = scanning();
    const files = { "Doc_0/a.png": new Uint8Array(await picture()) };
    const { pages, printed } = await read(
      { pages: [image + ofdText("1", 100, 98)], ...media("a.png"), files },
      settings,
    );
    expect(pages).toMatchObject([{ method: "ocr", scan: { reason: "sparse-text" } }]);
    expect(printed.map(({ text }) => text)).toEqual(["读图 12.00", "1"]);
    const [made] = pictures;
    if (!made) throw new Error("no picture");
    expect(made.width / made.pixelsPerPoint).toBeCloseTo(566.93, 0);
    expect(pixel(made, 0.25 * made.width, 0.25 * made.height)).toEqual([0, 0, 255]);
    expect(pixel(made, 0.75 * made.width, 0.25 * made.height)).toEqual([255, 255, 255]);
    expect(pixel(made, 0.25 * made.width, 0.75 * made.height)).toEqual([255, 255, 255]);
  });

  test("under text that cannot be seen is read as one", async () => {
    const { settings } = scanning();
    const files = { "Doc_0/a.png": new Uint8Array(await picture()) };
    const layer = ofdText("别人识别的文字", 20, 50, ' Alpha="0"');
    const { pages, printed } = await read({ pages: [image + layer], ...media("a.png"), files }, settings);
    expect(pages).toMatchObject([{ scan: { reason: "hidden-text" } }]);
    expect(printed.map(({ text }) => text)).toEqual(["读图 12.00"]);
  });

  test("among text has the picture read too", async () => {
    const { settings } = scanning();
    const files = { "Doc_0/a.png": new Uint8Array(await picture()) };
    const part = '<ImageObject ID="4" ResourceID="3" Boundary="50 30 100 60" CTM="100 0 0 60 0 0"/>';
    const { pages, printed } = await read(
      { pages: [table.slice(0, 0) + ofdText("正文在图之上方", 20, 20) + part], ...media("a.png"), files },
      settings,
    );
    expect(pages).toMatchObject([{ method: "text", scan: { reason: "no-text" } }]);
    expect(printed.map(({ text }) => text)).toEqual(expect.arrayContaining(["正文在图之上方"]));
    expect(printed).toHaveLength(2);
  });

  test("is told and not read with --ocr never", async () => {
    const files = { "Doc_0/a.png": new Uint8Array(await picture()) };
    const settings = { ...scanning().settings, ocr: "never" } as const;
    const spec = { pages: [image, ofdText("正文", 20, 20)], ...media("a.png"), files };
    const { problems } = await ofdReader.read(makeOfd(spec), DEFAULT_LIMITS, settings);
    expect(problems).toMatchObject([{ code: "picture-only", page: 1 }]);
  });

  test("as BMP is decoded", async () => {
    const { pictures, settings } = scanning();
    const bmp = new Uint8Array(54 + 12 * 2).fill(0x80);
    const view = new DataView(bmp.buffer);
    bmp.set([0x42, 0x4d]);
    for (const [at, value] of [
      [2, bmp.length],
      [6, 0],
      [10, 54],
      [14, 40],
      [18, 4],
      [22, 2],
      [26, 1 | (24 << 16)],
      [30, 0],
    ] as const)
      view.setUint32(at, value, true);
    await read({ pages: [image], ...media("a.bmp"), files: { "Doc_0/a.bmp": bmp } }, settings);
    expect(pictures[0] && pixel(pictures[0], 10, 10)).toEqual([128, 128, 128]);
  });

  test("of a format that is not read is told, and so is one that is missing", async () => {
    const { settings } = scanning();
    const { problems } = await read(
      {
        pages: [image, image.replace('"3"', '"99"'), ofdText("正文", 20, 20)],
        ...media("a.jb2"),
        files: { "Doc_0/a.jb2": new Uint8Array(9) },
      },
      settings,
    );
    expect(problems).toMatchObject([
      { code: "picture-unreadable", page: 1 },
      { code: "picture-unreadable", page: 2 },
    ]);
  });

  test("that is damaged fails alone", async () => {
    const { settings } = scanning();
    const { pages } = await read(
      {
        pages: [image, ofdText("正文", 20, 20)],
        ...media("a.png"),
        files: { "Doc_0/a.png": (await picture()).subarray(0, 90) },
      },
      settings,
    );
    expect(pages.map(({ status }) => status)).toEqual(["failed", "read"]);
  });
});

describe("bounds:", () => {
  test("a vector graphic inside itself is painted once", async () => {
    const unit = (id: number, of: number) =>
      `<CompositeGraphicUnit ID="${id}"><Content>${ofdText("一次", 20, 20)}<CompositeObject ResourceID="${of}" Boundary="0 0 9 9"/></Content></CompositeGraphicUnit>`;
    const resources = `<CompositeGraphicUnits>${unit(6, 7)}${unit(7, 6)}</CompositeGraphicUnits>`;
    expect(
      await texts({ pages: ['<CompositeObject ResourceID="6" Boundary="0 0 9 9"/>'], resources }),
    ).toEqual(["一次"]);
  });

  test("vector graphics that multiply are cut off", async () => {
    const units = Array.from(
      { length: 12 },
      (_, i) =>
        `<CompositeGraphicUnit ID="${i}"><Content>${`<CompositeObject ResourceID="${i + 1}" Boundary="0 0 9 9"/>`.repeat(10)}</Content></CompositeGraphicUnit>`,
    );
    const page = `${ofdText("正文", 20, 20)}<CompositeObject ResourceID="0" Boundary="0 0 9 9"/>`;
    const { problems } = await read(
      { pages: [page], resources: `<CompositeGraphicUnits>${units.join("")}</CompositeGraphicUnits>` },
      undefined,
      { maxRuns: 500 },
    );
    expect(problems).toMatchObject([{ code: "page-cut" }]);
  });

  test("templates that use one another are painted once", async () => {
    const template = (text: string, y: number, of: number) =>
      `<Page><Template TemplateID="${of}"/><Content><Layer>${ofdText(text, 20, y)}</Layer></Content></Page>`;
    const spec = {
      pages: [
        {
          page: `<Template TemplateID="7"/><Template TemplateID="99"/><Content><Layer>${ofdText("正文。", 20, 20)}</Layer></Content>`,
        },
      ],
      common: '<TemplatePage ID="7" BaseLoc="a.xml"/><TemplatePage ID="8" BaseLoc="b.xml"/>',
      files: { "Doc_0/a.xml": template("甲。", 50, 8), "Doc_0/b.xml": template("乙。", 80, 7) },
    };
    expect(await texts(spec)).toEqual(["正文。", "甲。", "乙。"]);
    expect((await read(spec)).problems).toMatchObject([{ code: "part-failed", page: 1 }]);
  });

  test("glyphs beyond the limit are left out, which is told", async () => {
    const { problems, printed } = await read({ pages: [ofdText("一二三四五", 20, 20)] }, undefined, {
      maxRuns: 3,
    });
    expect(printed).toEqual([{ page: 1, text: "一二三" }]);
    expect(problems).toMatchObject([{ code: "page-cut", page: 1 }]);
  });
});

describe("is refused, with a way out:", () => {
  test.each<[string, Uint8Array, string]>([
    ["no OFD.xml", storedZip({ "a.xml": "<a/>" }), "part-missing"],
    [
      "no document",
      storedZip({ "OFD.xml": "<OFD><DocBody><DocRoot>a.xml</DocRoot></DocBody></OFD>" }),
      "part-missing",
    ],
    ["no body", storedZip({ "OFD.xml": "<OFD/>" }), "damaged-ofd"],
    ["no pages", makeOfd({ pages: [] }), "damaged-ofd"],
    ["no text", makeOfd({ pages: [ofdPath("M 0 0 L 9 9")] }), "no-text"],
    ["encryption", makeOfd({ pages: [table], files: { "Encryptions.xml": "<Encryptions/>" } }), "encrypted"],
    ["only broken pages", makeOfd({ pages: [{ page: "<" }] }), "damaged-xml"],
    ["a file cut off", makeOfd({ pages: [table] }).slice(0, 900), "damaged-archive"],
  ])("%s", async (_, bytes, code) => {
    const settings = scanSettings(() => scannedPage(1, ""));
    await expect(ofdReader.read(bytes, DEFAULT_LIMITS, settings)).rejects.toMatchObject({
      code,
      text: { en: expect.any(String), zh: expect.any(String) },
    });
  });
});

test("a file that is damaged anywhere is read or refused", async () => {
  const whole = makeOfd({ pages: [table, ofdText("二", 20, 20)] });
  const settings = scanSettings(() => scannedPage(1, ""));
  const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(damage, fc.integer({ min: 1, max: whole.length }), async (changes, end) => {
      const bytes = whole.slice();
      for (const [at, value] of changes) bytes[at] = value;
      for (const each of [bytes, bytes.slice(0, end)]) {
        const outcome = await ofdReader.read(each, DEFAULT_LIMITS, settings).catch((error: unknown) => error);
        expect(
          outcome instanceof Error && !(outcome instanceof InputError) ? outcome : undefined,
        ).toBeUndefined();
      }
    }),
    { numRuns: 150 },
  );
});
