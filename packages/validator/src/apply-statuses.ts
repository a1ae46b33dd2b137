import { type Audit, amountOf, type BudgetDocument } from "@yusuan/schema";
import { asRead, visitNumbers, withValues } from "./repair/values.js";

/**
 * The document with the verdict of its audit on every number, and with the settled value beside the reading where
 * the audit repairs one; neither argument is changed.
 */
export function applyStatuses(
  document: BudgetDocument,
  { statuses, repairs = [] }: Pick<Audit, "statuses" | "repairs">,
): BudgetDocument {
  const values = new Map(repairs.map(({ figure, value }) => [figure, amountOf(value).fen]));
  const copy = withValues(asRead(document), values);
  visitNumbers(copy, (number) => {
    number.status = statuses[number.id] ?? number.status;
  });
  return copy;
}
