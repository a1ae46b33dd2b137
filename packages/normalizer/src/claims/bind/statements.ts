import type { Figure, FormId, Line, Statement } from "@yusuan/schema";
import { compact } from "../../text.js";
import type { Locator } from "./labels.js";

/** The statements of a document, each form that stands in it just once: of several bodies' none is certain. */
export type Forms = ReadonlyMap<FormId, Statement>;

export function formsOf(statements: readonly Statement[]): Forms {
  const seen = new Map<FormId, number>();
  for (const { form } of statements) seen.set(form, (seen.get(form) ?? 0) + 1);
  return new Map(
    statements.filter(({ form }) => seen.get(form) === 1).map((statement) => [statement.form, statement]),
  );
}

/** A figure with the line and statement that it stands in. */
export type Found = {
  readonly statement: Statement;
  readonly line: Line;
  readonly measure: string;
  readonly figure: Figure;
};

export function locate(forms: Forms, locator: Locator): Found | undefined {
  const statement = forms.get(locator.form);
  const line = statement && lineOf(statement, locator.line);
  return line && figureAt(statement, line, locator.measure);
}

export function figureAt(statement: Statement, line: Line, measure: string): Found | undefined {
  const figure = line.figures[measure];
  return figure && { statement, line, measure, figure };
}

function lineOf({ lines }: Statement, wanted: Locator["line"]): Line | undefined {
  if (wanted.kind === "total") {
    const totals = lines.filter(({ role, side }) => role === "total" && side === wanted.side);
    if (totals.length > 0 || wanted.side !== undefined) return totals.at(-1);
    // A form of one row needs no total.
    const filled = lines.filter(({ figures }) => Object.keys(figures).length > 0);
    return filled.length === 1 ? filled[0] : undefined;
  }
  const named = lines.filter((line) => line.side === wanted.side && wanted.name.test(compact(line.name)));
  return named.length === 1 ? named[0] : undefined;
}
