import { isRelative, resolveInside } from "./specifiers.js";
import { SCOPE, type SourceText, type WorkspacePackage } from "./workspace.js";

/** Names that are taken from a module of the workspace; `"*"` takes all of them. */
type Taken = { readonly from: string; readonly names: readonly string[] };

const DECLARED = /^export (?:async )?(?:const|function|type|class|interface) ([\w$]+)/gmu;
const PASSED_ON = /^export (?:type )?\{([^{}]*)\} from\b/gmu;
const NAMED = /^(?:import|export) (?:type )?\{([^{}]*)\} from ["']([^"'\n]+)["']/gmu;
const WHOLE = /^(?:import|export) (?:type )?\*(?: as [\w$]+)? from ["']([^"'\n]+)["']/gmu;
const PUBLIC = /^\/\/ public API$/mu;
const LATER = /\bimport\(\s*["']([^"'\n]+)["']\s*\)/gu;

/**
 * Exports of the packages' sources that no other file takes, as `packages/NAME/FILE: …` each. Tests, programs in
 * `bin` and re-exports count as files that take; a file taken as a whole (`*`, `import()`) has no dead exports.
 * The names that an index passes on count as exports of the index. A file with the line `// public API` is left out.
 */
export function deadExports(packages: readonly WorkspacePackage[]): readonly string[] {
  const taken = new Map<string, Set<string>>();
  for (const { from, names } of packages.flatMap(takenBy)) {
    const known = taken.get(from) ?? new Set();
    for (const name of names) known.add(name);
    taken.set(from, known);
  }
  return packages.flatMap(({ folder, sources }) =>
    sources.filter(isSource).flatMap(({ path, text }) => {
      const file = `packages/${folder}/${path}`;
      const used = taken.get(file);
      if (used?.has("*") || PUBLIC.test(text)) return [];
      return exportsOf(text)
        .filter((name) => !used?.has(name))
        .map((name) => `${file}: no other file uses the export ${name}`);
    }),
  );
}

function isSource({ path }: SourceText): boolean {
  return /^(?:src|web)\/.*\.ts$/u.test(path);
}

function exportsOf(text: string): readonly string[] {
  return [
    ...[...text.matchAll(DECLARED)].map(([, name]) => name ?? ""),
    ...[...text.matchAll(PASSED_ON)].flatMap(([, list]) => namesIn(list, "after")),
  ];
}

function takenBy({ folder, sources }: WorkspacePackage): readonly Taken[] {
  return sources.flatMap(({ path, text }) => {
    const take = (specifier: string, names: readonly string[]): readonly Taken[] => {
      const from = moduleOf(specifier, path, folder);
      return from === undefined ? [] : [{ from, names }];
    };
    return [
      ...[...text.matchAll(NAMED)].flatMap(([, list, from]) => take(from ?? "", namesIn(list, "before"))),
      ...[WHOLE, LATER].flatMap((pattern) =>
        [...text.matchAll(pattern)].flatMap(([, from]) => take(from ?? "", ["*"])),
      ),
    ];
  });
}

/** The names of a list in braces: those before `as`, as the module calls them, or those after it. */
function namesIn(list: string | undefined, side: "before" | "after"): readonly string[] {
  return (list ?? "")
    .split(",")
    .map((entry) => entry.trim().replace(/^type /u, ""))
    .filter((entry) => entry !== "")
    .map((entry) => entry.split(/\s+as\s+/u).at(side === "before" ? 0 : -1) ?? entry);
}

/** The source file that a specifier means; built files stand for their sources. */
function moduleOf(specifier: string, path: string, folder: string): string | undefined {
  if (specifier.startsWith(SCOPE)) {
    const [name, entry = "index"] = specifier.slice(SCOPE.length).split("/");
    return `packages/${name}/src/${entry}.ts`;
  }
  if (!isRelative(specifier)) return undefined;
  const inner = resolveInside(path, specifier);
  return inner && `packages/${folder}/${inner.replace(/^dist\//u, "src/").replace(/\.js$/u, ".ts")}`;
}
