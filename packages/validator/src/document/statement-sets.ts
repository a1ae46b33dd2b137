import type { FormId, Statement } from "@yusuan/schema";

type OpenSet = {
  readonly forms: Set<FormId>;
  readonly statements: Statement[];
  preparedBy: string | undefined;
};

/**
 * Statements that belong together, each form once. A document may hold the budgets of several bodies one after
 * the other, or form by form: a form that returns opens the next set, and the bodies named above the tables keep
 * the sets apart.
 */
export function statementSets(statements: readonly Statement[]): readonly (readonly Statement[])[] {
  const repeats = new Set(statements.map(({ form }) => form)).size < statements.length;
  const sets: OpenSet[] = [];
  let formByForm = false;
  let previous: FormId | undefined;
  for (const statement of statements) {
    const candidates = formByForm ? sets : sets.toReversed();
    let chosen = candidates.find(
      (set) => !set.forms.has(statement.form) && (!repeats || sameBody(set.preparedBy, statement.preparedBy)),
    );
    if (!chosen) {
      chosen = { forms: new Set(), statements: [], preparedBy: statement.preparedBy };
      sets.push(chosen);
      if (statement.form === previous) formByForm = true;
    }
    chosen.forms.add(statement.form);
    chosen.statements.push(statement);
    chosen.preparedBy ??= statement.preparedBy;
    previous = statement.form;
  }
  return sets.map((set) => set.statements);
}

function sameBody(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}
