import { defineConfig } from "vite";

/**
 * One classic script and one style sheet: pages that are opened from disk can load no modules. Both pages share the
 * script; which one is shown is said by the data.
 */
export default defineConfig({
  build: {
    outDir: "dist/web",
    emptyOutDir: true,
    target: "es2022",
    sourcemap: false,
    lib: {
      entry: "web/main.ts",
      formats: ["iife"],
      name: "yusuanReport",
      fileName: () => "report.js",
      cssFileName: "report",
    },
  },
});
