import { createHash } from "node:crypto";
import { readdir, readFile, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type PageStore, parsePage, printPage } from "@yusuan/extractor";
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
    reading ??= codeFingerprint().then((code) => digestOf(code, options));
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

let fingerprint: Promise<string> | undefined;

/** What tells this version of the extractor from others: a digest of its compiled code. */
function codeFingerprint(): Promise<string> {
  fingerprint ??= digestOfFolder(dirname(fileURLToPath(import.meta.resolve("@yusuan/extractor"))));
  return fingerprint;
}

async function digestOfFolder(folder: string): Promise<string> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".js")).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  return digestOf(...names, ...texts);
}

function digestOf(...texts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(`${text.length}:`).update(text);
  return hash.digest("hex").slice(0, 16);
}
