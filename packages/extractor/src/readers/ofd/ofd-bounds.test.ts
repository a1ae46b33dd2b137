import { InputError } from "@yusuan/schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DEFAULT_LIMITS } from "../../limits.js";
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

const table = ofdGrid([10, 70, 130], [20, 30, 40]) + ofdText("合计", 12, 36) + ofdText("1,234.50", 80, 36);

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
