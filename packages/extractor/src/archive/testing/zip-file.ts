import { crc32, deflateRawSync } from "node:zlib";

/** A file as it is put into a zip; what is told of it may be a lie. */
export type ZippedFile = {
  readonly name: string | Uint8Array;
  readonly content: string | Uint8Array;
  /** Stored unless it is to be deflated. */
  readonly deflated?: boolean;
  /** General purpose bits; 0x800 is a name in UTF-8, 1 encryption. */
  readonly flags?: number;
  /** Inflated size that is told in place of the true one. */
  readonly told?: number;
};

/** A zip container; it checks nothing, so that it can make what is not to be read. */
export function zipFile(files: readonly ZippedFile[], told: { readonly count?: number } = {}): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const file of files) {
    const { local, central } = headersOf(file, at);
    parts.push(local);
    directory.push(central);
    at += local.length;
  }
  const size = directory.reduce((sum, each) => sum + each.length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(told.count ?? files.length, 8);
  end.writeUInt16LE(told.count ?? files.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...parts, ...directory, end]));
}

function headersOf({ name, content, deflated = false, flags = 0, told }: ZippedFile, at: number) {
  const bytes = Buffer.from(content);
  const packed = deflated ? deflateRawSync(bytes) : bytes;
  const label = Buffer.from(name);
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(flags, 2);
  common.writeUInt16LE(deflated ? 8 : 0, 4);
  common.writeUInt32LE(crc32(bytes), 10);
  common.writeUInt32LE(packed.length, 14);
  common.writeUInt32LE(told ?? bytes.length, 18);
  common.writeUInt16LE(label.length, 22);
  const local = Buffer.concat([signature(0x04034b50), common, label, packed]);
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(at, 10);
  const version = Buffer.from([20, 0]);
  return { local, central: Buffer.concat([signature(0x02014b50), version, common, tail, label]) };
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value, 0);
  return bytes;
}
