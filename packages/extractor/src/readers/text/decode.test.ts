import { InputError } from "@yusuan/schema";
import { describe, expect, it } from "vitest";
import { decode } from "./decode.js";

const SAMPLE = "收入总计\t8,466,201.85\n支出总计\t8,466,201.85\n部门预算编制说明，一般公共预算。\n";

/** 收入总计 1.00 and a line end in GB18030. */
const GB = [0xca, 0xd5, 0xc8, 0xeb, 0xd7, 0xdc, 0xbc, 0xc6, 0x20, 0x31, 0x2e, 0x30, 0x30, 0x0a];

function utf16(text: string, order: "le" | "be"): Uint8Array {
  const bytes = new Uint8Array(Buffer.from(text, "utf16le"));
  if (order === "le") return bytes;
  return bytes.map((_, i) => bytes[i ^ 1] ?? 0);
}

function codeOf(bytes: Uint8Array): string {
  try {
    return decode(bytes).encoding;
  } catch (error) {
    return error instanceof InputError ? error.code : "other";
  }
}

describe("decode", () => {
  it.each([
    ["utf-8", new TextEncoder().encode(SAMPLE)],
    ["utf-8", new TextEncoder().encode(`\uFEFF${SAMPLE}`)],
    ["utf-16le", utf16(`\uFEFF${SAMPLE}`, "le")],
    ["utf-16be", utf16(`\uFEFF${SAMPLE}`, "be")],
    ["utf-16le", utf16(SAMPLE, "le")],
    ["utf-16be", utf16(SAMPLE, "be")],
  ])("reads %s and takes the mark away", (encoding, bytes) => {
    expect(decode(bytes)).toEqual({ text: SAMPLE, encoding, problems: [] });
  });

  it("reads GB18030", () => {
    expect(decode(Uint8Array.from(GB))).toEqual({
      text: "收入总计 1.00\n",
      encoding: "gb18030",
      problems: [],
    });
  });

  it("reads plain ASCII as UTF-8", () => {
    expect(decode(new TextEncoder().encode("a,b\r\n1,2")).encoding).toBe("utf-8");
  });

  it("reports damaged bytes of UTF-8 and keeps the rest", () => {
    const bytes = new TextEncoder().encode(SAMPLE.repeat(3));
    bytes[40] = 0xff; // inside the second line
    const { encoding, text, problems } = decode(bytes);
    expect(encoding).toBe("utf-8");
    expect(text).toContain("部门预算编制说明");
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message.en).toMatch(/first on line 2\b/u);
  });

  it("reports damaged bytes of GB18030", () => {
    const bytes = Uint8Array.from([...GB, ...GB, 0xff, 0x20, 0x0a, ...GB, ...GB]);
    const { encoding, problems } = decode(bytes);
    expect(encoding).toBe("gb18030");
    expect(problems[0]?.message.zh).toContain("第3行");
  });

  it.each([
    ["empty-file", new Uint8Array()],
    ["empty-file", new TextEncoder().encode(" \r\n\t\u3000")],
    ["empty-file", Uint8Array.from([0xef, 0xbb, 0xbf])],
    ["not-text", Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i >> 3) * 31) % 256)],
    ["not-text", new Uint8Array(100)],
    ["not-text", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48])],
    ["unknown-encoding", Uint8Array.from({ length: 600 }, (_, i) => 0x80 + ((i * 37) % 127))],
  ])("refuses with %s", (code, bytes) => {
    expect(codeOf(bytes)).toBe(code);
  });

  it("names the way out in both languages", () => {
    try {
      decode(new Uint8Array(100));
      expect.unreachable();
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      expect(error.text.en).toMatch(/PDF/u);
      expect(error.text.zh).toMatch(/PDF/u);
    }
  });
});
