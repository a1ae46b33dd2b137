import type { Audit } from "@yusuan/schema";

/**
 * Of figures whose value is wrong, those that nothing would warn of: their status is proven, or no finding names them.
 */
export function unflagged(
  wrong: readonly string[],
  { statuses, findings }: Pick<Audit, "statuses" | "findings">,
): readonly string[] {
  const named = new Set(findings.flatMap(({ figures }) => figures));
  return wrong.filter((figure) => statuses[figure] === "proven" || !named.has(figure));
}
