import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { storedZip } from "../testing/stored-zip.js";
import { isArchive, isArchiveOnDisk } from "./archive.js";

/** A file in memory that counts what is read of it. */
function counted(bytes: Uint8Array) {
  const counter = { read: 0 };
  const read = async (position: number, length: number) => {
    const part = bytes.subarray(position, position + length);
    counter.read += part.length;
    return part;
  };
  return { counter, file: { size: bytes.length, read } };
}

const HUGE = new Uint8Array(20 * 1024 * 1024);

describe("a huge file is told from an archive", () => {
  test.each([
    ["by its name, of which nothing is read", "a.docx", { "x.txt": HUGE }, false, 0],
    ["by its name in capitals", "A.XLSX", { "x.txt": HUGE }, false, 0],
    ["by its directory", "a.zip", { "x.txt": HUGE }, true, 70_000],
    ["by the parts of a document", "a.dat", { "[Content_Types].xml": "", "x.bin": HUGE }, false, 70_000],
  ] as const)("%s", async (_, name, files, archive, most) => {
    const { counter, file } = counted(storedZip(files));
    expect(await isArchiveOnDisk(name, file)).toBe(archive);
    expect(counter.read).toBeLessThanOrEqual(most);
  });

  test("by its first bytes", async () => {
    const { counter, file } = counted(HUGE);
    expect(await isArchiveOnDisk("a.pdf", file)).toBe(false);
    expect(counter.read).toBe(4);
  });

  test("and no more than some megabytes are read of a directory that has no end", async () => {
    const zip = storedZip(
      Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`${i}${"x".repeat(60_000)}`, ""])),
    );
    const { counter, file } = counted(zip);
    expect(await isArchiveOnDisk("a.zip", file)).toBe(true);
    expect(counter.read).toBeLessThan(5 * 1024 * 1024);
  });
});

test("in parts as a whole, whatever is cut off or broken", async () => {
  const name = fc.constantFrom("OFD.xml", "mimetype", "word\\document.xml", "a.txt", "预算.txt");
  const broken = fc.record({
    names: fc.uniqueArray(name),
    cut: fc.nat(30),
    hit: fc.nat(),
    byte: fc.nat(255),
    fileName: fc.constantFrom("a.zip", "a.dat", "a.ofd"),
  });
  await fc.assert(
    fc.asyncProperty(broken, async ({ names, cut, hit, byte, fileName }) => {
      const zip = storedZip(Object.fromEntries(names.map((each) => [each, each])));
      zip[hit % zip.length] = byte;
      const bytes = zip.subarray(0, zip.length - cut);
      expect(await isArchiveOnDisk(fileName, counted(bytes).file)).toBe(isArchive(fileName, bytes));
    }),
  );
});
