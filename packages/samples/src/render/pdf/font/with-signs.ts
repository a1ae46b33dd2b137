import { readCharacterMap, writeCharacterMap } from "./character-map.js";
import { readTables, tableOf, writeTables } from "./sfnt.js";
import type { Sign } from "./signs.js";

/**
 * The font with signs that it lacks. They take the places of its last glyphs, which no text here uses.
 * @throws RangeError where the font is no TrueType font with long offsets.
 */
export function withSigns(font: Buffer, signs: Readonly<Record<string, Sign>>): Buffer {
  const tables = readTables(font);
  if (tableOf(tables, "head").readInt16BE(50) !== 1) throw new RangeError("The font has short offsets");
  const added = Object.entries(signs);
  const loca = Buffer.from(tableOf(tables, "loca"));
  const hmtx = Buffer.from(tableOf(tables, "hmtx"));
  const first = loca.length / 4 - 1 - added.length;
  const characters = new Map(
    [...readCharacterMap(tableOf(tables, "cmap"))].filter(([, glyph]) => glyph < first),
  );
  const outlines = [tableOf(tables, "glyf").subarray(0, loca.readUInt32BE(first * 4))];
  let offset = loca.readUInt32BE(first * 4);
  added.forEach(([character, sign], index) => {
    const outline = outlineOf(sign);
    outlines.push(outline);
    offset += outline.length;
    loca.writeUInt32BE(offset, (first + index + 1) * 4);
    hmtx.writeUInt16BE(sign.advance, (first + index) * 4);
    hmtx.writeInt16BE(Number(outline.readInt16BE(2)), (first + index) * 4 + 2);
    characters.set(character.codePointAt(0) ?? 0, first + index);
  });
  return writeTables(
    new Map([
      ...tables,
      ["glyf", Buffer.concat(outlines)],
      ["loca", loca],
      ["hmtx", hmtx],
      ["cmap", writeCharacterMap(characters)],
    ]),
  );
}

/** A simple glyph whose points all lie on the curve. */
function outlineOf({ polygons }: Sign): Buffer {
  const points = polygons.flat();
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  let end = -1;
  const ends = polygons.map((polygon) => {
    end += polygon.length;
    return end;
  });
  const words = (values: readonly number[]) => {
    const out = Buffer.alloc(values.length * 2);
    values.forEach((value, index) => {
      out.writeInt16BE(value, index * 2);
    });
    return out;
  };
  const deltas = (values: readonly number[]) =>
    values.map((value, index) => value - (values[index - 1] ?? 0));
  const glyph = Buffer.concat([
    words([polygons.length, ...box, ...ends, 0]),
    Buffer.alloc(points.length, 1),
    words(deltas(xs)),
    words(deltas(ys)),
  ]);
  return Buffer.concat([glyph, Buffer.alloc(-glyph.length & 3)]);
}
