import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { extract } from "../../extract.js";
import type { Recognizer } from "../../ocr/recognizer.js";
import { readWord } from "./testing/read.js";
import { p, type WordParts, wordFile } from "./testing/word-file.js";

const drawing = (id: string, width: number, height: number) =>
  p(
    `<w:r><w:drawing><wp:inline><wp:extent cx="${width * 12_700}" cy="${height * 12_700}"/><a:graphic><pic:pic><a:blip r:embed="${id}"/></pic:pic></a:graphic></wp:inline></w:drawing></w:r>`,
  );
const vml = (id: string, style: string) =>
  p(`<w:r><w:pict><v:shape style="${style}"><v:imagedata r:id="${id}"/></v:shape></w:pict></w:r>`);

async function partsWith(content: Uint8Array): Promise<WordParts> {
  return {
    relationships: [["i", "image", "media/image1.png"]],
    files: [{ name: "word/media/image1.png", content }],
  };
}

/** Reads the same characters in every line, one beside the other. */
function fixed(text: string): Recognizer {
  const read: Recognizer["read"] = async ({ raster }) => {
    const width = raster.width / text.length;
    const symbols = [...text].map((char, i) => ({
      text: char,
      confidence: 0.95,
      from: Math.round(i * width),
      to: Math.round((i + 1) * width) - 1,
      choices: [],
    }));
    return { symbols };
  };
  return { name: "fixed", read, close: async () => undefined };
}

/** Black strokes on white, three lines of them. */
async function page(): Promise<Uint8Array> {
  const stroke = (x: number, y: number) => `<rect x="${x}" y="${y}" width="10" height="34"/>`;
  const strokes = [60, 160, 260].flatMap((y) => Array.from({ length: 30 }, (_, i) => stroke(60 + i * 24, y)));
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="400"><rect width="900" height="400" fill="white"/>${strokes.join("")}</svg>`;
  return new Uint8Array(await sharp(Buffer.from(svg)).png().toBuffer());
}

describe("a picture that is not read", () => {
  test.each<[string, string, readonly string[]]>([
    ["that is large is told", drawing("i", 415, 300), ["picture-only"]],
    ["of the old kind too", vml("i", "position:absolute;width:15cm;height:80pt"), ["picture-only"]],
    ["that is small is left alone", drawing("i", 80, 80), []],
    ["that is a line over the page is left alone", drawing("i", 415, 3), []],
    ["that tells no size is left alone", vml("i", "mso-wrap:none"), []],
    ["that leads nowhere is none", drawing("none", 415, 300), []],
  ])("%s", async (_, body, expected) => {
    const { codes, shown } = await readWord(
      wordFile(p("前") + body, await partsWith(new Uint8Array([1]))),
      "never",
    );
    expect(codes).toEqual(expected);
    expect(shown).toEqual(["paragraph: 前"]);
  });
});

describe("a picture that is read", () => {
  test("stands where it is shown, without boxes", async () => {
    const recognizer = fixed("预算12");
    const bytes = wordFile(p("前文") + drawing("i", 430, 190) + p("后文"), await partsWith(await page()));
    const { blocks, pages, accounting } = await extract(
      { fileName: "a.docx", bytes },
      { recognizer: () => recognizer },
    );
    expect(blocks[0]).toMatchObject({ text: "前文" });
    expect(blocks.at(-1)).toMatchObject({ text: "后文" });
    expect(blocks.length).toBeGreaterThan(2);
    expect(blocks[1]).toMatchObject({ page: 1 });
    expect(JSON.stringify(blocks.slice(1, -1))).toContain('"place":"picture 1');
    expect(blocks.every((block) => block.kind === "table" || block.bbox === null)).toBe(true);
    expect(pages[0]).toMatchObject({ method: "text", scan: { reason: "no-text" } });
    expect(accounting.numbersPlaced).toBe(accounting.numbersPrinted);
  });

  test("costs nothing else where it cannot be decoded", async () => {
    const bytes = wordFile(
      p("前文") + drawing("i", 430, 190),
      await partsWith(new TextEncoder().encode("no picture")),
    );
    const { blocks, problems } = await extract(
      { fileName: "a.docx", bytes },
      { recognizer: () => fixed("x") },
    );
    expect(blocks).toMatchObject([{ text: "前文" }]);
    expect(problems.map(({ code }) => code)).toEqual(["ocr-failed"]);
    expect(problems[0]?.message.en).toContain("word/media/image1.png");
  });
});
