import { readFile, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type PageStore, parsePage, printPage } from "@yusuan/extractor";
import { digestOf, extractorFingerprint } from "./code-fingerprint.js";
import { makeFolder } from "./make-folder.js";
import { partialFolder } from "./run-folder.js";

/**
 * Keeps the pages of a document that were read as pictures in the run folder, until its outputs are written: a run that
 * was stopped does not read them again. Pages that were read by other code or under other `options` are not taken. A
 * store that cannot be read or written costs time and nothing else.
 */
export function createPageStore(out: string, id: string, options: string): PageStore {
  const folder = partialFolder(out, id);
  let reading: Promise<string> | undefined;
  const fileOf = async (page: number): Promise<string> => {
    reading ??= extractorFingerprint().then((code) => digestOf(code, options));
    return join(folder, `page-${String(page).padStart(4, "0")}-${await reading}.json`);
  };
  return {
    get: async (page) => {
      const text = await readFile(await fileOf(page), "utf8").catch(() => undefined);
      return text === undefined ? undefined : parsePage(text);
    },
    put: async (page, scanned) => {
      const file = await fileOf(page);
      try {
        await makeFolder(folder);
        await writeFile(`${file}.tmp`, printPage(scanned));
        await rename(`${file}.tmp`, file);
      } catch {
        await rm(`${file}.tmp`, { force: true }).catch(() => undefined);
      }
    },
  };
}

/** Remove the pages that were kept of a document. */
export async function removePages(out: string, id: string): Promise<void> {
  const folder = partialFolder(out, id);
  await rm(folder, { recursive: true, force: true });
  // Where it was the last one.
  await rmdir(dirname(folder)).catch(() => undefined);
}
