import { layerProblem } from "./layers.js";
import { isRelative, packageOf, resolveInside, specifiersOf } from "./specifiers.js";
import { type Manifest, namedDependencies, SCOPE, type WorkspacePackage } from "./workspace.js";

const VALUES = /^(?:import|export) (?!type\b)[\w$*{},\s]*?\bfrom\s*["']([^"'\n]+)["']/gmu;

/**
 * What is wrong with the imports of a package: layers, another package's inside, what no manifest declares, an index
 * in a page. `entries` are the specifiers by which the packages of the workspace may be imported.
 */
export function importProblems(
  each: WorkspacePackage,
  root: Manifest,
  entries: ReadonlySet<string>,
): readonly string[] {
  const declared = new Set(Object.keys(each.manifest.dependencies ?? {}));
  const inDevelopment = new Set(
    [...namedDependencies(each.manifest), ...namedDependencies(root)].map(([name]) => name),
  );
  const inSources = each.sources.flatMap(({ path, text }) => {
    const allowed = isTest(path) || isBundled(path) ? inDevelopment : declared;
    return [
      ...specifiersOf(text).flatMap(
        (specifier) => problemOf(specifier, path, each.folder, allowed, entries) ?? [],
      ),
      ...(isBundled(path) && !isTest(path) ? wholePackages(text) : []),
    ].map((problem) => `packages/${each.folder}/${path}: ${problem}`);
  });
  return [...manifestProblems(each), ...inSources];
}

function manifestProblems({ folder, manifest }: WorkspacePackage): readonly string[] {
  return Object.keys(manifest.dependencies ?? {})
    .filter((name) => name.startsWith(SCOPE))
    .flatMap((name) => layerProblem(folder, name.slice(SCOPE.length)) ?? [])
    .map((problem) => `packages/${folder}/package.json: ${problem}`);
}

function problemOf(
  specifier: string,
  path: string,
  folder: string,
  declared: ReadonlySet<string>,
  entries: ReadonlySet<string>,
): string | undefined {
  if (specifier.startsWith("node:")) return undefined;
  if (isRelative(specifier)) {
    return resolveInside(path, specifier) === undefined
      ? `"${specifier}" leads out of the package`
      : undefined;
  }
  const name = packageOf(specifier);
  if (name.startsWith(SCOPE)) {
    if (specifier !== name && !entries.has(specifier))
      return `"${specifier}" reaches into another package; import "${name}"`;
    const layer = layerProblem(folder, name.slice(SCOPE.length));
    if (layer) return layer;
  }
  return declared.has(name) ? undefined : `"${name}" is not among the dependencies of the package`;
}

/** Values of an index bring all behind it into the script of the pages, zod and file reading as well. */
function wholePackages(text: string): readonly string[] {
  return [...text.matchAll(VALUES)]
    .map(([, specifier]) => specifier ?? "")
    .filter((specifier) => specifier.startsWith(SCOPE) && specifier === packageOf(specifier))
    .map(
      (specifier) => `takes values of "${specifier}" into the pages; import types, or a smaller entry of it`,
    );
}

/** Sources of pages are built into one script, so that what they need is needed for the build only. */
function isBundled(path: string): boolean {
  return path.startsWith("web/");
}

function isTest(path: string): boolean {
  return path.endsWith(".test.ts") || path.includes("/testing/");
}
