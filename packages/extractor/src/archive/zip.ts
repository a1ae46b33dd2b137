import { crc32 } from "node:zlib";
import { InputError } from "@yusuan/schema";
import { type Entry, fromBuffer, open, validateFileName, type ZipFile } from "yauzl";
import type { ReadLimits } from "../readers/reader.js";
import { decodedName } from "./entry-name.js";
import { checkInflation } from "./inflation.js";

/** A file in an archive. */
export type ZipEntry = {
  /** With `/` between folders. */
  readonly name: string;
  /** Bytes, inflated, as the archive tells. */
  readonly size: number;
};

/** An archive in memory whose names and sizes were checked. */
export type Zip = {
  /** Files in the order of the archive's directory; folders are left out. */
  readonly entries: readonly ZipEntry[];
  /**
   * Inflate one file; undefined where there is none of that name.
   * @throws InputError `encrypted` where it needs a password; `damaged-archive` where it cannot be inflated, or not to the
   * size and the checksum that it tells.
   */
  readonly read: (name: string) => Promise<Uint8Array | undefined>;
};

/** An archive that stays on disk: only its directory lies in memory. */
export type ZipOnDisk = Zip & { readonly close: () => void };

/** Files in one archive; a workbook or a book of a thousand pages has fewer. */
const MOST_ENTRIES = 20_000;

/**
 * Look into a zip archive without inflating anything.
 * @throws InputError `damaged-archive`, `too-many-entries`, `unsafe-name` or `inflates-too-far`.
 */
export async function openZip(bytes: Uint8Array, limits: Pick<ReadLimits, "maxInflated">): Promise<Zip> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return checked(await opened((done) => fromBuffer(buffer, OPTIONS, done)), limits);
}

/**
 * `openZip` for a file, which must be closed in the end.
 * @throws InputError as `openZip` does; the file system's own errors where the file cannot be opened.
 */
export async function openZipFile(path: string, limits: Pick<ReadLimits, "maxInflated">): Promise<ZipOnDisk> {
  const zip = await opened((done) => open(path, OPTIONS, done));
  try {
    return { ...(await checked(zip, limits)), close: () => zip.close() };
  } catch (error) {
    zip.close();
    throw error;
  }
}

const OPTIONS = { lazyEntries: true, decodeStrings: false, autoClose: false } as const;

/** The archive with its names and sizes checked. */
async function checked(zip: ZipFile, limits: Pick<ReadLimits, "maxInflated">): Promise<Zip> {
  const entries = await listed(zip);
  const files = new Map<string, Entry>();
  for (const entry of entries) {
    const name = decodedName(entry);
    const wrong = validateFileName(name);
    if (wrong !== null) throw unsafeName(name);
    // Of two files of one name the first counts, as in every program that looks a name up.
    if (!name.endsWith("/") && !files.has(name)) files.set(name, entry);
  }
  checkInflation(
    [...files].map(([name, entry]) => ({
      name,
      packed: entry.compressedSize,
      inflated: entry.uncompressedSize,
    })),
    limits.maxInflated,
  );
  return {
    entries: [...files].map(([name, entry]) => ({ name, size: entry.uncompressedSize })),
    read: async (name) => {
      const entry = files.get(name);
      return entry && inflated(zip, entry, name);
    },
  };
}

type Opened = (error: Error | null, zip: ZipFile) => void;

async function opened(start: (done: Opened) => void): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    start((error, zip) => {
      if (!error) resolve(zip);
      else reject("syscall" in error ? error : damaged(error.message));
    });
  });
}

async function listed(zip: ZipFile): Promise<readonly Entry[]> {
  if (zip.entryCount > MOST_ENTRIES) throw tooMany(zip.entryCount);
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on("entry", (entry: Entry) => {
      entries.push(entry);
      if (entries.length > MOST_ENTRIES) reject(tooMany(entries.length));
      else zip.readEntry();
    });
    zip.on("end", () => resolve(entries));
    zip.on("error", (error: Error) => reject(damaged(error.message)));
    zip.readEntry();
  });
}

async function inflated(zip: ZipFile, entry: Entry, name: string): Promise<Uint8Array> {
  if (entry.isEncrypted()) throw encrypted(name);
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => reject(damaged(`${name}: ${error.message}`));
    zip.openReadStream(entry, (error, stream) => {
      if (error) return fail(error);
      // More bytes than the directory tells make the stream fail, so this never grows beyond them.
      const parts: Uint8Array[] = [];
      stream.on("data", (part: Uint8Array) => parts.push(part));
      stream.on("error", fail);
      stream.on("end", () => {
        const bytes = new Uint8Array(Buffer.concat(parts));
        if (crc32(bytes) === entry.crc32) resolve(bytes);
        else fail(new Error("its checksum is not that of its content"));
      });
    });
  });
}

function damaged(detail: string): InputError {
  return new InputError("damaged-archive", {
    en: `The file is a zip container that cannot be read (${detail}). Download it again, or open it and save it anew.`,
    zh: `文件是 zip 容器，但无法读取（${detail}）。请重新下载，或打开后另存。`,
  });
}

function encrypted(name: string): InputError {
  return new InputError("encrypted", {
    en: `${name} in the archive needs a password. Save the file without one.`,
    zh: `压缩包中的 ${name} 需要密码。请另存为不加密的文件。`,
  });
}

function tooMany(count: number): InputError {
  return new InputError("too-many-entries", {
    en: `The archive lists ${count} files; the limit is ${MOST_ENTRIES}. Unpack it and read the files one by one.`,
    zh: `压缩包列有 ${count} 个文件，上限为 ${MOST_ENTRIES} 个。请解压后逐个读取。`,
  });
}

function unsafeName(name: string): InputError {
  return new InputError("unsafe-name", {
    en: `The archive holds a file that would lie outside of it (${JSON.stringify(name.slice(0, 100))}); it is not opened.`,
    zh: `压缩包中有路径越出压缩包的文件（${JSON.stringify(name.slice(0, 100))}），不予打开。`,
  });
}
