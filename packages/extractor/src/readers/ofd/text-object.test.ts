import { describe, expect, test } from "vitest";
import type { Glyph } from "../../page/content.js";
import { parseXml } from "../../xml/parse-xml.js";
import { paintText } from "./text-object.js";

function paint(attributes: string, codes: string, font = "宋体"): readonly Glyph[] {
  const glyphs: Glyph[] = [];
  const xml = `<TextObject Size="10" ${attributes}>${codes}</TextObject>`;
  const object = parseXml(new TextEncoder().encode(xml), "text");
  paintText(object, [1, 0, 0, 1, 0, 0], font, false, (glyph) => {
    glyphs.push(glyph);
    return true;
  });
  return glyphs;
}
const told = (glyphs: readonly Glyph[]) => glyphs.map(({ text, bbox: [x0, , x1] }) => [text, x0, x1]);

describe("characters stand", () => {
  test("where the offsets say, and are as wide as they go on where that is no gap", () => {
    expect(told(paint("", '<TextCode X="5" Y="10" DeltaX="10 5 30">甲1乙丙</TextCode>'))).toEqual([
      ["甲", 5, 15],
      ["1", 15, 20],
      ["乙", 20, 30],
      ["丙", 50, 60],
    ]);
  });

  test("by their widths where no offsets are told, or too few", () => {
    const widths = [
      ["甲", 0, 10],
      ["1", 10, 15],
      ["乙", 15, 25],
    ];
    expect(told(paint("", '<TextCode X="0" Y="10">甲1乙</TextCode>'))).toEqual(widths);
    expect(told(paint("", '<TextCode X="0" Y="10" DeltaX="10">甲1乙</TextCode>'))).toEqual(widths);
  });

  test("closer where they are set narrow", () => {
    expect(told(paint('HScale="0.5"', '<TextCode X="0" Y="10">甲乙</TextCode>'))).toEqual([
      ["甲", 0, 5],
      ["乙", 5, 10],
    ]);
  });

  test("below each other where only those offsets are told", () => {
    const glyphs = paint("", '<TextCode X="0" Y="10" DeltaY="g 2 12">购买方</TextCode>');
    expect(glyphs.map(({ baseline, direction }) => [baseline, direction])).toEqual([
      [10, 0],
      [22, 0],
      [34, 0],
    ]);
    expect(glyphs.every(({ bbox }) => bbox[0] === 0)).toBe(true);
  });

  test("below each other where they are read downwards", () => {
    const glyphs = paint('ReadDirection="90"', '<TextCode X="0" Y="10">购买</TextCode>');
    expect(glyphs.map(({ baseline }) => baseline)).toEqual([10, 20]);
  });

  test("turned", () => {
    const [glyph] = paint('CharDirection="90"', '<TextCode X="20" Y="10">甲</TextCode>');
    expect(glyph?.direction).toBe(90);
    expect(glyph?.bbox.map(Math.round)).toEqual([19, 10, 29, 20]);
  });

  test("from where the code before began, where a code does not say", () => {
    const codes = '<TextCode X="3" Y="10">甲</TextCode><TextCode Y="30">乙</TextCode>';
    expect(paint("", codes).map(({ bbox, baseline }) => [bbox[0], baseline])).toEqual([
      [3, 10],
      [3, 30],
    ]);
  });
});

describe("text", () => {
  test("is what the code says, whatever glyphs a font shows for it", () => {
    const transform =
      '<CGTransform CodePosition="0" CodeCount="2" GlyphCount="2"><Glyphs>812 40</Glyphs></CGTransform>';
    const glyphs = paint("", `${transform}<TextCode X="0" Y="10" DeltaX="10">预算</TextCode>`);
    expect(glyphs.map(({ text }) => text).join("")).toBe("预算");
  });

  test("has rare characters whole, whether they are counted once or twice", () => {
    const expected = [
      ["𠮷", 0, 10],
      ["甲", 10, 20],
      ["乙", 20, 30],
    ];
    expect(told(paint("", '<TextCode X="0" Y="10" DeltaX="10 10">𠮷甲乙</TextCode>'))).toEqual(expected);
    expect(told(paint("", '<TextCode X="0" Y="10" DeltaX="10 0 10">𠮷甲乙</TextCode>'))).toEqual(expected);
  });

  test("loses the white space that the file is indented with, and keeps its own as gaps", () => {
    const glyphs = paint("", '<TextCode X="0" Y="10" DeltaX="10 5">\n    甲 乙\n  </TextCode>');
    expect(told(glyphs)).toEqual([
      ["甲", 0, 10],
      ["乙", 15, 25],
    ]);
  });

  test("has the width of its font's Latin letters", () => {
    const widths = (font: string) => paint("", '<TextCode X="0" Y="9">i</TextCode>', font)[0]?.bbox[2];
    expect([widths("宋体"), widths("Times New Roman")]).toEqual([5, 2.9]);
  });
});
