import type { Audit } from "@yusuan/schema";

/**
 * Of figures whose value is wrong, those that nothing would warn of: their status is proven or repaired, or neither a
 * finding nor the list of figures to be looked at names them.
 */
export function unflagged(
  wrong: readonly string[],
  { statuses, findings, review = [] }: Pick<Audit, "statuses" | "findings" | "review">,
): readonly string[] {
  const named = new Set([
    ...findings.flatMap(({ figures }) => figures),
    ...review.map(({ figure }) => figure),
  ]);
  return wrong.filter((figure) => {
    const status = statuses[figure];
    return status === "proven" || status === "repaired" || !named.has(figure);
  });
}
