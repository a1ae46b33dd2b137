import { afterAll, describe, expect, test } from "vitest";
import type { Raster } from "../scan/raster.js";
import { greyOf } from "../scan/sheet/grey.js";
import { printedPicture } from "../scan/testing/printed-picture.js";
import { createRecognizer, type OcrEngine } from "./choose.js";
import { hasNativeTesseract } from "./native/index.js";

/** A printed line, cut out with some white around it. */
function printed(text: string): Raster {
  const picture = printedPicture([{ x: 10, y: 14, text }]);
  const whole = greyOf(picture, 1);
  const [width, height] = [Math.min(whole.width, 30 + 18 * text.length), 46];
  const grey = new Uint8Array(width * height);
  for (let y = 0; y < height; y++)
    grey.set(whole.grey.subarray(y * whole.width, y * whole.width + width), y * width);
  return { width, height, grey };
}

const NUMBERS = ["1,097,073.43", "-12.50", "2010301", "(1,234.00)", "95.5%"];

const engines: readonly OcrEngine[] = ["tesseract.js", "native"];
for (const engine of engines) {
  // The command need not be installed.
  describe.skipIf(engine === "native" && !hasNativeTesseract())(engine, () => {
    const recognizer = createRecognizer(engine, 2);
    afterAll(recognizer.close);

    test("reads numbers, several at a time, and says who read them", async () => {
      const read = await Promise.all(
        NUMBERS.map((text) => recognizer.read({ kind: "number", raster: printed(text) })),
      );
      expect(read.map(({ symbols }) => symbols.map(({ text }) => text).join(""))).toEqual(NUMBERS);
      expect(recognizer.name).toMatch(/^tesseract(?:\.js)? \d+\.\d+/u);
    });

    test("characters follow one another inside the picture", async () => {
      const raster = printed("4,518.20");
      const { symbols } = await recognizer.read({ kind: "number", raster });
      const middles = symbols.map(({ from, to }) => (from + to) / 2);
      expect(middles).toEqual([...middles].sort((a, b) => a - b));
      expect(Math.max(...symbols.map(({ to }) => to))).toBeLessThanOrEqual(raster.width);
    });

    test("a line reads the same whatever was read before it", async () => {
      const line = { kind: "number", raster: printed("306,915") } as const;
      const before = await recognizer.read(line);
      await recognizer.read({ kind: "number", raster: printed("7") });
      expect(await recognizer.read(line)).toEqual(before);
    });

    test("white paper reads as nothing", async () => {
      const raster = { width: 80, height: 40, grey: new Uint8Array(3200).fill(255) };
      expect(await recognizer.read({ kind: "text", raster })).toEqual({ symbols: [] });
    });

    test("a picture that is none fails with a reason", async () => {
      const raster = { width: 1.5, height: 1, grey: new Uint8Array(2) };
      await expect(recognizer.read({ kind: "number", raster })).rejects.toMatchObject({ code: "ocr-failed" });
    });
  });
}

test.skipIf(hasNativeTesseract())("asking for a command that is missing says what to do", () => {
  expect(() => createRecognizer("native", 1)).toThrow(/Install Tesseract/u);
});
