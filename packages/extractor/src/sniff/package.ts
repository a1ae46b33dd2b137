const END = 0x06054b50;
const ENTRY = 0x02014b50;
/** Bytes before the end of the file in which the end of the directory must begin. */
const COMMENT = 65_557;
const MOST = 5_000;

/** Names in the directory of a zip container, those that are ASCII; none where it has no directory. */
export function packageParts(bytes: Uint8Array): readonly string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  const first = Math.max(0, bytes.length - COMMENT);
  while (end >= first && view.getUint32(end, true) !== END) end--;
  if (end < first) return [];
  const names: string[] = [];
  for (let at = view.getUint32(end + 16, true); at + 46 <= bytes.length && names.length < MOST; ) {
    if (view.getUint32(at, true) !== ENTRY) break;
    const length = view.getUint16(at + 28, true);
    names.push(String.fromCharCode(...bytes.subarray(at + 46, at + 46 + length)).replaceAll("\\", "/"));
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return names;
}
