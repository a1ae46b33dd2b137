import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { isArchive } from "@yusuan/extractor";
import { InputError } from "@yusuan/schema";
import { failureOf } from "../failure.js";
import type { DocumentSource } from "../work/stages.js";
import type { ReadMember } from "./archive.js";
import { assertSize } from "./fingerprint.js";

/**
 * A file as the extractor takes it.
 * @throws InputError where it cannot be read or is too large.
 */
export async function readSource(path: string): Promise<DocumentSource> {
  return withCause(async () => {
    await assertSize(path);
    return { fileName: basename(path), bytes: new Uint8Array(await readFile(path)) };
  });
}

/**
 * A file of an archive as the extractor takes it.
 * @throws InputError where it cannot be read or is too large; `nested-archive` where it is an archive itself.
 */
export async function readMemberSource(
  path: string,
  member: string,
  read: ReadMember,
): Promise<DocumentSource> {
  const bytes = await withCause(() => read(path, member));
  if (isArchive(member, bytes)) throw nestedArchive();
  return { fileName: basename(member), bytes };
}

async function withCause<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    const { code, message } = failureOf(error);
    throw new InputError(code, message, { cause: error });
  }
}

function nestedArchive(): InputError {
  return new InputError("nested-archive", {
    en: "this is an archive inside an archive, which is not opened; unpack the outer one and name this one itself",
    zh: "这是压缩包中的压缩包，不予展开；请先解压外层压缩包，再直接指定它",
  });
}
