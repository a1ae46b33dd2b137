import { fileURLToPath } from "node:url";
import { checkDependencies } from "../dist/dependencies/check.js";
import { loadWorkspace } from "../dist/dependencies/load-workspace.js";

const problems = checkDependencies(loadWorkspace(fileURLToPath(new URL("../../../", import.meta.url))));
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
