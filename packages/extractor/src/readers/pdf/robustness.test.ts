import { readFileSync } from "node:fs";
import { deflateSync } from "node:zlib";
import { type Extraction, InputError } from "@yusuan/schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ExtractOptions, extract } from "../../extract.js";
import { latin, picture, ruling } from "../../testing/content.js";
import { encryption } from "../../testing/encrypt.js";
import { makePdf, type PdfPageSpec } from "../../testing/pdf.js";

const read = (bytes: Uint8Array, options: ExtractOptions = {}) =>
  extract({ fileName: "a.pdf", bytes }, { ocr: "never", ...options });
const texts = ({ blocks }: Extraction) =>
  blocks.flatMap((block) => (block.kind === "table" ? block.cells.map((cell) => cell.text) : [block.text]));
const statuses = ({ pages }: Extraction) => pages.map((page) => page.status);
const codes = ({ problems }: Extraction) => problems.map((problem) => problem.code);
const page = (text: string): PdfPageSpec => ({ content: latin(50, 200, text) });
const packed = (content: string): PdfPageSpec => ({
  content: { dictionary: "/Filter /FlateDecode", data: new Uint8Array(deflateSync(content)) },
});

async function refusal(bytes: Uint8Array, options: ExtractOptions = {}): Promise<string> {
  try {
    await read(bytes, options);
    return "read";
  } catch (error) {
    if (error instanceof InputError) return error.code;
    throw error;
  }
}

/** A result or a refusal; anything else is thrown on. */
async function outcome(bytes: Uint8Array): Promise<string> {
  const code = await refusal(bytes);
  return code === "read" ? code : "refused";
}

const good = makePdf([page("Hello 1"), packed(latin(50, 200, "Hello 2")), page("Hello 3")]);

test("a good file is read, and the same every time", async () => {
  const first = await read(good);
  expect(statuses(first)).toEqual(["read", "read", "read"]);
  expect(texts(first)).toEqual(["Hello 1", "Hello 2", "Hello 3"]);
  expect(await read(good)).toEqual(first);
});

test("the bytes of the caller are left alone, whatever kind of array holds them", async () => {
  const copy = good.slice();
  await read(good);
  expect(good).toEqual(copy);
  expect(texts(await read(Buffer.from(good)))).toEqual(["Hello 1", "Hello 2", "Hello 3"]);
});

describe("a file is refused", () => {
  test.each<[string, Uint8Array, string]>([
    ["that is empty", new Uint8Array(), "empty-file"],
    ["that is no PDF", Buffer.from("<html></html>"), "not-a-pdf"],
    ["that has only a header", Buffer.from("%PDF-1.7\n"), "damaged-pdf"],
    ["that has a header and noise", Buffer.from(`%PDF-1.7\n${"noise ".repeat(500)}`), "damaged-pdf"],
    ["that has no pages", makePdf([]), "damaged-pdf"],
    ["whose every page is missing", makePdf([{ missing: true }]), "damaged-pdf"],
    ["that asks for a password", makePdf([page("Hello 1")], encryption("secret", "owner")), "encrypted"],
    ["that holds only pictures", makePdf([{ content: picture(400, 300) }]), "no-text"],
    ["whose pages are blank", makePdf([{ content: "" }, { content: "" }]), "no-text"],
  ])("%s", async (_, bytes, code) => {
    expect(await refusal(bytes)).toBe(code);
  });

  test("that claims more pages than can be listed", async () => {
    const liar = "<< /Type /Pages /Kids [3 0 R] /Count 5000000 >>";
    const text = Buffer.from(makePdf([page("Hello 1")], { objects: [liar], count: 5_000_001 })).toString(
      "latin1",
    );
    const bytes = Buffer.from(text.replace("/Kids [", "/Kids [10 0 R "), "latin1");
    expect(await refusal(bytes)).toBe("too-many-pages");
  });

  test("that is larger than the limit", async () => {
    expect(await refusal(good, { limits: { maxBytes: 100 } })).toBe("too-large");
  });
});

test("a file that only its owner's password protects is read", async () => {
  expect(texts(await read(makePdf([page("Hello 1")], encryption("", "owner"))))).toEqual(["Hello 1"]);
});

describe("a broken page costs that page only:", () => {
  test.each<[string, PdfPageSpec]>([
    ["operators that are garbage", { content: "\x00\x01((((<<<< ]] Tj 5 q q" }],
    [
      "a stream that cannot be inflated",
      { content: { dictionary: "/Filter /FlateDecode", data: Buffer.from("junk") } },
    ],
    [
      "a filter that nobody knows",
      { content: { dictionary: "/Filter /Nothing", data: Buffer.from("junk") } },
    ],
    ["contents that are missing", { content: undefined }],
    ["resources that are no dictionary", { content: latin(0, 0, ""), entries: "/Resources 5" }],
  ])("%s", async (_, broken) => {
    const result = await read(makePdf([page("Hello 1"), broken, page("Hello 3")]));
    expect(result.pages).toHaveLength(3);
    expect(texts(result)).toEqual(["Hello 1", "Hello 3"]);
  });

  test("what stands before the damage is kept", async () => {
    const cut = deflateSync(latin(50, 200, "Hello 2") + latin(50, 100, "Hello 2b").repeat(50)).subarray(
      0,
      -20,
    );
    const broken = { content: { dictionary: "/Filter /FlateDecode", data: new Uint8Array(cut) } };
    expect(texts(await read(makePdf([page("Hello 1"), broken]))).join(" ")).toContain("Hello 2");
  });

  test("a list of pages that breaks off is told", async () => {
    const result = await read(makePdf([page("Hello 1"), { missing: true }, page("Hello 3")]));
    expect(statuses(result)).toEqual(["read", "failed"]);
    expect(codes(result)).toEqual(["page-failed", "page-tree-broken"]);
    expect(result.pages[1]?.reason?.zh).toContain("第 2 页");
  });

  test("a count of pages that is wrong is set right", async () => {
    expect(statuses(await read(makePdf([page("Hello 1"), page("Hello 2")], { count: 5000 })))).toEqual([
      "read",
      "read",
    ]);
  });
});

