/** Names of streams that tell what a compound file is. */
const KNOWN = ["WordDocument", "Workbook", "Book", "EncryptedPackage"] as const;

/** Which of the known streams a compound file (OLE2) has, by their names in its directory. */
export function compoundStreams(bytes: Uint8Array): ReadonlySet<(typeof KNOWN)[number]> {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return new Set(KNOWN.filter((name) => hasName(content, name)));
}

/** A directory entry begins with its name in UTF-16, filled up with zeros to 64 bytes, at a multiple of 128. */
function hasName(content: Buffer, name: string): boolean {
  const wanted = Buffer.concat([Buffer.from(name, "utf16le"), Buffer.alloc(2)]);
  for (let at = content.indexOf(wanted); at >= 0; at = content.indexOf(wanted, at + 1)) {
    if (at % 128 === 0 && content.readUInt16LE(at + 64) === wanted.length) return true;
  }
  return false;
}
