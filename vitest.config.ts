import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const packages = fileURLToPath(new URL("packages/", import.meta.url));

// Tests read the sources, not the build, so that a failing line is the line on the screen.
const alias = Object.fromEntries(
  readdirSync(packages).map((name) => [`@yusuan/${name}`, `${packages}${name}/src/index.ts`]),
);

export default defineConfig({
  resolve: { alias },
  test: {
    include: ["packages/*/{src,web}/**/*.test.ts"],
    setupFiles: ["vitest.setup.ts"],
    // Two at a time, for the machine that checks has two cores; whole runs and recognition take their time beside others.
    maxWorkers: 2,
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
