import { type BudgetDocument, formatYuan } from "@yusuan/schema";

/** A copy of the document with the values that were read, whatever they were settled to before. */
export function asRead(document: BudgetDocument): BudgetDocument {
  const copy = structuredClone(document);
  visitNumbers(copy, (number) => {
    if (!("reading" in number) || typeof number.reading !== "string") return;
    Object.assign(number, { value: number.reading });
    delete number.reading;
  });
  return copy;
}

/** A copy of the document with settled values (分, by figure), each beside what was read. */
export function withValues(document: BudgetDocument, values: ReadonlyMap<string, bigint>): BudgetDocument {
  if (values.size === 0) return document;
  const copy = structuredClone(document);
  visitNumbers(copy, (number) => {
    const fen = values.get(number.id);
    if (fen !== undefined && "value" in number)
      Object.assign(number, { value: formatYuan(fen), reading: number.value });
  });
  return copy;
}

/** Everything below the node that is judged: it has an id and a status. */
export function visitNumbers(
  node: unknown,
  visit: (number: { readonly id: string; status: unknown }) => void,
): void {
  if (typeof node !== "object" || node === null) return;
  if ("status" in node && "id" in node && typeof node.id === "string") {
    const { id } = node;
    if (id !== "") visit(Object.assign(node, { id }));
  }
  for (const child of Object.values(node)) visitNumbers(child, visit);
}
