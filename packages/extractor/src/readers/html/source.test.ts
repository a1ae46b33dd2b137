import { describe, expect, test } from "vitest";
import { sourceOf } from "./source.js";

/** 预算 in GB 2312. */
const BUDGET = [0xd4, 0xa4, 0xcb, 0xe3];
const ascii = (text: string) => [...Buffer.from(text, "latin1")];

describe("the encoding of a page", () => {
  test.each([
    ['<meta charset="gb2312">', "gb18030"],
    ["<meta charset=GBK>", "gb18030"],
    ['<meta http-equiv="Content-Type" content="text/html; charset=gb2312">', "gb18030"],
    ['<?xml version="1.0" encoding="GB2312"?><html>', "gb18030"],
  ])("is what %s declares", (declaration, encoding) => {
    const bytes = Uint8Array.from([...ascii(declaration), ...BUDGET]);
    expect(sourceOf(bytes)).toMatchObject({ encoding, text: `${declaration}预算`, problems: [] });
  });

  test("is UTF-8 where the bytes are, whatever is declared", () => {
    const text = '<meta charset="gb2312">预算收入';
    expect(sourceOf(new TextEncoder().encode(text))).toMatchObject({ encoding: "utf-8", text });
  });

  test("is that of the content where the declaration does not fit", () => {
    const text = "<meta charset=utf-8><p>";
    const bytes = Uint8Array.from([...ascii(text), ...BUDGET, ...BUDGET, ...BUDGET, ...BUDGET]);
    expect(sourceOf(bytes)).toMatchObject({ encoding: "gb18030", text: `${text}预算预算预算预算` });
  });

  test("is told by a byte order mark, which is no text", () => {
    const utf16 = Buffer.from("\uFEFF<meta charset=gb2312>预算", "utf16le");
    expect(sourceOf(utf16)).toMatchObject({ encoding: "utf-16le", text: "<meta charset=gb2312>预算" });
  });

  test("tells what cannot be decoded", () => {
    const bytes = Uint8Array.from([...ascii("<meta charset=gb2312>"), ...BUDGET, 0xff, 0x20, ...BUDGET]);
    expect(sourceOf(bytes).problems.map(({ code }) => code)).toEqual(["undecodable-characters"]);
  });
});