describe("a file that is cut off", () => {
  test("anywhere is read or refused", async () => {
    for (let length = 1; length < good.length; length += 97) {
      expect(["read", "refused"]).toContain(await outcome(good.slice(0, length)));
    }
  });

  test("within its last lines is read in full", async () => {
    for (const cut of [1, 6, 10]) {
      expect(statuses(await read(good.slice(0, good.length - cut)))).toEqual(["read", "read", "read"]);
    }
  });

  test("is never more than the file, also one of the samples", async () => {
    const sample = readFileSync(new URL("../../../../../samples/budget-2020-ruled.pdf", import.meta.url));
    const whole = (await read(sample)).accounting.numbersPrinted;
    for (const share of [0.3, 0.6, 0.9, 0.99]) {
      const cut = sample.subarray(0, Math.floor(share * sample.length));
      if ((await outcome(cut)) === "read") {
        expect((await read(cut)).accounting.numbersPrinted).toBeLessThanOrEqual(whole);
      }
    }
  });
});

test("a file with damaged bytes is read or refused", async () => {
  const damage = fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(damage, async (changes) => {
      const bytes = good.slice();
      for (const [at, value] of changes) bytes[at] = value;
      expect(["read", "refused"]).toContain(await outcome(bytes));
    }),
    { numRuns: 60 },
  );
});

describe("limits", () => {
  test("pages beyond maxPages are skipped, and every page is told", async () => {
    const result = await read(good, { limits: { maxPages: 2 } });
    expect(statuses(result)).toEqual(["read", "read", "skipped"]);
    expect(texts(result)).toEqual(["Hello 1", "Hello 2"]);
    expect(result.pages[2]?.reason?.en).toContain("2 pages");
  });

  test("text beyond maxRuns is left out, and told with its page", async () => {
    const long = {
      content: latin(50, 200, "Hello 1") + latin(50, 150, "Hello 2") + latin(50, 100, "Hello 3"),
    };
    const result = await read(makePdf([page("Hello 0"), long]), { limits: { maxRuns: 8 } });
    expect(texts(result)).toEqual(["Hello 0", "Hello 1", "Hello 2"]);
    expect(result.problems).toMatchObject([{ code: "page-cut", page: 2 }]);
  });
});

describe("what is hostile or absurd ends with a result:", () => {
  const table = ruling([50, 150, 250], [50, 80, 110]) + latin(60, 60, "1.00") + latin(160, 60, "2.00");
  const rules = Array.from(
    { length: 200_000 },
    (_, i) => `${(i * 7) % 390} ${120 + ((i * 13) % 170)} 3 0.4 re f`,
  );

  test.each<[string, PdfPageSpec]>([
    ["a page with 200,000 tiny rules", packed(`${table}${rules.join("\n")}`)],
    ["a line of 100,000 pieces", packed(`${table}0 200 m ${"9 200 l 0 200 l ".repeat(50_000)} S`)],
    ["states saved 2,000 deep", packed(`${"q 1 0 0 1 0 0 cm ".repeat(2000)}${table}${"Q ".repeat(2000)}`)],
    ["states saved and never restored", packed(`${"q ".repeat(2000)}${table}`)],
    ["states restored and never saved", packed(`${"Q ".repeat(2000)}${table}`)],
    ["coordinates beyond all measure", packed(`${table} 1e38 1e38 m -1e38 1e38 l S 9e99 0 m 0 0 l S`)],
    ["a matrix without extent", packed(`${table} q 0 0 0 0 0 0 cm ${latin(0, 0, "x")} Q`)],
  ])("%s", async (_, hostile) => {
    const result = await read(makePdf([hostile]));
    expect(statuses(result)).toEqual(["read"]);
    expect(texts(result)).toEqual(expect.arrayContaining(["1.00", "2.00"]));
  });

  test("a form that paints itself", async () => {
    const form = {
      dictionary: "/Type /XObject /Subtype /Form /BBox [0 0 400 300] /Resources 8 0 R",
      data: Buffer.from(`${latin(50, 200, "Hello 1")} /Fm1 Do`),
    };
    const bytes = makePdf([{ content: "/Fm1 Do" }], { objects: [form], xObjects: "/Fm1 10 0 R" });
    expect(texts(await read(bytes))).toContain("Hello 1");
  });

  test("a picture of a few bytes that claims to be huge is left out", async () => {
    const size = "/Width 60000 /Height 60000 /ColorSpace /DeviceGray /BitsPerComponent 8";
    const huge = { dictionary: `/Type /XObject /Subtype /Image ${size}`, data: Buffer.from("x") };
    const content = `${latin(50, 200, "Hello 1")} q 400 0 0 300 0 0 cm /Huge Do Q`;
    const bytes = makePdf([{ content }], { objects: [huge], xObjects: "/Huge 10 0 R" });
    const result = await read(bytes);
    expect(texts(result)).toEqual(["Hello 1"]);
    expect(result.pages[0]?.imageCoverage).toBeUndefined();
  });
});
