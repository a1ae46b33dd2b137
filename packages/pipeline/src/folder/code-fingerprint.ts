import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";

const manifestSchema = z.object({ dependencies: z.record(z.string(), z.string()).default({}) });

// From src (in tests) as from dist this is the package's own folder.
const OWN = fileURLToPath(new URL("../../", import.meta.url));
const EXTRACTOR = folderOf("@yusuan/extractor", OWN);

const known = new Map<string, Promise<string>>();

/** What tells this version of the extractor from others: a digest of its compiled code and of all that it depends on. */
export function extractorFingerprint(): Promise<string> {
  return fingerprintOf(EXTRACTOR);
}

/** The same for all that makes the outputs of a run out of a file. */
export function runFingerprint(): Promise<string> {
  return fingerprintOf(OWN);
}

function fingerprintOf(root: string): Promise<string> {
  const digest = known.get(root) ?? digestOfAll(root);
  known.set(root, digest);
  return digest;
}

/** Packages of the workspace by their code; others by the versions that the manifests pin. */
async function digestOfAll(root: string): Promise<string> {
  const folders = new Set([root]);
  const texts: string[] = [];
  for (const folder of folders) {
    const build = join(folder, "dist");
    const names = (await readdir(build, { recursive: true }))
      .filter((name) => /\.js(?:on)?$/u.test(name))
      .sort();
    texts.push(...names, ...(await Promise.all(names.map((name) => readFile(join(build, name), "utf8")))));
    const manifest = await readFile(join(folder, "package.json"), "utf8");
    texts.push(manifest);
    const { dependencies } = manifestSchema.parse(JSON.parse(manifest));
    for (const name of Object.keys(dependencies).sort())
      if (name.startsWith("@yusuan/")) folders.add(folderOf(name, folder));
  }
  return digestOf(...texts);
}

/** The folder of a package as another one finds it. */
function folderOf(name: string, from: string): string {
  return dirname(dirname(createRequire(join(from, "package.json")).resolve(name)));
}

/** Sixteen hex digits of the SHA-256 of some texts. */
export function digestOf(...texts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(`${text.length}:`).update(text);
  return hash.digest("hex").slice(0, 16);
}
