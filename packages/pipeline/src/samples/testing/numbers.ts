import type { BudgetDocument, FigureStatus } from "@yusuan/schema";

/** Anything in a budget document that the audit can judge, wherever it stands. */
export type Numbered = {
  readonly id: string;
  readonly value: string;
  readonly status: FigureStatus;
  readonly text: string;
  readonly page: number;
  readonly bbox: readonly number[] | null;
  readonly place: string | undefined;
  readonly kind: "figure" | "quantity" | "claim";
  readonly recovered: boolean;
  readonly cell: { readonly table: string; readonly row: number; readonly column: number } | undefined;
};

/** Every figure, quantity and claim of a document, in its order. */
export function numbersOf(budget: BudgetDocument): readonly Numbered[] {
  const found: Numbered[] = [];
  collect(budget, found);
  return found;
}

function collect(node: unknown, found: Numbered[]): void {
  if (typeof node !== "object" || node === null) return;
  if (isJudged(node)) found.push(numbered(node));
  for (const child of Object.values(node)) collect(child, found);
}

type Judged = Omit<Numbered, "kind" | "place" | "cell" | "recovered"> & {
  readonly place?: string;
  readonly cell?: Numbered["cell"];
  readonly printed?: string;
};

function isJudged(node: object): node is Judged {
  return "id" in node && "status" in node && "value" in node;
}

function numbered({ id, value, status, text, page, bbox, place, cell, ...rest }: Judged): Numbered {
  const kind = rest.printed !== undefined ? "claim" : "precision" in rest ? "figure" : "quantity";
  const recovered = "recovered" in rest;
  return { id, value, status, text: rest.printed ?? text, page, bbox, place, kind, recovered, cell };
}
