import { InputError } from "@yusuan/schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { descendants, element, elements, textOf } from "./find.js";
import { parseXml, type XmlElement } from "./parse-xml.js";

const parse = (xml: string) => parseXml(new TextEncoder().encode(xml), "part.xml");
const codeOf = (xml: string | Uint8Array) => {
  try {
    parseXml(typeof xml === "string" ? new TextEncoder().encode(xml) : xml, "part.xml");
    return "read";
  } catch (error) {
    if (error instanceof InputError) return error.code;
    throw error;
  }
};
const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

describe("an element", () => {
  test("has its children in their order, text as it stands", () => {
    expect(parse('<?xml version="1.0"?><!-- c --><a x="1"> 甲<b/>乙 <b>丙</b>\n</a>')).toEqual({
      name: "a",
      attributes: { x: "1" },
      children: [
        " 甲",
        { name: "b", attributes: {}, children: [] },
        "乙 ",
        { name: "b", attributes: {}, children: ["丙"] },
        "\n",
      ],
    });
  });

  test.each([
    "<ofd:a ofd:x='1'><ofd:b/></ofd:a>",
    "<a x='1'><b/></a>",
    "<a xmlns='urn:u' x='1'><o:b xmlns:o='urn:u'/></a>",
  ])("and its attributes lose their prefixes: %s", (xml) => {
    const root = parse(xml);
    expect([root.name, root.attributes.x, elements(root).map(({ name }) => name)]).toEqual(["a", "1", ["b"]]);
  });

  test.each([
    ["&lt;&gt;&amp;&quot;&apos;", `<>&"'`],
    ["&#20013;&#x6587;&#x4E2D;", "中文中"],
    ["&amp;lt;", "&lt;"],
    ["<![CDATA[<x>&amp; & ]]>尾", "<x>&amp; & 尾"],
    ["收入&支出", "收入&支出"],
    ["1,234.50", "1,234.50"],
    ["007", "007"],
  ])("holds the text %s", (written, text) => {
    expect(textOf(parse(`<a>${written}</a>`))).toBe(text);
  });

  test("holds any text and any attribute as they were written", () => {
    const plain = fc.string({
      unit: fc.constantFrom("中", "a", "1", "&", "<", ">", '"', "'", ";", "#", " ", "𠮷"),
    });
    fc.assert(
      fc.property(plain, (text) => {
        const root = parse(`<a x="${escaped(text)}"><b>${escaped(text)}</b></a>`);
        expect(root.attributes.x).toBe(text);
        expect(textOf(root)).toBe(text);
      }),
    );
  });
});

describe("is decoded:", () => {
  const xml = "<a>一般公共预算</a>";
  const utf16 = Buffer.from(xml, "utf16le");
  const gb = (encoding: string) =>
    Buffer.concat([
      Buffer.from(`<?xml version="1.0" encoding="${encoding}"?><a>`),
      Buffer.from([0xd6, 0xd0, 0xce, 0xc4, 0x81, 0x30, 0x81, 0x30]),
      Buffer.from("</a>"),
    ]);
  test.each<[string, Uint8Array, string]>([
    ["UTF-8", Buffer.from(xml), "一般公共预算"],
    ["UTF-8 with its mark", Buffer.from(`\ufeff${xml}`), "一般公共预算"],
    ["UTF-16 with its mark", Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]), "一般公共预算"],
    [
      "UTF-16, the other way round",
      Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()]),
      "一般公共预算",
    ],
    ["UTF-16 without its mark", utf16, "一般公共预算"],
    ["GB18030", gb("GB18030"), "中文\u0080"],
    ["GBK", gb("gbk"), "中文\u0080"],
    ["GB2312", gb("GB2312"), "中文\u0080"],
  ])("%s", (_, bytes, text) => {
    expect(textOf(parseXml(bytes, "part.xml"))).toBe(text);
  });
});

describe("is refused:", () => {
  test.each<[string, string, string]>([
    ["entities of its own", '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', "unsafe-xml"],
    ["an entity from elsewhere", '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', "unsafe-xml"],
    ["a declaration in other letters", "<!doctype a><a/>", "unsafe-xml"],
    ["deep nesting", "<a>".repeat(100_000), "unsafe-xml"],
    ["deep nesting that is closed", "<a>".repeat(1000) + "</a>".repeat(1000), "unsafe-xml"],
    ["nothing", "", "damaged-xml"],
    ["no element", "text", "damaged-xml"],
    ["an open tag", "<a><b></a>", "damaged-xml"],
    ["text that is cut off", "<a>12", "damaged-xml"],
    ["a tag that is cut off", "<a><b x='1", "damaged-xml"],
    ["a bare bracket", "<a>1 < 2</a>", "damaged-xml"],
    ["names that are dangerous in JavaScript", "<__proto__/>", "damaged-xml"],
  ])("%s", (_, xml, code) => {
    expect(codeOf(xml)).toBe(code);
  });

  test("whatever is cut off anywhere", () => {
    const xml = '<?xml version="1.0"?><a x="1"><b>一</b><c y="&amp;"/>二 &lt; 三<![CDATA[四]]></a>';
    const begun = xml.indexOf("<a");
    for (let end = 0; end < xml.length; end++)
      expect([end, codeOf(xml.slice(0, end))]).toEqual([end, "damaged-xml"]);
    expect(codeOf(xml.slice(begun))).toBe("read");
  });

  test("or read, whatever it is made of", () => {
    const piece = fc.constantFrom(
      "<a>",
      "</a>",
      "<b x='",
      "'",
      '"',
      "/>",
      "<",
      ">",
      "&",
      "&#1;",
      "&x;",
      "<![CDATA[",
      "]]>",
      "<!--",
      "-->",
      "<?",
      "?>",
      "中",
      " ",
      "=",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        expect(["read", "damaged-xml", "unsafe-xml"]).toContain(codeOf(pieces.join("")));
      }),
    );
  });
});

describe("what is large", () => {
  test("as deep as is allowed is read and searched", () => {
    const root = parse(`${"<a>".repeat(500)}文${"</a>".repeat(500)}`);
    expect(textOf(root)).toBe("文");
    expect(descendants(root, "a")).toHaveLength(499);
  });

  test("and wide is read and searched without running out of stack", () => {
    const root = parse(`<a>${'<b x="1">文</b>'.repeat(150_000)}</a>`);
    expect(descendants(root, "b")).toHaveLength(150_000);
    expect(textOf(root)).toHaveLength(150_000);
    expect(element(root, "b")?.attributes.x).toBe("1");
  });

  test("and has many attributes is read", () => {
    const attributes = Array.from({ length: 20_000 }, (_, i) => `k${i}="${i}"`).join(" ");
    expect(Object.keys(parse(`<a ${attributes}/>`).attributes)).toHaveLength(20_000);
  });

  test("and has many references is read", () => {
    expect(textOf(parse(`<a>${"&#20013;".repeat(100_000)}</a>`))).toHaveLength(100_000);
  });
});

test("finds children and what lies below by name", () => {
  const root = parse("<r><a>1</a><b><a>2</a></b><a>3</a></r>");
  const told = (found: readonly XmlElement[]) => found.map(textOf);
  expect(told(elements(root, "a"))).toEqual(["1", "3"]);
  expect(told(descendants(root, "a"))).toEqual(["1", "2", "3"]);
  expect(element(root, "c")).toBeUndefined();
  expect(element(undefined, "c")).toBeUndefined();
});
