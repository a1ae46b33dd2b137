import { InputError } from "@yusuan/schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ZippedFile, zipFile } from "./testing/zip-file.js";
import { openZip } from "./zip.js";

const LIMITS = { maxInflated: 64 * 1024 * 1024 };
const MIB = 1024 * 1024;

const files: readonly ZippedFile[] = [
  { name: "[Content_Types].xml", content: "<Types/>" },
  { name: "word/", content: "" },
  { name: "word/document.xml", content: "合计 1.00".repeat(50), deflated: true },
];

async function codeOf(bytes: Uint8Array, limits = LIMITS): Promise<string> {
  try {
    const zip = await openZip(bytes, limits);
    for (const { name } of zip.entries) await zip.read(name);
    return "read";
  } catch (error) {
    if (error instanceof InputError) return error.code;
    throw error;
  }
}

test("files are listed and read, folders are left out, a name that is not there gives nothing", async () => {
  const zip = await openZip(zipFile(files), LIMITS);
  expect(zip.entries.map(({ name }) => name)).toEqual(["[Content_Types].xml", "word/document.xml"]);
  const read = await zip.read("word/document.xml");
  expect(new TextDecoder().decode(read)).toBe("合计 1.00".repeat(50));
  expect(zip.entries[1]?.size).toBe(read?.length);
  expect(await zip.read("word/")).toBeUndefined();
});

test("an archive without files has none", async () => {
  expect((await openZip(zipFile([]), LIMITS)).entries).toEqual([]);
});

test("the bytes of the caller are left alone, and may be a part of a larger buffer", async () => {
  const bytes = zipFile(files);
  const larger = new Uint8Array(bytes.length + 64).fill(7);
  larger.set(bytes, 32);
  const copy = Uint8Array.from(larger);
  expect(await codeOf(larger.subarray(32, 32 + bytes.length))).toBe("read");
  expect(larger).toEqual(copy);
});

describe("names", () => {
  const gbk = Uint8Array.from([0xd4, 0xa4, 0xcb, 0xe3, 0x2e, 0x78, 0x6c, 0x73]); // 预算.xls

  test.each<[string, ZippedFile["name"], number, string]>([
    ["in GB18030", gbk, 0, "预算.xls"],
    ["in UTF-8 that say so", "预算.xls", 0x800, "预算.xls"],
    ["in UTF-8 that do not", "预算.xls", 0, "预算.xls"],
    ["with the separators of Windows", "word\\document.xml", 0, "word/document.xml"],
  ])("%s", async (_, name, flags, shown) => {
    const zip = await openZip(zipFile([{ name, content: "1", flags }]), LIMITS);
    expect(zip.entries.map((entry) => entry.name)).toEqual([shown]);
    expect(await zip.read(shown)).toEqual(Uint8Array.from([0x31]));
  });

  test.each(["../a.xml", "a/../../b", "/etc/passwd", "C:/a.xml", "C:\\a.xml", "..\\..\\a.dll", "a/.."])(
    "that lead out of the archive are refused: %s",
    async (name) => {
      expect(await codeOf(zipFile([...files, { name, content: "x" }]))).toBe("unsafe-name");
    },
  );

  test("of two files of one name the first counts", async () => {
    const zip = await openZip(
      zipFile([
        { name: "a", content: "first" },
        { name: "a", content: "second" },
      ]),
      LIMITS,
    );
    expect(zip.entries).toHaveLength(1);
    expect(new TextDecoder().decode(await zip.read("a"))).toBe("first");
  });
});

describe("an archive is refused", () => {
  const zeros = new Uint8Array(40 * MIB);

  test.each<[string, readonly ZippedFile[], string]>([
    [
      "with an encrypted file",
      [...files, { name: "b", content: "x", deflated: true, flags: 1 }],
      "encrypted",
    ],
    ["with a file that is too large", [{ name: "a", content: new Uint8Array(65 * MIB) }], "inflates-too-far"],
    ["with a file that is blown up", [{ name: "a", content: zeros, deflated: true }], "inflates-too-far"],
    [
      "with files that are too large together",
      Array.from({ length: 9 }, (_, i) => ({ name: `${i}`, content: "x", deflated: true, told: 30 * MIB })),
      "inflates-too-far",
    ],
    [
      "that tells less than it holds",
      [{ name: "a", content: zeros, deflated: true, told: 100 }],
      "damaged-archive",
    ],
    [
      "that tells more than it holds",
      [{ name: "a", content: "short", deflated: true, told: 900 }],
      "damaged-archive",
    ],
    ["that stores another size than it tells", [{ name: "a", content: "short", told: 9 }], "damaged-archive"],
  ])("%s", async (_, content, code) => {
    expect(await codeOf(zipFile(content))).toBe(code);
  });

  test("with more files than any document has", async () => {
    const many = Array.from({ length: 20_001 }, (_, i) => ({ name: `${i}`, content: "" }));
    expect(await codeOf(zipFile(many))).toBe("too-many-entries");
  });

  test("that claims more files than it has", async () => {
    expect(await codeOf(zipFile(files, { count: 60_000 }))).toMatch(
      /^(?:too-many-entries|damaged-archive)$/u,
    );
    expect(await codeOf(zipFile(files, { count: 9 }))).toBe("damaged-archive");
  });

  test("that is none", async () => {
    expect(await codeOf(new Uint8Array())).toBe("damaged-archive");
    expect(await codeOf(new TextEncoder().encode("PK\x03\x04 and no more"))).toBe("damaged-archive");
  });
});

test("a workbook of equal rows packs tightly and is no bomb", async () => {
  const rows = Buffer.from(
    Array.from({ length: 400_000 }, (_, i) => `<c r="A${i}"><v>${i % 97}</v></c>`).join(""),
  );
  expect(await codeOf(zipFile([{ name: "xl/worksheets/sheet1.xml", content: rows, deflated: true }]))).toBe(
    "read",
  );
});

test("an archive that is cut off or damaged is read or refused, never more", async () => {
  const bytes = zipFile(files);
  for (let length = 0; length < bytes.length; length++) {
    expect(await codeOf(bytes.subarray(0, length))).toBe("damaged-archive");
  }
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 0, max: 255 })), {
        minLength: 1,
        maxLength: 6,
      }),
      async (changes) => {
        const damaged = Uint8Array.from(bytes);
        for (const [at, value] of changes) damaged[at] = value;
        expect(typeof (await codeOf(damaged))).toBe("string");
      },
    ),
    { numRuns: 300 },
  );
});
