import { open } from "node:fs/promises";

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LONGEST_END = 22 + 65_535;
const FIXED_DATE = ((2000 - 1980) << 9) | (1 << 5) | 1;

/**
 * Give all entries of a zip file the date 2000-01-01 00:00, in the directory and before each entry: the writer of
 * workbooks takes the time of the day. A file in the form for more than 4 GB (zip64) is left as it is.
 */
export async function fixZipDates(path: string): Promise<void> {
  const file = await open(path, "r+");
  try {
    const { size } = await file.stat();
    const tail = await read(Math.max(0, size - LONGEST_END), Math.min(size, LONGEST_END));
    const end = findEnd(tail);
    if (end === undefined) return;
    const [length, start] = [tail.readUInt32LE(end + 12), tail.readUInt32LE(end + 16)];
    if (start === 0xffff_ffff || start + length > size) return;
    const directory = await read(start, length);
    for (let at = 0; at + 46 <= directory.length && directory.readUInt32LE(at) === ENTRY; ) {
      setDate(directory, at + 12);
      const before = Buffer.alloc(4);
      setDate(before, 0);
      await file.write(before, 0, 4, directory.readUInt32LE(at + 42) + 10);
      const variable = [28, 30, 32].reduce((sum, field) => sum + directory.readUInt16LE(at + field), 0);
      at += 46 + variable;
    }
    await file.write(directory, 0, directory.length, start);
  } finally {
    await file.close();
  }

  async function read(position: number, length: number): Promise<Buffer> {
    const buffer = Buffer.alloc(length);
    await file.read(buffer, 0, length, position);
    return buffer;
  }
}

function findEnd(tail: Buffer): number | undefined {
  for (let at = tail.length - 22; at >= 0; at -= 1) if (tail.readUInt32LE(at) === END) return at;
  return undefined;
}

/** Time, then date, as MS-DOS has them. */
function setDate(buffer: Buffer, at: number): void {
  buffer.writeUInt16LE(0, at);
  buffer.writeUInt16LE(FIXED_DATE, at + 2);
}
