import type { Stats } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { basename, extname, join, normalize, resolve } from "node:path";
import { type Failure, failure, failureOf } from "../failure.js";
import { isOutput } from "../folder/run-folder.js";
import { placeInArchive } from "./archive.js";
import { isReportFolder } from "./report-folder.js";

/** A file to work on. */
export type Input = {
  /** The path as people gave it; of an archive some of whose files are meant, that of the archive. */
  readonly file: string;
  /** The path that opens it. */
  readonly path: string;
  /** The file, or the folder of files, that is meant in the archive. */
  readonly member?: string;
  /** Why it cannot be opened. */
  readonly failure?: Failure;
};

/** What a list of paths stands for. Both lists are sorted by path. */
type Discovery = { readonly inputs: readonly Input[]; readonly passedOver: readonly string[] };

/** Files that a folder is searched for; a file that is named itself is taken whatever its name. */
const KNOWN_EXTENSIONS: readonly string[] = [
  ...[".pdf", ".txt", ".md"],
  ...[".png", ".jpg", ".jpeg", ".tif", ".tiff", ".webp"],
  ...[".docx", ".doc", ".wps", ".rtf", ".xlsx", ".xlsm", ".xls", ".et", ".ofd", ".html", ".htm"],
  ".zip",
];

/**
 * The files behind `paths`: each named file, and for each folder the documents in it and in the folders
 * below. Symbolic links are followed, no folder is entered twice. Hidden entries, `README.*` and other kinds
 * of files are passed over. A path that leads nowhere stays in the list with its failure.
 *
 * The run folder `out` is not entered from a folder above it; where it is named itself, what a run writes there is
 * neither read nor counted. Nor is a review report, wherever it lies.
 */
export async function discover(paths: readonly string[], cwd: string, out?: string): Promise<Discovery> {
  const run = out === undefined ? undefined : await realpath(resolve(cwd, out)).catch(() => undefined);
  const walk: Walk = { inputs: new Map(), passedOver: new Set(), entered: new Set(), run };
  for (const given of [...new Set(paths.map(normalize))].sort(byCodeUnit)) {
    await addNamed(walk, given, resolve(cwd, given));
  }
  return {
    inputs: [...walk.inputs.values()].sort((a, b) => byCodeUnit(a.file, b.file)),
    passedOver: [...walk.passedOver].sort(byCodeUnit),
  };
}

type Walk = {
  /** By absolute path, so that a file that is named twice is one input. */
  readonly inputs: Map<string, Input>;
  readonly passedOver: Set<string>;
  /** Real paths of the folders that were read. */
  readonly entered: Set<string>;
  /** Real path of the run folder. */
  readonly run: string | undefined;
};

export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

async function addNamed(walk: Walk, file: string, path: string): Promise<void> {
  const kind = await kindOf(path);
  if (kind !== "folder") {
    const inside = kind === "file" ? undefined : await placeInArchive(path);
    if (!inside) return addInput(walk, { file, path, ...problemOf(kind) });
    const { archive, member } = inside;
    return addInput(walk, { file: file.slice(0, -member.length - 1), path: archive, member });
  }
  if (walk.entered.has(await realpath(path))) return;
  const before = walk.inputs.size;
  await addFolder(walk, file, path);
  if (walk.inputs.size === before) {
    const kinds = KNOWN_EXTENSIONS.join(", ");
    addInput(walk, {
      file,
      path,
      failure: failure(
        "no-documents",
        `no document in this folder (looked for ${kinds}); name a file itself to have it read whatever its name`,
        `文件夹中没有可读的文件（查找 ${kinds}）；直接指定文件则不限扩展名`,
      ),
    });
  }
}

async function addFolder(walk: Walk, file: string, path: string): Promise<void> {
  const real = await realpath(path);
  if (walk.entered.has(real)) return;
  walk.entered.add(real);
  if (await isReportFolder(path)) return;
  let names: string[];
  try {
    names = (await readdir(path)).sort(byCodeUnit);
  } catch (error) {
    return addInput(walk, { file, path, failure: failureOf(error) });
  }
  for (const name of names) {
    if (walk.run !== undefined && isOutput(walk.run, join(real, name))) continue;
    await addEntry(walk, join(file, name), join(path, name));
  }
}

async function addEntry(walk: Walk, file: string, path: string): Promise<void> {
  if (basename(path).startsWith(".")) {
    walk.passedOver.add(file);
    return;
  }
  const kind = await kindOf(path);
  if (kind === "folder") {
    if ((await realpath(path)) !== walk.run) await addFolder(walk, file, path);
    return;
  }
  if (isDocumentName(basename(path))) return addInput(walk, { file, path, ...problemOf(kind) });
  walk.passedOver.add(file);
}

/** Whether a file of this name is taken when a folder is searched. */
export function isDocumentName(name: string): boolean {
  return KNOWN_EXTENSIONS.includes(extname(name).toLowerCase()) && !/^readme\./iu.test(name);
}

function addInput(walk: Walk, input: Input): void {
  const key = input.member === undefined ? input.path : join(input.path, input.member);
  if (!walk.inputs.has(key)) walk.inputs.set(key, input);
}

type Kind = "file" | "folder" | Failure;

async function kindOf(path: string): Promise<Kind> {
  let stats: Stats;
  try {
    stats = await stat(path);
  } catch (error) {
    return failureOf(error);
  }
  if (stats.isFile()) return "file";
  if (stats.isDirectory()) return "folder";
  return failure(
    "not-a-file",
    "this is a pipe, socket or device, not a file",
    "这是管道、套接字或设备，不是文件",
  );
}

function problemOf(kind: Kind): { failure?: Failure } {
  return typeof kind === "string" ? {} : { failure: kind };
}
