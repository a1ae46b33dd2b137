import { InputError } from "@yusuan/schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DEFAULT_LIMITS } from "../../limits.js";
import { latin, picture } from "../../testing/content.js";
import { makePdf, type PdfPageSpec } from "../../testing/pdf.js";
import { scannedPage, scanSettings } from "../../testing/scan.js";
import { pdfReader } from "./index.js";

const text = (words: string): PdfPageSpec => ({ content: latin(50, 200, words) });
const scan: PdfPageSpec = { content: picture(400, 300) };
const garbled: PdfPageSpec = { content: "BT /F5 10 Tf 50 200 Td <0915093a12061a2013a00b05> Tj ET" };
const blank: PdfPageSpec = { content: "" };

const read = (pages: readonly PdfPageSpec[], settings: ReturnType<typeof scanSettings>, limits = {}) =>
  pdfReader.read(makePdf(pages), { ...DEFAULT_LIMITS, ...limits }, settings);
const told = ({ blocks }: Awaited<ReturnType<typeof read>>) =>
  blocks.map((block) => (block.kind === "table" ? "table" : block.text));
const named = () => scanSettings((page) => scannedPage(page, `Scan ${page}`));
const broken = () =>
  scanSettings(() => {
    throw new InputError("ocr-failed", { en: "the engine broke", zh: "引擎故障" });
  });

describe("pages are read as pictures where their text is of no use", () => {
  test("and only there; order and reasons are kept", async () => {
    const settings = named();
    const result = await read([text("Hello 1"), scan, garbled, blank, text("Hello 5")], settings);
    expect(result.pages.map(({ method, scan }) => scan?.reason ?? method)).toEqual([
      "text",
      "no-text",
      "garbled-text",
      "text",
      "text",
    ]);
    expect(told(result)).toEqual(["Hello 1", "Scan 2", "Scan 3", "Hello 5"]);
    expect(result.problems).toEqual([]);
    expect(result.printed.filter(({ page }) => page === 2)).toEqual([{ page: 2, text: "Scan 2" }]);
    expect(settings.begun).toEqual([2, 3]);
  });

  test("everywhere with anything on it, with --ocr always", async () => {
    const settings = scanSettings((page) => scannedPage(page, `Scan ${page}`), { ocr: "always" });
    const result = await read([text("Hello 1"), scan, blank], settings);
    expect(result.pages.map((page) => page.scan?.reason)).toEqual(["asked", "asked", undefined]);
    expect(told(result)).toEqual(["Scan 1", "Scan 2"]);
  });

  test("nowhere with --ocr never, and what is missing is told with the option", async () => {
    const settings = scanSettings(() => expect.fail("no picture may be read"), { ocr: "never" });
    const { pages, problems } = await read([text("Hello 1"), scan, garbled], settings);
    expect(pages.map(({ method }) => method)).toEqual(["text", "text", "text"]);
    expect(problems.map(({ code, page }) => [code, page])).toEqual([
      ["picture-only", 2],
      ["garbled-text", 3],
    ]);
    for (const { message } of problems) expect(message.en + message.zh).toMatch(/--ocr auto.*--ocr auto/u);
  });
});

test("a page that was read as a picture tells how, and how much of it is picture", async () => {
  const { pages } = await read([scan], named());
  expect(pages).toEqual([
    {
      number: 1,
      width: 400,
      height: 300,
      rotation: 0,
      method: "ocr",
      status: "read",
      imageCoverage: 1,
      scan: {
        reason: "no-text",
        message: { en: expect.stringContaining("Page 1"), zh: expect.stringContaining("第 1 页") },
        engine: "fake 1",
        dpi: 200,
        turned: 0,
        skew: 0,
        lines: 1,
        confidence: 0.9,
      },
    },
  ]);
});

test("a page whose picture was turned has the size and the turn of the page as it is read", async () => {
  const settings = scanSettings((page) => scannedPage(page, "Scan", { turned: 90 }));
  const { pages } = await read([{ ...scan, entries: "/Rotate 270" }, scan], settings);
  expect(pages).toMatchObject([
    { width: 400, height: 300, rotation: 0 },
    { width: 300, height: 400, rotation: 90 },
  ]);
});

test("blocks stand where they stand on the page, not on the straightened sheet", async () => {
  const settings = scanSettings((page) => ({
    ...scannedPage(page, "Scan 1"),
    toPage: [1, 0, 7, 0, 1, -20, 0, 0, 1],
  }));
  const [block] = (await read([scan], settings)).blocks;
  expect(block?.kind === "table" || block?.bbox).toEqual([57, 72, 87, 82]);
});

describe("a page that cannot be read as a picture", () => {
  test("fails alone, as such", async () => {
    const { pages, problems } = await read([text("Hello 1"), scan], broken());
    expect(pages[1]).toMatchObject({
      status: "failed",
      method: "ocr",
      reason: { zh: expect.stringContaining("引擎故障") },
    });
    expect(problems).toMatchObject([{ code: "page-failed", page: 2 }]);
  });

  test("keeps the text that it has, and the failure is told", async () => {
    const result = await read([garbled], broken());
    expect(result.pages).toMatchObject([{ method: "text", status: "read" }]);
    expect(told(result)[0]).toMatch(/^\ufffd+$/u);
    expect(result.problems).toMatchObject([{ code: "ocr-failed", page: 1 }]);
  });

  test("costs the document where it is all of it, with its own reason", async () => {
    await expect(read([scan, scan], broken())).rejects.toMatchObject({ code: "ocr-failed" });
  });
});

test("where nothing is found in any picture, the document fails", async () => {
  const settings = scanSettings((page) => scannedPage(page, ""));
  await expect(read([scan], settings)).rejects.toMatchObject({ code: "no-text" });
});

test("two pages are read at a time, never more, and stand in their order", async () => {
  let running = 0;
  let most = 0;
  const done: number[] = [];
  let tellSecond = () => {};
  const second = new Promise<void>((resolve) => {
    tellSecond = resolve;
  });
  const settings = scanSettings(async (page) => {
    most = Math.max(most, ++running);
    if (page === 1) await second;
    if (page === 2) tellSecond();
    running -= 1;
    done.push(page);
    return scannedPage(page, `Scan ${page}`);
  });
  const result = await read([scan, scan, scan, scan, text("Hello 5")], settings);
  expect([most, done.indexOf(1) > 0]).toEqual([2, true]);
  expect(told(result)).toEqual(["Scan 1", "Scan 2", "Scan 3", "Scan 4", "Hello 5"]);
});

test("pages beyond the limit are not read", async () => {
  const settings = named();
  const { pages } = await read([scan, scan, scan], settings, { maxPages: 2 });
  expect(pages.map(({ status }) => status)).toEqual(["read", "read", "skipped"]);
  expect(settings.begun).toEqual([1, 2]);
});

test("a scan with damaged bytes is read or refused", async () => {
  const good = makePdf([scan, garbled, text("Hello 3")]);
  const damage = fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(damage, async (changes) => {
      const bytes = good.slice();
      for (const [at, value] of changes) bytes[at] = value;
      const error = await pdfReader.read(bytes, DEFAULT_LIMITS, named()).then(
        () => undefined,
        (reason: unknown) => reason,
      );
      expect(error === undefined || error instanceof InputError).toBe(true);
    }),
    { numRuns: 40 },
  );
});
