import { DEVELOPMENT_PACKAGES } from "./layers.js";
import { externalDependencies, type Workspace } from "./workspace.js";

type Purpose = "runtime" | "development";

/** A line of docs/dependencies.md. */
type Entry = {
  readonly purpose: Purpose | undefined;
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly why: string;
};

/** Where docs/dependencies.md and the manifests do not say the same. */
export function documentProblems(workspace: Workspace): readonly string[] {
  const entries = new Map(readEntries(workspace.document).map((entry) => [entry.name, entry]));
  const used = usedDependencies(workspace);
  const problems: string[] = [];
  for (const { name, version, manifest, purpose } of used.values()) {
    const entry = entries.get(name);
    if (!entry) problems.push(`${name} ${version} (${manifest}) has no line`);
    else {
      if (entry.version !== version) {
        problems.push(`${name} is ${version} in ${manifest}, ${entry.version || "without a version"} here`);
      }
      if (entry.purpose !== purpose) problems.push(`${name} belongs under ${purpose}`);
      if (entry.licence === "") problems.push(`${name} has no licence`);
      if (entry.why === "") problems.push(`${name} has no reason`);
    }
  }
  const names = new Set([...used.values()].map(({ name }) => name));
  for (const name of entries.keys()) if (!names.has(name)) problems.push(`${name} is used by no package`);
  return problems.map((problem) => `docs/dependencies.md: ${problem}`);
}

/** Rows of the tables under `## Runtime` and `## Development`: name, version, licence, why. */
function readEntries(document: string): readonly Entry[] {
  const entries: Entry[] = [];
  let purpose: Purpose | undefined;
  for (const line of document.split("\n")) {
    if (line.startsWith("## ")) purpose = purposeOf(line);
    if (!line.startsWith("|") || /^[|\s:-]+$/u.test(line)) continue;
    const [name = "", version = "", licence = "", why = ""] = line
      .split("|")
      .slice(1)
      .map((cell) => cell.replaceAll("`", "").trim());
    if (name !== "name") entries.push({ purpose, name, version, licence, why });
  }
  return entries;
}

function purposeOf(heading: string): Purpose | undefined {
  if (/runtime/iu.test(heading)) return "runtime";
  return /development/iu.test(heading) ? "development" : undefined;
}

type Used = {
  readonly name: string;
  readonly version: string;
  readonly manifest: string;
  readonly purpose: Purpose;
};

/** Every version of every dependency in use; needed at run time where any package of the product needs it so. */
function usedDependencies({ root, packages }: Workspace): ReadonlyMap<string, Used> {
  const runtime = new Set(
    packages
      .filter(({ folder }) => !DEVELOPMENT_PACKAGES.includes(folder))
      .flatMap(({ manifest }) => [
        ...Object.keys(manifest.dependencies ?? {}),
        ...Object.keys(manifest.optionalDependencies ?? {}),
      ]),
  );
  return new Map(
    [root, ...packages.map(({ manifest }) => manifest)].flatMap((manifest) =>
      externalDependencies(manifest).map(([name, version]): [string, Used] => [
        `${name} ${version}`,
        { name, version, manifest: manifest.name, purpose: runtime.has(name) ? "runtime" : "development" },
      ]),
    ),
  );
}
