import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Manifest, SourceText, Workspace } from "./workspace.js";

const CODE = /\.(?:ts|mts|js|mjs)$/u;

/** Read the manifests, the sources (src, web and bin) and docs/dependencies.md below `root`. */
export function loadWorkspace(root: string): Workspace {
  const folder = join(root, "packages");
  return {
    root: readManifest(root),
    packages: readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => ({
        folder: name,
        manifest: readManifest(join(folder, name)),
        sources: ["src", "web", "bin"].flatMap((part) => readSources(join(folder, name), part)),
      })),
    document: readFileSync(join(root, "docs", "dependencies.md"), "utf8"),
  };
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}

function readSources(folder: string, path: string): readonly SourceText[] {
  let entries: ReturnType<typeof listFolder>;
  try {
    entries = listFolder(join(folder, path));
  } catch {
    return [];
  }
  return entries.flatMap((entry): readonly SourceText[] => {
    const inner = `${path}/${entry.name}`;
    if (entry.isDirectory()) return readSources(folder, inner);
    return CODE.test(entry.name) ? [{ path: inner, text: readFileSync(join(folder, inner), "utf8") }] : [];
  });
}

function listFolder(path: string) {
  return readdirSync(path, { withFileTypes: true });
}
