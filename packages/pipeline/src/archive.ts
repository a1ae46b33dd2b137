import { open, readFile, stat } from "node:fs/promises";
import { basename, dirname, sep } from "node:path";
import {
  DEFAULT_LIMITS,
  isArchive,
  isZip,
  openZipFile,
  ZIP_SIGNATURE_BYTES,
  type ZipOnDisk,
} from "@yusuan/extractor";
import { InputError } from "@yusuan/schema";
import { assertBytes, assertSize } from "./fingerprint.js";

/**
 * Whether a file is a zip archive of files, and no document in a zip container.
 * @throws InputError `too-large`; the file system's own errors.
 */
export async function isArchiveFile(path: string): Promise<boolean> {
  if (!isZip(await frontOf(path))) return false;
  await assertSize(path);
  return isArchive(await readFile(path));
}

async function frontOf(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(ZIP_SIGNATURE_BYTES), position: 0 });
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** What a path means that leads on from an archive as though it were a folder; undefined where it does not. */
export async function placeInArchive(
  path: string,
): Promise<{ readonly archive: string; readonly member: string } | undefined> {
  const archive = await fileAbove(path);
  if (archive === undefined || !(await isArchiveFile(archive).catch(() => false))) return undefined;
  return { archive, member: path.slice(archive.length + 1).replaceAll(sep, "/") };
}

async function fileAbove(path: string): Promise<string | undefined> {
  const parent = dirname(path);
  const found = await stat(parent).catch(() => undefined);
  if (found) return found.isFile() ? parent : undefined;
  return parent === path ? undefined : fileAbove(parent);
}

/**
 * Open an archive for as long as `use` takes.
 * @throws InputError where it cannot be opened or asks for more than it may.
 */
export async function withArchive<T>(path: string, use: (zip: ZipOnDisk) => Promise<T>): Promise<T> {
  const zip = await openZipFile(path, DEFAULT_LIMITS);
  try {
    return await use(zip);
  } finally {
    zip.close();
  }
}

/** Names of the files in an archive without what systems and programs leave there for themselves. */
export function memberNames({ entries }: ZipOnDisk): readonly string[] {
  return entries.map(({ name }) => name).filter((name) => !isJunk(name));
}

/** Written by macOS, by Windows, and by Office and LibreOffice while a file is open. */
const JUNK = /^(?:\._.*|\.ds_store|(?:eh)?thumbs\.db|desktop\.ini|~\$.*|\.~lock\..*#)$/iu;

/** Whether a file in an archive was put there by a system or a program, not by people. */
export function isJunk(name: string): boolean {
  return name.split("/").includes("__MACOSX") || JUNK.test(basename(name));
}

/**
 * One file of an archive, inflated.
 * @throws InputError `not-found`, `too-large` before anything is inflated, `damaged-archive`.
 */
export async function readMember(zip: ZipOnDisk, name: string): Promise<Uint8Array> {
  const size = zip.entries.find((entry) => entry.name === name)?.size;
  if (size !== undefined) assertBytes(size);
  const bytes = await zip.read(name);
  if (bytes) return bytes;
  throw new InputError("not-found", {
    en: `there is no ${name} in the archive`,
    zh: `压缩包中没有 ${name}`,
  });
}

/** Reads members of archives one after another and keeps the last archive open, whose directory may be long. */
export function createMemberReader(): (path: string, name: string) => Promise<Uint8Array> {
  let last: { readonly key: string; readonly zip: ZipOnDisk } | undefined;
  return async (path, name) => {
    const { size, mtimeMs, ino } = await stat(path);
    const key = JSON.stringify([path, size, mtimeMs, ino]);
    if (last?.key !== key) {
      last?.zip.close();
      last = undefined;
      last = { key, zip: await openZipFile(path, DEFAULT_LIMITS) };
    }
    return readMember(last.zip, name);
  };
}
