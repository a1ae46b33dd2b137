import { namedDependencies, type WorkspacePackage } from "./workspace.js";

/**
 * Dependencies that nothing in the package names: no string of a source (an import, a path that is resolved), and no
 * script of the manifest. Types (`@types/x`) are in use where `x` is a dependency.
 */
export function unusedDependencies({ manifest, sources }: WorkspacePackage): readonly string[] {
  const names = namedDependencies(manifest).map(([name]) => name);
  const commands = Object.values(manifest.scripts ?? {}).flatMap((script) => script.split(/\s+/u));
  const used = (name: string): boolean =>
    name.startsWith("@types/")
      ? names.includes(typed(name))
      : commands.includes(name) || sources.some(({ text }) => mentions(text, name));
  return names
    .filter((name) => !used(name))
    .map((name) => `${manifest.name}: nothing uses its dependency ${name}`);
}

/** Whether a string of the source begins with the name, or with its scope and a part that is known at run time only. */
function mentions(text: string, name: string): boolean {
  const [scope, rest] = name.split("/");
  return (
    ['"', "'", "`"].some(
      (quote) => text.includes(`${quote}${name}${quote}`) || text.includes(`${quote}${name}/`),
    ) ||
    (rest !== undefined && text.includes(`\`${scope}/\${`))
  );
}

/** The package that `@types/x` or `@types/scope__x` describes. */
function typed(name: string): string {
  const bare = name.slice("@types/".length);
  return bare.includes("__") ? `@${bare.replace("__", "/")}` : bare;
}
