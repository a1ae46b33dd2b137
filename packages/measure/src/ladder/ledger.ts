import type { BudgetDocument, Figure, Line, Project } from "@yusuan/schema";

/** A figure under the measure that it stands for. */
export type Entry = { readonly measure: string; readonly figure: Figure };

/** A line of a statement, or a part of a performance form, with its figures. */
export type LedgerLine = {
  readonly form: string;
  readonly page: number;
  /** Side of the statement; empty where it has none. */
  readonly side: string;
  /** Printed code; empty where none is printed. */
  readonly code: string;
  readonly name: string;
  readonly entries: readonly Entry[];
};

/** Every line that has figures, in the order of the document: statements, then performance forms. */
export function ledgerOf({
  statements,
  projects,
}: Pick<BudgetDocument, "statements" | "projects">): readonly LedgerLine[] {
  return [
    ...statements.flatMap(({ form, lines }) => lines.map((line) => lineOf(form, line))),
    ...projects.flatMap(partsOf),
  ].filter(({ entries }) => entries.length > 0);
}

function lineOf(form: string, { page, side, code, codeStatus, name, figures }: Line): LedgerLine {
  // A code that follows from the name is not printed.
  const printed = codeStatus === "from-name" ? "" : (code ?? "");
  return { form, page, side: side ?? "", code: printed, name, entries: entriesOf(figures) };
}

function partsOf({ form, pages, funding, execution = {}, components = [], breakdown = [] }: Project) {
  const part = (name: string, figures: Readonly<Record<string, Figure | undefined>>): LedgerLine => {
    const entries = entriesOf(figures);
    return { form, page: entries[0]?.figure.page ?? pages[0] ?? 1, side: "", code: "", name, entries };
  };
  return [
    part("funding", funding),
    ...Object.entries(execution).map(([key, { initial, revised, executed }]) =>
      part(`execution ${key}`, { initial, revised, executed }),
    ),
    ...components.map(({ name, allotted, requested }) => part(`component ${name}`, { allotted, requested })),
    ...breakdown.map(({ item, amount, unitPrice }) => part(`breakdown ${item}`, { amount, unitPrice })),
  ];
}

function entriesOf(figures: Readonly<Record<string, Figure | undefined>>): readonly Entry[] {
  return Object.entries(figures).flatMap(([measure, figure]) => (figure ? [{ measure, figure }] : []));
}
