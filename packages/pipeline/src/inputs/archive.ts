import { open, stat } from "node:fs/promises";
import { basename, dirname, sep } from "node:path";
import {
  DEFAULT_LIMITS,
  isArchiveOnDisk,
  openZipFile,
  type ZipEntry,
  type ZipOnDisk,
} from "@yusuan/extractor";
import { InputError } from "@yusuan/schema";
import pLimit from "p-limit";
import { assertBytes, assertSize } from "./fingerprint.js";

/**
 * Whether a file is a zip archive of files, and no document in a zip container. It is not read whole for that.
 * @throws InputError `too-large`; the file system's own errors.
 */
export async function isArchiveFile(path: string): Promise<boolean> {
  await assertSize(path);
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const read = async (position: number, length: number) => {
      const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(length), position });
      return buffer.subarray(0, bytesRead);
    };
    return await isArchiveOnDisk(path, { size, read });
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

/** The files in an archive without what systems and programs leave there for themselves. */
export function memberEntries({ entries }: ZipOnDisk): readonly ZipEntry[] {
  return entries.filter(({ name }) => !isJunk(name));
}

/** Written by macOS, by Windows, and by Office and LibreOffice while a file is open. */
const JUNK = /^(?:\._.*|\.ds_store|(?:eh)?thumbs\.db|desktop\.ini|~\$.*|\.~lock\..*#)$/iu;

/** Whether a file in an archive was put there by a system or a program, not by people. */
function isJunk(name: string): boolean {
  return name.split("/").includes("__MACOSX") || JUNK.test(basename(name));
}

/**
 * One file of an archive, inflated.
 * @throws InputError `too-large` before anything is inflated, `damaged-archive`.
 */
export async function readMember(zip: ZipOnDisk, { name, size }: ZipEntry): Promise<Uint8Array> {
  assertBytes(size);
  const bytes = await zip.read(name);
  if (!bytes) throw noSuchMember(name);
  return bytes;
}

/** Reads files of archives one after another and keeps the last archive open, whose directory may be long. */
export function createMemberReader(): ReadMember {
  let last: { readonly key: string; readonly zip: ZipOnDisk; readonly entries: Entries } | undefined;
  const read = async (path: string, name: string) => {
    const { size, mtimeMs, ino } = await stat(path);
    const key = JSON.stringify([path, size, mtimeMs, ino]);
    if (last?.key !== key) {
      last?.zip.close();
      last = undefined;
      const zip = await openZipFile(path, DEFAULT_LIMITS);
      last = { key, zip, entries: new Map(zip.entries.map((entry) => [entry.name, entry])) };
    }
    const entry = last.entries.get(name);
    if (!entry) throw noSuchMember(name);
    return readMember(last.zip, entry);
  };
  const oneByOne = pLimit(1);
  return (path, name) => oneByOne(read, path, name);
}

type Entries = ReadonlyMap<string, ZipEntry>;

/** Reads a file of an archive by the archive's path and the file's name in it. */
export type ReadMember = (path: string, member: string) => Promise<Uint8Array>;

function noSuchMember(name: string): InputError {
  return new InputError("not-found", {
    en: `there is no ${name} in the archive`,
    zh: `压缩包中没有 ${name}`,
  });
}
