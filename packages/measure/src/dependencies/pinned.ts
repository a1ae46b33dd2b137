import { type Manifest, namedDependencies, SCOPE } from "./workspace.js";

const EXACT = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/u;

/** Dependencies that are not pinned: an exact version, or `workspace:*` for a package of this repository. */
export function unpinned(manifest: Manifest): readonly string[] {
  return namedDependencies(manifest)
    .filter(([name, version]) => (name.startsWith(SCOPE) ? version !== "workspace:*" : !EXACT.test(version)))
    .map(([name, version]) => `${manifest.name}: ${name} is ${JSON.stringify(version)}; pin one version`);
}
