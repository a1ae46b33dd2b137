import type { BudgetDocument, Line, Statement } from "@yusuan/schema";
import { formById } from "@yusuan/taxonomy";
import type { RowOf } from "../declaration/field.js";
import type { LINES, STATEMENT_ROWS, STATEMENTS } from "../declaration/tables/statements.js";
import { pageRange, placeOf, standingOf } from "./place.js";

/** The rows of `statements`. */
export function statementRows({ document, statements }: BudgetDocument): RowOf<typeof STATEMENTS>[] {
  return statements.map((statement) => ({
    document_id: document.id,
    statement_id: statement.id,
    fiscal_year: document.fiscalYear,
    agency: document.agency,
    form: statement.form,
    phase: formById(statement.form).stage,
    title: statement.title,
    prepared_by: statement.preparedBy ?? null,
    table_id: statement.table,
    ...pageRange(statement.pages),
    printed_unit: statement.unit,
    unit_source: statement.unitSource,
    recognized_by: statement.recognizedBy,
    rows: statement.lines.length,
    figures: statement.lines.reduce((sum, { figures }) => sum + Object.keys(figures).length, 0),
    unread_cells: statement.unreadCells.length,
  }));
}

/** The rows of `statement_rows`: the printed lines, with or without amounts. */
export function printedRows({ document, statements }: BudgetDocument): RowOf<typeof STATEMENT_ROWS>[] {
  return statements.flatMap((statement) => {
    const parents = parentsOf(statement);
    return statement.lines.map((line) => ({
      document_id: document.id,
      statement_id: statement.id,
      line_id: line.id,
      parent_line_id: line.parent ?? null,
      ...rowOf(line, parents),
      printed_code: line.printedCode ?? null,
      label: line.label ?? null,
      table_row: line.row,
      page: line.page,
      figures: Object.keys(line.figures).length,
    }));
  });
}

/** The rows of `lines`: one for every amount of a statement. */
export function lineRows({ document, statements }: BudgetDocument): RowOf<typeof LINES>[] {
  return statements.flatMap((statement) => {
    const parents = parentsOf(statement);
    return statement.lines.flatMap((line) =>
      Object.entries(line.figures).map(([measure, figure]) => ({
        document_id: document.id,
        figure_id: figure.id,
        statement_id: statement.id,
        line_id: line.id,
        parent_line_id: line.parent ?? null,
        fiscal_year: document.fiscalYear,
        agency: document.agency,
        form: statement.form,
        phase: phaseOf(statement, measure),
        ...rowOf(line, parents),
        measure,
        amount: figure.value,
        precision: figure.precision,
        text: figure.text,
        ...standingOf(figure.status),
        confidence: figure.confidence,
        ...placeOf(figure),
      })),
    );
  });
}

/** A final account prints what was planned beside what came of it; the measure says so. */
function phaseOf({ form }: Statement, measure: string): string {
  return /-budget$/u.test(measure) && measure !== "general-budget" ? "budget" : formById(form).stage;
}

function parentsOf({ lines }: Statement): ReadonlySet<string> {
  return new Set(lines.flatMap(({ parent }) => parent ?? []));
}

function rowOf(line: Line, parents: ReadonlySet<string>) {
  const { classification, code } = line;
  return {
    side: line.side ?? null,
    role: line.role,
    leaf: line.role !== "total" && !parents.has(line.id),
    classification: classification ?? null,
    code: code ?? null,
    function_code: classification === "function" ? (code ?? null) : null,
    economic_code: classification === "economic" ? (code ?? null) : null,
    code_status: line.codeStatus ?? null,
    name: line.name,
    standard_name: line.standardName ?? null,
  };
}
