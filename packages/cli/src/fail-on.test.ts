import { expect, test } from "vitest";
import { auditExitCode } from "./fail-on.js";
import { documentOf, failedDocument, findingOf } from "./testing/samples.js";

test.each([
  ["error", "error", 1],
  ["warning", "error", 0],
  ["warning", "warning", 1],
  ["error", "warning", 1],
  ["note", "warning", 0],
  ["error", "never", 0],
] as const)("a finding that is a %s, failing on %s, exits %d", (severity, failOn, code) => {
  expect(auditExitCode([failedDocument(), documentOf([findingOf({ severity })])], failOn)).toBe(code);
});
