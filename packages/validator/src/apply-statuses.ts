import type { Audit, BudgetDocument } from "@yusuan/schema";

/** The document with the verdict of its audit on every number; neither argument is changed. */
export function applyStatuses(
  document: BudgetDocument,
  { statuses }: Pick<Audit, "statuses">,
): BudgetDocument {
  const copy = structuredClone(document);
  settle(copy, statuses);
  return copy;
}

/** Set `status` of everything below the node that has one and whose id is judged. */
function settle(node: unknown, statuses: Audit["statuses"]): void {
  if (typeof node !== "object" || node === null) return;
  if ("status" in node && "id" in node && typeof node.id === "string")
    node.status = statuses[node.id] ?? node.status;
  for (const child of Object.values(node)) settle(child, statuses);
}
