/** The tables of a TrueType file by their four-letter tags. */
type FontTables = ReadonlyMap<string, Buffer>;

const TRUE_TYPE = 0x00010000;
const ENTRY = 16;

/** Take a TrueType file apart. */
export function readTables(font: Buffer): FontTables {
  const count = font.readUInt16BE(4);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const at = 12 + index * ENTRY;
      const from = font.readUInt32BE(at + 8);
      return [font.toString("latin1", at, at + 4), font.subarray(from, from + font.readUInt32BE(at + 12))];
    }),
  );
}

/** Put tables together again; checksums are left 0, since only a subset of the font is ever embedded. */
export function writeTables(tables: FontTables): Buffer {
  const head = Buffer.alloc(12 + tables.size * ENTRY);
  head.writeUInt32BE(TRUE_TYPE, 0);
  head.writeUInt16BE(tables.size, 4);
  const parts = [head];
  let offset = head.length;
  [...tables].forEach(([tag, data], index) => {
    const at = 12 + index * ENTRY;
    head.write(tag, at, "latin1");
    head.writeUInt32BE(offset, at + 8);
    head.writeUInt32BE(data.length, at + 12);
    const padded = Buffer.concat([data, Buffer.alloc(-data.length & 3)]);
    parts.push(padded);
    offset += padded.length;
  });
  return Buffer.concat(parts);
}

/** @throws RangeError where the font has no such table. */
export function tableOf(tables: FontTables, tag: string): Buffer {
  const table = tables.get(tag);
  if (!table) throw new RangeError(`The font has no table ${tag}`);
  return table;
}
