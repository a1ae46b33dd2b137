import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const packages = fileURLToPath(new URL("packages/", import.meta.url));

// Tests read the sources, not the build, so that a failing line is the line on the screen.
const alias = [
  { find: /^@yusuan\/([\w-]+)$/u, replacement: `${packages}$1/src/index.ts` },
  { find: /^@yusuan\/([\w-]+)\/([\w-]+)$/u, replacement: `${packages}$1/src/$2.ts` },
];

/** Packages whose tests start threads, processes or recognizers: each file has a process of its own. */
const APART: readonly string[] = ["cli", "extractor", "measure", "pipeline", "samples"];
const testsOf = (names: readonly string[]) => names.map((name) => `packages/${name}/{src,web}/**/*.test.ts`);

export default defineConfig({
  resolve: { alias },
  test: {
    setupFiles: ["vitest.setup.ts"],
    // Two at a time, for the machine that checks has two cores; whole runs and recognition take their time beside others.
    maxWorkers: 2,
    testTimeout: 300_000,
    hookTimeout: 300_000,
    projects: [
      { extends: true, test: { name: "apart", include: testsOf(APART) } },
      {
        extends: true,
        test: {
          name: "together",
          include: testsOf(readdirSync(packages).filter((name) => !APART.includes(name))),
          // Pure functions, most of them: what they import is loaded once for many files.
          isolate: false,
        },
      },
    ],
  },
});
