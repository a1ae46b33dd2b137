import { stat } from "node:fs/promises";
import { InputError } from "@yusuan/schema";
import { isArchiveFile, placeInArchive, readMember, withArchive } from "./archive.js";
import { failureOf } from "./failure.js";
import { listed, membersOf } from "./members.js";
import { readMemberSource, readSource } from "./read-source.js";
import type { DocumentSource } from "./stages.js";

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
    const members = await membersOf(zip, wanted);
    const exact = members.find(({ name }) => name === wanted);
    const documents = exact ? [exact] : members.filter(({ known }) => known);
    const [only] = documents.length > 0 ? documents : members;
    if (!only || documents.length > 1) throw severalDocuments(documents.map(({ name }) => name));
    return readMemberSource(archive, only.name, (_, name) => readMember(zip, name));
  });
}

function severalDocuments(names: readonly string[]): InputError {
  const { en, zh } = listed(names);
  const [first = ""] = names;
  return new InputError("several-documents", {
    en: `this archive holds ${names.length} documents (${en}); name one of them as though the archive were a folder: archive.zip/${first}`,
    zh: `压缩包中有 ${names.length} 个文件（${zh}）；请把压缩包当作文件夹，指定其中一个：archive.zip/${first}`,
  });
}
