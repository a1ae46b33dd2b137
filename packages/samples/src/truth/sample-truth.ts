import { STATEMENT_SAMPLES } from "../samples.js";
import type { TrueStatement } from "./statement.js";
import { trueStatements } from "./statements.js";

/**
 * What the file of this name in samples/ prints, and what it would print without the errors planted in it; lines and
 * figures of both stand in the same order. `undefined` for any other file.
 */
export function sampleTruth(
  fileName: string,
): { readonly printed: readonly TrueStatement[]; readonly right: readonly TrueStatement[] } | undefined {
  const sample = STATEMENT_SAMPLES.find((each) => each.fileName === fileName);
  if (!sample) return undefined;
  const { document, right, meaningOf } = sample;
  return { printed: trueStatements(document, meaningOf), right: trueStatements(right, meaningOf) };
}
