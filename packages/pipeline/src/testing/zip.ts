import { crc32, deflateRawSync } from "node:zlib";

/** A file of an archive as a test wants it, with what it lies about. */
export type ZippedFile = {
  /** Bytes where the name is not in UTF-8. */
  readonly name: string | Uint8Array;
  readonly content: string | Uint8Array;
  /** General purpose bits; 0x800 says that the name is UTF-8, 1 that the file is encrypted. */
  readonly flags?: number;
  /** 0 stored, 8 deflated, others as PKWARE numbers them. */
  readonly method?: number;
  /** Inflated size that the archive claims. */
  readonly size?: number;
  /** Checksum that the archive claims. */
  readonly checksum?: number;
};

/** A zip archive of these files, as APPNOTE.TXT of PKWARE lays it out. */
export function zipOf(files: readonly ZippedFile[]): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const content = Buffer.from(file.content);
    const { method = 8, flags = 0, size = content.length, checksum = crc32(content) } = file;
    const data = method === 8 ? deflateRawSync(content) : content;
    const name = Buffer.from(file.name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(method, 4);
    common.writeUInt16LE(0x21, 8);
    common.writeUInt32LE(checksum, 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(size, 18);
    common.writeUInt16LE(name.length, 22);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    const local = Buffer.concat([uint32(0x04034b50), common, name, data]);
    directory.push(Buffer.concat([uint32(0x02014b50), Buffer.from([20, 0]), common, rest, name]));
    locals.push(local);
    offset += local.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(entries.length, 8);
  end.writeUInt32LE(offset, 12);
  return new Uint8Array(Buffer.concat([...locals, entries, uint32(0x06054b50), end]));
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
