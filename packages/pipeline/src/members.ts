import { isArchive, isDocument, type ZipOnDisk } from "@yusuan/extractor";
import { InputError } from "@yusuan/schema";
import { memberNames, readMember } from "./archive.js";
import { type Failure, failureOf } from "./failure.js";
import { idOf, sha256Of } from "./fingerprint.js";

/** A file of an archive with the id of its content, or with the reason why it has none. */
export type Member = {
  readonly name: string;
  /** Whether it is a document, as far as that is known without reading it as one. */
  readonly known: boolean;
} & ({ readonly id: string } | { readonly id: null; readonly failure: Failure });

/**
 * The files of an archive that are meant by `wanted` (one, or all of a folder; all where nothing is said), in the order
 * of its directory. Each is inflated for its id and let go before the next.
 * @throws InputError `not-found` where nothing is meant, `no-documents` where nothing of it is a document.
 */
export async function membersOf(zip: ZipOnDisk, wanted?: string): Promise<readonly Member[]> {
  const names = memberNames(zip);
  const meant = wanted === undefined ? names : names.filter((name) => isMeant(name, wanted));
  if (wanted !== undefined && meant.length === 0) throw noSuchMember(wanted, names);
  const members: Member[] = [];
  for (const name of meant) members.push(await memberOf(zip, name));
  if (wanted === undefined && !members.some(({ known }) => known)) throw noDocuments(names);
  return members;
}

function isMeant(name: string, wanted: string): boolean {
  const plain = name
    .split("/")
    .filter((part) => part !== "" && part !== ".")
    .join("/");
  return name === wanted || plain === wanted || plain.startsWith(`${wanted.replace(/\/$/u, "")}/`);
}

async function memberOf(zip: ZipOnDisk, name: string): Promise<Member> {
  try {
    const bytes = await readMember(zip, name);
    // An archive in the archive is no document, but has an outcome of its own that says why.
    const known = isDocument(name, bytes) || isArchive(bytes);
    return { name, known, id: idOf(sha256Of(bytes)) };
  } catch (error) {
    return { name, known: true, id: null, failure: failureOf(error) };
  }
}

const MOST_LISTED = 20;

/** Names of files as a message lists them. */
export function listed(names: readonly string[]): { readonly en: string; readonly zh: string } {
  const rest = names.length - MOST_LISTED;
  const shown = names.slice(0, MOST_LISTED);
  return {
    en: rest > 0 ? `${shown.join(", ")} and ${rest} more` : shown.join(", "),
    zh: rest > 0 ? `${shown.join("、")} 等 ${names.length} 个` : shown.join("、"),
  };
}

function noSuchMember(wanted: string, names: readonly string[]): InputError {
  const { en, zh } = listed(names);
  return new InputError("not-found", {
    en: `there is no ${wanted} in the archive, which holds ${en || "nothing"}`,
    zh: `压缩包中没有 ${wanted}；其中有：${zh || "无"}`,
  });
}

function noDocuments(names: readonly string[]): InputError {
  const { en, zh } = listed(names);
  return new InputError("no-documents", {
    en: `no document in this archive (it holds ${en || "nothing"})`,
    zh: `压缩包中没有可读的文件（其中有：${zh || "无"}）`,
  });
}
