import { isRelative, resolveInside, specifiersOf } from "./specifiers.js";
import type { SourceText } from "./workspace.js";

/** Files by the files that they import; names of both are paths from the package's folder. */
type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** The relative imports between the source files of one package; imports of types count. */
export function importGraph(sources: readonly SourceText[]): ImportGraph {
  const known = new Set(sources.map(({ path }) => path));
  return new Map(
    sources.map(({ path, text }) => [
      path,
      specifiersOf(text)
        .filter(isRelative)
        .map((specifier) => resolveInside(path, specifier)?.replace(/\.js$/u, ".ts") ?? "")
        .filter((target) => known.has(target)),
    ]),
  );
}

/** Import cycles, each as the files on the way round with the first one again at the end. */
export function importCycles(graph: ImportGraph): readonly (readonly string[])[] {
  const cycles: (readonly string[])[] = [];
  const done = new Set<string>();
  const way: string[] = [];
  const visit = (file: string): void => {
    const at = way.indexOf(file);
    if (at >= 0) {
      cycles.push([...way.slice(at), file]);
      return;
    }
    if (done.has(file)) return;
    way.push(file);
    for (const next of graph.get(file) ?? []) visit(next);
    way.pop();
    done.add(file);
  };
  for (const file of graph.keys()) visit(file);
  return cycles;
}
