import { layerProblem } from "./layers.js";
import { isRelative, packageOf, resolveInside, specifiersOf } from "./specifiers.js";
import { type Manifest, namedDependencies, SCOPE, type WorkspacePackage } from "./workspace.js";

/** What is wrong with the imports of a package: layers, another package's inside, what no manifest declares. */
export function importProblems(each: WorkspacePackage, root: Manifest): readonly string[] {
  const declared = new Set(Object.keys(each.manifest.dependencies ?? {}));
  const inDevelopment = new Set(
    [...namedDependencies(each.manifest), ...namedDependencies(root)].map(([name]) => name),
  );
  const inSources = each.sources.flatMap(({ path, text }) =>
    specifiersOf(text).flatMap((specifier) => {
      const problem = problemOf(
        specifier,
        path,
        each.folder,
        isTest(path) || isBundled(path) ? inDevelopment : declared,
      );
      return problem === undefined ? [] : [`packages/${each.folder}/${path}: ${problem}`];
    }),
  );
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
): string | undefined {
  if (specifier.startsWith("node:")) return undefined;
  if (isRelative(specifier)) {
    return resolveInside(path, specifier) === undefined
      ? `"${specifier}" leads out of the package`
      : undefined;
  }
  const name = packageOf(specifier);
  if (name.startsWith(SCOPE)) {
    if (specifier !== name) return `"${specifier}" reaches into another package; import "${name}"`;
    const layer = layerProblem(folder, name.slice(SCOPE.length));
    if (layer) return layer;
  }
  return declared.has(name) ? undefined : `"${name}" is not among the dependencies of the package`;
}

/** Sources of pages are built into one script, so that what they need is needed for the build only. */
function isBundled(path: string): boolean {
  return path.startsWith("web/");
}

function isTest(path: string): boolean {
  return path.endsWith(".test.ts") || path.includes("/testing/");
}
