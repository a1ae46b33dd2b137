import { isArchive, isDocument, type ZipEntry, type ZipOnDisk } from "@yusuan/extractor";
import { InputError, type Message } from "@yusuan/schema";
import { type Failure, failureOf } from "../failure.js";
import { memberEntries, readMember } from "./archive.js";
import { idOf, sha256Of } from "./fingerprint.js";

/** What a file of an archive is by its content; `unread` where that cannot be told. */
type MemberKind = "document" | "archive" | "other" | "unread";

/** A file of an archive with the id of its content, or with the reason why it has none. */
export type Member = {
  readonly name: string;
  readonly kind: MemberKind;
} & ({ readonly id: string } | { readonly id: null; readonly failure: Failure });

/**
 * The files of an archive that are meant by `wanted` (one, or all of a folder; all where nothing is said), in the order
 * of its directory. Each is inflated for its id and let go before the next.
 * @throws InputError `not-found` where nothing is meant, `no-documents` where nothing of it is a document.
 */
export async function membersOf(zip: ZipOnDisk, wanted?: string): Promise<readonly Member[]> {
  const entries = memberEntries(zip);
  const meant = wanted === undefined ? entries : entries.filter(({ name }) => isMeant(name, wanted));
  if (wanted !== undefined && meant.length === 0) throw notInArchive(wanted, entries);
  const members: Member[] = [];
  for (const entry of meant) members.push(await memberOf(zip, entry));
  // What could not be read, and an archive in the archive, have outcomes of their own that say why.
  if (wanted === undefined && members.every(({ kind }) => kind === "other")) throw noDocuments(entries);
  return members;
}

function isMeant(name: string, wanted: string): boolean {
  const plain = name
    .split("/")
    .filter((part) => part !== "" && part !== ".")
    .join("/");
  return name === wanted || plain === wanted || plain.startsWith(`${wanted.replace(/\/$/u, "")}/`);
}

async function memberOf(zip: ZipOnDisk, entry: ZipEntry): Promise<Member> {
  const { name } = entry;
  try {
    const bytes = await readMember(zip, entry);
    const kind = isArchive(name, bytes) ? "archive" : isDocument(name, bytes) ? "document" : "other";
    return { name, kind, id: idOf(sha256Of(bytes)) };
  } catch (error) {
    return { name, kind: "unread", id: null, failure: failureOf(error) };
  }
}

const MOST_LISTED = 20;
const MOST_OF_A_NAME = 120;

/** Names of files as a message lists them. */
export function listed(files: readonly { readonly name: string }[]): Message {
  const rest = files.length - MOST_LISTED;
  const shown = files.slice(0, MOST_LISTED).map(({ name }) => short(name));
  if (shown.length === 0) return { en: "nothing", zh: "无" };
  return {
    en: rest > 0 ? `${shown.join(", ")} and ${rest} more` : shown.join(", "),
    zh: rest > 0 ? `${shown.join("、")} 等 ${files.length} 个` : shown.join("、"),
  };
}

function short(name: string): string {
  return name.length > MOST_OF_A_NAME ? `${name.slice(0, MOST_OF_A_NAME)}…` : name;
}

function notInArchive(wanted: string, files: readonly ZipEntry[]): InputError {
  const { en, zh } = listed(files);
  return new InputError("not-found", {
    en: `there is no ${wanted} in the archive; it holds: ${en}`,
    zh: `压缩包中没有 ${wanted}；其中有：${zh}`,
  });
}

function noDocuments(files: readonly ZipEntry[]): InputError {
  const { en, zh } = listed(files);
  return new InputError("no-documents", {
    en: `no document in this archive; it holds: ${en}`,
    zh: `压缩包中没有可读的文件；其中有：${zh}`,
  });
}
