import { InputError } from "@yusuan/schema";
import { openZip } from "../../archive/zip.js";
import { parseXml, type XmlElement } from "../../xml/parse-xml.js";
import type { ReadLimits } from "../reader.js";
import { candidatesOf } from "./locations.js";

/** Bytes of one part; a page of outlined text has a few million. */
const LARGEST_PART = 32 * 1024 * 1024;
/** Parts that are kept parsed: templates, which every page shows again. */
const MOST_KEPT = 8;

/** The files of an OFD. */
export type OfdPackage = {
  readonly names: readonly string[];
  /** The entry that a location means, in any case of its letters; undefined where there is none. */
  readonly find: (location: string | undefined, folders: readonly string[]) => string | undefined;
  readonly bytes: (entry: string) => Promise<Uint8Array>;
  /**
   * The root element of an entry.
   * @throws InputError where it is missing, too large or no XML.
   */
  readonly part: (entry: string, keep?: "keep") => Promise<XmlElement>;
};

/** @throws InputError as {@link openZip}. */
export async function openPackage(bytes: Uint8Array, limits: ReadLimits): Promise<OfdPackage> {
  const zip = await openZip(bytes, limits);
  const sizes = new Map(zip.entries.map(({ name, size }) => [name, size]));
  const byLowerCase = new Map<string, string>();
  for (const { name } of zip.entries) {
    const lower = name.toLowerCase();
    if (!byLowerCase.has(lower)) byLowerCase.set(lower, name);
  }
  const kept = new Map<string, XmlElement>();
  const read = async (entry: string): Promise<Uint8Array> => {
    const content = await zip.read(entry);
    if (!content) throw missingPart(entry);
    return content;
  };
  return {
    names: [...sizes.keys()],
    find: (location, folders) => {
      if (location === undefined || location.trim() === "") return undefined;
      const candidates = candidatesOf(location, folders);
      return (
        candidates.find((name) => sizes.has(name)) ??
        candidates.map((name) => byLowerCase.get(name.toLowerCase())).find((name) => name !== undefined)
      );
    },
    bytes: read,
    part: async (entry, keep) => {
      const known = kept.get(entry);
      if (known) return known;
      if ((sizes.get(entry) ?? 0) > LARGEST_PART) throw tooLargePart(entry, sizes.get(entry) ?? 0);
      const root = parseXml(await read(entry), entry);
      if (keep && kept.size < MOST_KEPT) kept.set(entry, root);
      return root;
    },
  };
}

/** A part that the document names is not in the package. */
export function missingPart(location: string): InputError {
  return new InputError("part-missing", {
    en: `${location} is not in the file. Download the file again or export it again.`,
    zh: `文件中缺少 ${location}。请重新下载或重新导出。`,
  });
}

function tooLargePart(entry: string, size: number): InputError {
  const mib = (bytes: number) => Math.ceil(bytes / 1024 / 1024);
  return new InputError("part-too-large", {
    en: `${entry} has ${mib(size)} MiB; the limit for one part is ${mib(LARGEST_PART)} MiB. Export the file again.`,
    zh: `${entry} 大小为 ${mib(size)} MiB，单个部件上限为 ${mib(LARGEST_PART)} MiB。请重新导出文件。`,
  });
}
