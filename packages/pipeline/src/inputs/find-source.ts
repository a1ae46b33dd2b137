import { stat } from "node:fs/promises";
import type { ZipEntry, ZipOnDisk } from "@yusuan/extractor";
import { InputError } from "@yusuan/schema";
import { failureOf } from "../failure.js";
import type { DocumentSource } from "../work/stages.js";
import { isArchiveFile, placeInArchive, readMember, withArchive } from "./archive.js";
import { listed, type Member, membersOf } from "./members.js";
import { readMemberSource, readSource } from "./read-source.js";

/**
 * The one document behind a path: a file, a file in an archive (`archive.zip/folder/name.pdf`), or an archive that
 * holds one document.
 * @throws InputError where it cannot be read, and `several-documents` where an archive holds more than one.
 */
export async function findSource(path: string): Promise<DocumentSource> {
  try {
    const found = await stat(path).catch(() => undefined);
    const place = found ? undefined : await placeInArchive(path);
    if (place) return await soleMember(place.archive, place.member);
    return found?.isFile() && (await isArchiveFile(path)) ? await soleMember(path) : await readSource(path);
  } catch (error) {
    const { code, message } = failureOf(error);
    throw new InputError(code, message, { cause: error });
  }
}

function soleMember(archive: string, wanted?: string): Promise<DocumentSource> {
  return withArchive(archive, async (zip) => {
    const named = zip.entries.find(({ name }) => name === wanted);
    const entry = named ?? soleDocument(zip, await membersOf(zip, wanted));
    return readMemberSource(archive, entry.name, () => readMember(zip, entry));
  });
}

/** The one document among some files of an archive, or the one file. */
function soleDocument(zip: ZipOnDisk, members: readonly Member[]): ZipEntry {
  const documents = members.filter(({ kind }) => kind === "document");
  const candidates = documents.length > 0 ? documents : members;
  const [only] = candidates.length === 1 ? candidates : [];
  const entry = zip.entries.find(({ name }) => name === only?.name);
  if (entry) return entry;
  throw documents.length > 0 ? severalDocuments(documents) : noneReadable(members);
}

function severalDocuments(documents: readonly Member[]): InputError {
  const { en, zh } = listed(documents);
  const example = `archive.zip/${documents[0]?.name ?? ""}`;
  return new InputError("several-documents", {
    en: `this archive holds ${documents.length} documents (${en}); name one as though the archive were a folder: ${example}`,
    zh: `压缩包中有 ${documents.length} 个文件（${zh}）；请把压缩包当作文件夹，指定其中一个：${example}`,
  });
}

function noneReadable(members: readonly Member[]): InputError {
  const { en, zh } = listed(members);
  return new InputError("no-documents", {
    en: `no document can be read in this archive; it holds: ${en}`,
    zh: `压缩包中没有能读取的文件；其中有：${zh}`,
  });
}
