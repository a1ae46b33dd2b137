import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const CLI = fileURLToPath(new URL("../../../cli/bin/yusuan.js", import.meta.url));
const SAMPLES = fileURLToPath(new URL("../../../../samples", import.meta.url));

const NAMES = [
  "budget-2020-error.pdf",
  "budget-2020.txt",
  "budget-2025-unit.xlsx",
  "evaluation-report-2022.txt",
  "final-account-2024.txt",
  "overall-targets-2024.txt",
  "project-targets-2020.txt",
  "project-targets-2026.txt",
  "self-evaluation-2022.txt",
];

/** A run folder below `root` of born-digital samples, of one of them under a second name, and of a file that fails. */
export function runOfSamples(root: string): string {
  mkdirSync(join(root, "in"));
  for (const name of NAMES) copyFileSync(join(SAMPLES, name), join(root, "in", name));
  copyFileSync(join(SAMPLES, "budget-2020.txt"), join(root, "in", "same-again.txt"));
  const missing = join(root, "in", "missing.pdf");
  spawnSync(process.execPath, [CLI, "ingest", "in", missing, "--out", "run", "--ocr", "never"], {
    cwd: root,
  });
  return join(root, "run");
}
