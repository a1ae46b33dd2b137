import type { BudgetDocument, Cell, Extraction } from "@yusuan/schema";

/** Cells with digits in the tables of performance forms and evaluations, and those that something in the budget refers to. */
export type FormCells = {
  readonly cells: number;
  readonly used: number;
  /** `t3 12,4 30%`: cells that nothing refers to, for people to look at. */
  readonly unused: readonly string[];
};

/**
 * What of the numbers in performance forms and evaluation tables arrived in budget.json: a measure that needs no truth,
 * since a number that is read must refer to its cell. Undefined where the document has no such tables.
 */
export function formCells(
  { blocks }: Pick<Extraction, "blocks">,
  { projects, evaluation }: Pick<BudgetDocument, "projects" | "evaluation">,
): FormCells | undefined {
  const refs = new Set<string>();
  const tables = new Set(projects.flatMap((project) => project.tables));
  for (const group of Object.values(evaluation ?? {}))
    if (Array.isArray(group)) for (const part of group) if (isTablePart(part)) tables.add(part.table);
  collectRefs(projects, refs);
  collectRefs(evaluation, refs);
  const cells = blocks.flatMap((block) =>
    block.kind === "table" && tables.has(block.id)
      ? block.cells.filter(hasNumber).map((cell) => ({ cell, key: keyOf(block.id, cell.row, cell.column) }))
      : [],
  );
  if (cells.length === 0) return undefined;
  const unused = cells.filter(({ key }) => !refs.has(key));
  return {
    cells: cells.length,
    used: cells.length - unused.length,
    unused: unused.map(({ key, cell }) => `${key} ${cell.text.slice(0, 40)}`),
  };
}

function hasNumber({ text }: Cell): boolean {
  return /\d/u.test(text);
}

function isTablePart(part: unknown): part is { readonly table: string } {
  return typeof part === "object" && part !== null && "table" in part && typeof part.table === "string";
}

function collectRefs(node: unknown, refs: Set<string>): void {
  if (typeof node !== "object" || node === null) return;
  if ("table" in node && "row" in node && "column" in node)
    refs.add(keyOf(`${node.table}`, Number(node.row), Number(node.column)));
  for (const child of Object.values(node)) collectRefs(child, refs);
}

function keyOf(table: string, row: number, column: number): string {
  return `${table} ${row},${column}`;
}
