import { importCycles, importGraph } from "./cycles.js";
import { deadExports } from "./dead-exports.js";
import { documentProblems } from "./documented.js";
import { importProblems } from "./imports.js";
import { unpinned } from "./pinned.js";
import { unusedDependencies } from "./unused.js";
import { entriesOf, type Workspace } from "./workspace.js";

/** Everything that is wrong with the dependencies of the workspace, one line each. */
export function checkDependencies(workspace: Workspace): readonly string[] {
  const { root, packages } = workspace;
  const entries = new Set(packages.flatMap(({ manifest }) => entriesOf(manifest)));
  return [
    ...[root, ...packages.map(({ manifest }) => manifest)].flatMap(unpinned),
    ...documentProblems(workspace),
    ...packages.flatMap(unusedDependencies),
    ...packages.flatMap((each) => importProblems(each, root, entries)),
    ...packages.flatMap(({ folder, sources }) =>
      importCycles(importGraph(sources)).map((cycle) => `packages/${folder}: cycle ${cycle.join(" → ")}`),
    ),
    ...deadExports(packages),
  ];
}
