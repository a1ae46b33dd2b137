import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { readCharacterMap, writeCharacterMap } from "./character-map.js";
import { readTables, tableOf, writeTables } from "./sfnt.js";
import { SIGNS } from "./signs.js";
import { withSigns } from "./with-signs.js";

const FONT = "@expo-google-fonts/zcool-xiaowei/400Regular/ZCOOLXiaoWei_400Regular.ttf";
const font = readFileSync(createRequire(import.meta.url).resolve(FONT));

describe("withSigns", () => {
  const before = readTables(font);
  const after = readTables(withSigns(font, SIGNS));

  it("maps the signs to the last glyphs and leaves all others where they are", () => {
    const old = readCharacterMap(tableOf(before, "cmap"));
    const groups = tableOf(after, "cmap");
    const count = groups.readUInt32BE(24);
    const map = new Map<number, number>();
    for (let index = 0; index < count; index++) {
      const at = 28 + index * 12;
      const first = groups.readUInt32BE(at);
      for (let code = first; code <= groups.readUInt32BE(at + 4); code++) {
        map.set(code, groups.readUInt32BE(at + 8) + code - first);
      }
    }
    const glyphs = tableOf(before, "loca").length / 4 - 1;
    Object.keys(SIGNS).forEach((sign, index, all) => {
      expect(map.get(sign.codePointAt(0) ?? 0)).toBe(glyphs - all.length + index);
    });
    for (const character of "预算支出") {
      const code = character.codePointAt(0) ?? 0;
      expect(map.get(code)).toBe(old.get(code));
    }
  });

  it("gives each sign an outline", () => {
    const loca = tableOf(after, "loca");
    const ends = Object.keys(SIGNS).map((_, index, all) =>
      loca.readUInt32BE(loca.length - 4 * (all.length - index)),
    );
    expect([...ends].sort((a, b) => a - b)).toEqual(ends);
    expect(ends.at(-1)).toBe(tableOf(after, "glyf").length);
  });

  it("refuses a font that lacks a table", () => {
    const tables = new Map(before);
    tables.delete("loca");
    expect(() => withSigns(writeTables(tables), SIGNS)).toThrow(RangeError);
  });
});

it("a character map without format 4 is refused", () => {
  expect(() => readCharacterMap(writeCharacterMap(new Map([[65, 1]])))).toThrow(RangeError);
});
