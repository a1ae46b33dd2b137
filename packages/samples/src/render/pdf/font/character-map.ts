const FORMAT_4 = 4;

/** Characters and their glyphs of a `cmap` table, from its subtable of format 4. */
export function readCharacterMap(cmap: Buffer): ReadonlyMap<number, number> {
  const starts = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) =>
    cmap.readUInt32BE(4 + index * 8 + 4),
  );
  const start = starts.find((at) => cmap.readUInt16BE(at) === FORMAT_4);
  if (start === undefined) throw new RangeError("The font maps no characters in format 4");
  const segments = cmap.readUInt16BE(start + 6) / 2;
  const map = new Map<number, number>();
  for (let index = 0; index < segments; index++) {
    const at = start + 14 + index * 2;
    const last = cmap.readUInt16BE(at);
    const first = cmap.readUInt16BE(at + 2 + segments * 2);
    const delta = cmap.readUInt16BE(at + 2 + segments * 4);
    const rangeAt = at + 2 + segments * 6;
    const range = cmap.readUInt16BE(rangeAt);
    for (let character = first; character <= last && character < 0xffff; character++) {
      const glyph = range === 0 ? character : cmap.readUInt16BE(rangeAt + range + (character - first) * 2);
      if (glyph !== 0) map.set(character, (glyph + delta) & 0xffff);
    }
  }
  return map;
}

/** A `cmap` table of format 12. */
export function writeCharacterMap(map: ReadonlyMap<number, number>): Buffer {
  const groups: { first: number; last: number; glyph: number }[] = [];
  for (const [character, glyph] of [...map].sort(([a], [b]) => a - b)) {
    const group = groups.at(-1);
    if (group && character === group.last + 1 && glyph === group.glyph + character - group.first)
      group.last = character;
    else groups.push({ first: character, last: character, glyph });
  }
  const table = Buffer.alloc(12 + 16 + groups.length * 12);
  table.writeUInt16BE(1, 2);
  table.writeUInt16BE(3, 4);
  table.writeUInt16BE(10, 6);
  table.writeUInt32BE(12, 8);
  table.writeUInt16BE(12, 12);
  table.writeUInt32BE(table.length - 12, 16);
  table.writeUInt32BE(groups.length, 24);
  groups.forEach(({ first, last, glyph }, index) => {
    const at = 28 + index * 12;
    table.writeUInt32BE(first, at);
    table.writeUInt32BE(last, at + 4);
    table.writeUInt32BE(glyph, at + 8);
  });
  return table;
}
