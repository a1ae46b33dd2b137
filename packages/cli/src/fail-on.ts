import type { RunDocument } from "@yusuan/pipeline";
import type { Severity } from "@yusuan/schema";
import { EXIT, type ExitCode } from "./exit-code.js";

/** Values of `--fail-on`. */
export type FailOn = "error" | "warning" | "never";

const COUNTED: Readonly<Record<FailOn, readonly Severity[]>> = {
  error: ["error"],
  warning: ["error", "warning"],
  never: [],
};

/** 1 where a finding is at least as severe as asked, else 0. */
export function auditExitCode(documents: readonly RunDocument[], failOn: FailOn): ExitCode {
  const counted = COUNTED[failOn];
  const found = documents.some(({ audit }) =>
    audit?.findings.some(({ severity }) => counted.includes(severity)),
  );
  return found ? EXIT.findings : EXIT.done;
}
