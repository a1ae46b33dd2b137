import { InputError } from "@yusuan/schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { zipFile } from "../../archive/testing/zip-file.js";
import { extract } from "../../extract.js";
import { readWord } from "./testing/read.js";
import { p, run, tbl, wordFile } from "./testing/word-file.js";

async function codeOf(bytes: Uint8Array): Promise<string> {
  try {
    await extract({ fileName: "a.docx", bytes }, { ocr: "never" });
    return "read";
  } catch (error) {
    if (error instanceof InputError) return error.code;
    throw error;
  }
}

const WHOLE = wordFile(
  p("2025年部门预算") +
    tbl([
      ["科目", "金额"],
      ["合计", "1.00"],
    ]),
  {
    styles: '<w:style w:type="paragraph" w:styleId="a"><w:name w:val="a"/></w:style>',
    numbering: '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  },
);

describe("a file is refused", () => {
  test.each<[string, Uint8Array, string]>([
    ["without text", wordFile(p("")), "no-text"],
    [
      "without a document",
      zipFile([
        { name: "[Content_Types].xml", content: "<Types/>" },
        { name: "word/a.xml", content: "<a/>" },
      ]),
      "damaged-archive",
    ],
    [
      "whose document is no XML",
      zipFile([
        { name: "[Content_Types].xml", content: "" },
        { name: "word/document.xml", content: "text" },
      ]),
      "damaged-xml",
    ],
    ["that declares entities", wordFile('<!DOCTYPE x [<!ENTITY a "b">]>'), "unsafe-xml"],
    [
      "that nests without end",
      wordFile("<w:tbl><w:tr><w:tc>".repeat(400) + "</w:tc></w:tr></w:tbl>".repeat(400)),
      "unsafe-xml",
    ],
  ])("%s", async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });
});

test("a damaged part costs that part only", async () => {
  const bytes = wordFile(p("合计 5.00"), { numbering: "<!DOCTYPE b>", styles: "<!DOCTYPE a>" });
  const { shown, codes, problems } = await readWord(bytes);
  expect(shown).toEqual(["paragraph: 合计 5.00"]);
  expect(codes).toEqual(["part-failed", "part-failed"]);
  expect(problems[0]?.message.en).toContain("word/styles.xml");
});

test("the document is found by its relationship, whatever its name, and without one by its usual name", async () => {
  const document = `<w:document><w:body>${p("正文 1")}</w:body></w:document>`;
  const types = { name: "[Content_Types].xml", content: "<Types/>" };
  const rels =
    '<Relationships><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/word/Document2.xml"/></Relationships>';
  expect(
    await codeOf(
      zipFile([
        types,
        { name: "_rels/.rels", content: rels },
        { name: "word/document2.xml", content: document },
      ]),
    ),
  ).toBe("read");
  expect(await codeOf(zipFile([types, { name: "word/document.xml", content: document }]))).toBe("read");
});

test("tables in tables in tables are read to the bottom", async () => {
  const nested = Array.from({ length: 30 }).reduce<string>(
    (inner) => tbl([["层", `<w:tc>${inner}</w:tc>`]]),
    p("底 5"),
  );
  const { blocks } = await readWord(wordFile(nested));
  expect(blocks).toHaveLength(30);
});

test("the same bytes give the same extraction, and are left alone", async () => {
  const copy = Uint8Array.from(WHOLE);
  const first = await extract({ fileName: "a.docx", bytes: WHOLE });
  expect(await extract({ fileName: "a.docx", bytes: WHOLE })).toEqual(first);
  expect(WHOLE).toEqual(copy);
});

test("a file that is cut off or damaged gives a result or an InputError", async () => {
  for (let length = 1; length < WHOLE.length; length += 37) {
    expect(typeof (await codeOf(WHOLE.subarray(0, length)))).toBe("string");
  }
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(WHOLE.length - 1), fc.integer({ min: 0, max: 255 })), {
        minLength: 1,
        maxLength: 8,
      }),
      async (changes) => {
        const bytes = Uint8Array.from(WHOLE);
        for (const [at, value] of changes) bytes[at] = value;
        expect(typeof (await codeOf(bytes))).toBe("string");
      },
    ),
    { numRuns: 200 },
  );
});

test("any elements in any order give a result or an InputError", async () => {
  const names = [
    "p",
    "r",
    "t",
    "tbl",
    "tr",
    "tc",
    "ins",
    "del",
    "sdt",
    "sdtContent",
    "fldChar",
    "txbxContent",
    "drawing",
    "pPr",
    "tcPr",
    "vMerge",
    "gridSpan",
    "AlternateContent",
    "Choice",
    "br",
    "hyperlink",
  ];
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { depthSize: "medium", withCrossShrink: true },
      fc.constantFrom(run("1.5"), run("文")),
      fc
        .tuple(
          fc.constantFrom(...names),
          fc.constantFrom("", ' w:val="2"', ' w:fldCharType="begin"', ' w:val="-9"'),
          fc.array(tie("tree"), { maxLength: 4 }),
        )
        .map(([name, attributes, children]) => `<w:${name}${attributes}>${children.join("")}</w:${name}>`),
    ),
  }));
  await fc.assert(
    fc.asyncProperty(fc.array(tree, { maxLength: 6 }), async (body) => {
      expect(typeof (await codeOf(wordFile(p("前") + body.join(""))))).toBe("string");
    }),
    { numRuns: 300 },
  );
});
