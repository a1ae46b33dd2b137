import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** A document to measure with. */
export type Input = { readonly from: "samples" | "corpus"; readonly fileName: string; readonly path: string };

/** The documents there are, and what is to be said about those that are not. */
export type Inputs = { readonly inputs: readonly Input[]; readonly notes: readonly string[] };

const ROOT = fileURLToPath(new URL("../../../../", import.meta.url));
const DOCUMENT = /\.(?:pdf|txt|jpe?g|png|tiff?|webp|docx|xlsx|html|ofd)$/iu;

/**
 * The documents of samples/ and of the corpus: the folder of real documents that YUSUAN_CORPUS names, searched
 * through all its folders.
 */
export function findInputs(env: Readonly<Record<string, string | undefined>>): Inputs {
  const samples = documentsIn(join(ROOT, "samples"), "samples");
  if (!env.YUSUAN_CORPUS) {
    return {
      inputs: samples,
      notes: [
        "Only the samples were measured. YUSUAN_CORPUS names a folder of real documents to measure as well.",
      ],
    };
  }
  const corpus = resolve(env.YUSUAN_CORPUS);
  if (!existsSync(corpus)) {
    return {
      inputs: samples,
      notes: [`YUSUAN_CORPUS names ${corpus}, which is not there; only the samples were measured.`],
    };
  }
  return { inputs: [...samples, ...documentsIn(corpus, "corpus")], notes: [] };
}

function documentsIn(folder: string, from: Input["from"]): readonly Input[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && DOCUMENT.test(entry.name))
    .map((entry) => ({ from, fileName: entry.name, path: join(entry.parentPath, entry.name) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

export function isPdf({ fileName }: Pick<Input, "fileName">): boolean {
  return /\.pdf$/iu.test(fileName);
}

export function isText({ fileName }: Pick<Input, "fileName">): boolean {
  return /\.txt$/iu.test(fileName);
}
