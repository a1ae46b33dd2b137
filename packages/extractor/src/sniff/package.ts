const END = 0x06054b50;
const ENTRY = 0x02014b50;
/** Bytes before the end of the file in which the end of the directory must begin. */
const TAIL = 65_557;
const MOST = 5_000;
/** Bytes of a directory that are looked at in a file; {@link MOST} names of the length that names have need far fewer. */
const DIRECTORY = 4 * 1024 * 1024;

/** A file that is read in parts. */
export type PartsOfFile = {
  readonly size: number;
  /** Bytes from `position` on; fewer than `length` only where the file ends. */
  readonly read: (position: number, length: number) => Promise<Uint8Array>;
};

/** Names in the directory of a zip container, those that are ASCII; none where it has no directory. */
export function packageParts(bytes: Uint8Array): readonly string[] {
  const start = directoryStart(bytes.subarray(Math.max(0, bytes.length - TAIL)));
  return start === undefined ? [] : namesIn(bytes.subarray(start));
}

/** {@link packageParts} of a file of which no more is read than its end and its directory. */
export async function packagePartsOf({ size, read }: PartsOfFile): Promise<readonly string[]> {
  const start = directoryStart(await read(Math.max(0, size - TAIL), Math.min(size, TAIL)));
  return start === undefined || start >= size
    ? []
    : namesIn(await read(start, Math.min(size - start, DIRECTORY)));
}

/** Where the directory of a container begins that ends like this. */
function directoryStart(tail: Uint8Array): number | undefined {
  const view = new DataView(tail.buffer, tail.byteOffset, tail.byteLength);
  for (let end = tail.length - 22; end >= 0; end--) {
    if (view.getUint32(end, true) === END) return view.getUint32(end + 16, true);
  }
  return undefined;
}

function namesIn(directory: Uint8Array): readonly string[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const names: string[] = [];
  for (let at = 0; at + 46 <= directory.length && names.length < MOST; ) {
    if (view.getUint32(at, true) !== ENTRY) break;
    const length = view.getUint16(at + 28, true);
    names.push(String.fromCharCode(...directory.subarray(at + 46, at + 46 + length)).replaceAll("\\", "/"));
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return names;
}
