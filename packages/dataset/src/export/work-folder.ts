import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { makeFolder } from "@yusuan/pipeline";
import { InputError } from "@yusuan/schema";
import { cannotWrite, notOurs } from "./errors.js";
import { MANIFEST_FILE, type Manifest, manifestText, readManifest } from "./manifest.js";

const WORK = /^\.yusuan-export-(\d+)$/u;

/**
 * Have `make` write the files of a dataset into a folder within `out`, then put them in place one by one; each file of
 * `out` is whole at any time. Files of an earlier export that are not among them are removed, all other files are left
 * alone. `make` gives the rows by table and the files, by their paths below its folder.
 * @throws InputError `cannot-write`, `not-ours`
 */
export async function replaceDataset(
  out: string,
  make: (work: string) => Promise<Pick<Manifest, "rows"> & { readonly paths: readonly string[] }>,
): Promise<Manifest> {
  const work = join(out, `.yusuan-export-${process.pid}`);
  try {
    await makeWorkFolder(out, work);
    const { rows, paths } = await make(work);
    const files = [];
    for (const path of paths) files.push({ path, ...(await digest(join(work, path))) });
    const manifest: Manifest = { schema: "yusuan/dataset@1", complete: true, rows, files };
    await putInPlace(out, work, manifest);
    return manifest;
  } catch (error) {
    throw isRefusal(error) ? cannotWrite(out, error) : error;
  } finally {
    await rm(work, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** Whether the file system refused: an error of Node.js, or one that DuckDB passes on. */
function isRefusal(error: unknown): boolean {
  if (!(error instanceof Error) || error instanceof InputError) return false;
  return "syscall" in error || /^(?:IO|Out of Memory) Error/u.test(error.message);
}

async function makeWorkFolder(out: string, work: string): Promise<void> {
  await makeFolder(out);
  for (const entry of await readdir(out)) {
    const owner = WORK.exec(entry)?.[1];
    if (owner !== undefined && !isAlive(Number(owner)))
      await rm(join(out, entry), { recursive: true, force: true });
  }
  await rm(work, { recursive: true, force: true });
  await mkdir(work);
}

/** Whether a process runs; what a killed export left behind is removed, what another one works on is not. */
function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

async function putInPlace(out: string, work: string, manifest: Manifest): Promise<void> {
  const earlier = await readManifest(out);
  const ours = new Set(earlier?.files.map(({ path }) => path));
  for (const { path } of manifest.files) {
    if (!ours.has(path) && (await exists(join(out, path)))) throw notOurs(join(out, path));
  }
  if (!earlier && (await exists(join(out, MANIFEST_FILE)))) throw notOurs(join(out, MANIFEST_FILE));
  const now = new Set(manifest.files.map(({ path }) => path));
  const gone = (earlier?.files ?? []).filter(({ path }) => !now.has(path));
  // Told before the first file moves, so that an export after a kill knows them all for its own.
  await writeManifest(out, work, { ...manifest, complete: false, files: [...manifest.files, ...gone] });
  for (const { path } of manifest.files) {
    await makeFolder(dirname(join(out, path)));
    await rename(join(work, path), join(out, path));
  }
  for (const { path } of gone) await rm(join(out, path), { force: true });
  await writeManifest(out, work, manifest);
}

async function writeManifest(out: string, work: string, manifest: Manifest): Promise<void> {
  await writeFile(join(work, MANIFEST_FILE), manifestText(manifest));
  await rename(join(work, MANIFEST_FILE), join(out, MANIFEST_FILE));
}

async function digest(path: string) {
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const chunk of createReadStream(path)) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { bytes, sha256: hash.digest("hex") };
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
