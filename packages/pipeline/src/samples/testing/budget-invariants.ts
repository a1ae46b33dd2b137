import {
  type BudgetDocument,
  type Extraction,
  formatYuan,
  parseAmount,
  type Statement,
  type Table,
  unitOfHeader,
} from "@yusuan/schema";
import { cellAt } from "./extraction-invariants.js";
import { type Standing, standings } from "./figures.js";
import { type Invariant, repeated, tablesOf } from "./invariant.js";
import { numbersOf } from "./numbers.js";

/** What holds for the budget of every document, held against its extraction. */
/** A line, a cell of a table, a cell of a sheet. */
const PLACE = /^(?:lines? \d|paragraph \d|table \d+, row \d+, cell \d|(?:'[^']+'|[^\s!]+)![A-Z]+\d)/u;

export const BUDGET_INVARIANTS: Readonly<Record<string, Invariant>> = {
  "ids of statements, lines, projects, indicators and numbers are unique": ({ budget }) => [
    ...repeated(budget.statements.map(({ id }) => id)),
    ...repeated(budget.statements.flatMap(({ lines }) => lines.map(({ id }) => id))),
    ...repeated(budget.projects.map(({ id }) => id)),
    ...repeated(budget.projects.flatMap(({ indicators }) => indicators.map(({ id }) => id))),
    ...repeated(budget.evaluation?.scoredIndicators.map(({ id }) => id) ?? []),
    ...repeated(numbersOf(budget).map(({ id }) => id)),
  ],

  "a line's parent is a line of its statement": ({ budget }) =>
    budget.statements.flatMap(({ lines }) => {
      const ids = new Set(lines.map(({ id }) => id));
      return lines.flatMap(({ id, parent }) =>
        parent === undefined || (parent !== id && ids.has(parent)) ? [] : [`${id} below ${parent}`],
      );
    }),

  "every table is claimed or unrecognized, and none is both": ({ extraction, budget }) => {
    const claimed = new Set([
      ...budget.statements.flatMap(idsOfTables),
      ...budget.projects.flatMap(({ tables }) => tables),
      ...tablesOfEvaluation(budget.evaluation),
    ]);
    const all = tablesOf(extraction).map(({ id }) => id);
    return [
      ...[...claimed, ...budget.unrecognized].filter((id) => !all.includes(id)),
      ...all.filter((id) => claimed.has(id) === budget.unrecognized.includes(id)),
      ...repeated(budget.unrecognized),
    ];
  },

  "a number says what its cell says, where it stands": ({ extraction, budget }) => {
    const tables = new Map(tablesOf(extraction).map((table) => [table.id, table]));
    return numbersOf(budget).flatMap(({ id, kind, cell: ref, ...number }) => {
      if (!ref) return kind === "figure" ? [`${id}: no cell`] : [];
      const cell = cellAt(tables.get(ref.table), ref.row, ref.column);
      if (!cell) return [`${id}: no cell`];
      const isPlaced = cell.page === number.page && cell.place === number.place;
      const isBoxed = JSON.stringify(cell.bbox) === JSON.stringify(number.bbox);
      // A cell of a crop holds a column of the form; a cell of a sentence holds more than the number.
      const isWhole = kind === "figure" && !number.recovered;
      const isSaid = isWhole ? cell.text === number.text : cell.text.includes(number.text);
      return isSaid && isPlaced && isBoxed ? [] : [`${id}: ${cell.text}`];
    });
  },

  "a number has a page, and a box where the format has boxes, else a named place": ({
    extraction,
    budget,
  }) => {
    const boxed = /\/(?:pdf|ofd)$/u.test(extraction.source.mediaType);
    return numbersOf(budget).flatMap(({ id, bbox, place, page }) => {
      const isPlaced = boxed ? bbox !== null : bbox === null && PLACE.test(place ?? "");
      return isPlaced && page <= extraction.pages.length ? [] : [id];
    });
  },

  "a figure's text parses to its value": ({ budget }) =>
    standings(budget).flatMap(({ figure, ...at }) => {
      const parsed = parseAmount(
        figure.text,
        unitOfHeader(columnsOf(at)[0]?.header ?? "") ?? at.statement.unit,
      );
      if (parsed.kind !== "amount") return [`${figure.id}: ${figure.text} is ${parsed.kind}`];
      const { fen, quantum } = parsed.amount;
      const isSame = formatYuan(fen) === figure.value && formatYuan(quantum) === figure.precision;
      return isSame ? [] : [`${figure.id}: ${figure.text} is no ${figure.value}`];
    }),

  "a figure stands in the column of its measure": ({ budget }) =>
    standings(budget).flatMap(({ figure, ...at }) =>
      columnsOf(at).some(({ column }) => column === figure.cell.column)
        ? []
        : [`${figure.id} in column ${figure.cell.column}`],
    ),

  "every amount in a figure column is a figure or told as unread": ({ extraction, budget }) =>
    budget.statements.flatMap((statement) => lostAmounts(extraction, statement)),
};

function tablesOfEvaluation(evaluation: BudgetDocument["evaluation"]): readonly string[] {
  if (!evaluation) return [];
  const { scoreTables, executionTables, goalTables, basicTables } = evaluation;
  return [scoreTables, executionTables, goalTables, basicTables].flatMap((tables) =>
    tables.map(({ table }) => table),
  );
}

/** The columns of a measure: one for each lane, where tables stand side by side. */
function columnsOf({ statement, line, measure }: Omit<Standing, "figure">): Statement["columns"] {
  return statement.columns.filter(
    (column) => column.measure === measure && (column.side === undefined || column.side === line.side),
  );
}

/** The table of a statement and those that go on with it, in order. */
function idsOfTables({ table, lines }: Statement): readonly string[] {
  return [
    ...new Set([
      table,
      ...lines.flatMap(({ figures }) => Object.values(figures).map(({ cell }) => cell.table)),
    ]),
  ];
}

function lostAmounts(extraction: Extraction, statement: Statement): readonly string[] {
  const figures = new Set(
    statement.lines.flatMap((line) =>
      Object.values(line.figures).map(({ cell }) => `${cell.table} ${cell.row},${cell.column}`),
    ),
  );
  const unread = new Set(statement.unreadCells.map(({ row, column }) => `${row},${column}`));
  const columns = new Set(statement.columns.map(({ column }) => column));
  const tables = tablesOf(extraction);
  let offset = 0;
  return idsOfTables(statement).flatMap((id) => {
    const table = tables.find((each) => each.id === id);
    if (!table) return [`no table ${id}`];
    const first = offset;
    offset += table.rows;
    return amountCells(table, columns)
      .filter(
        ({ row, column }) =>
          !figures.has(`${id} ${row},${column}`) && !unread.has(`${row + first},${column}`),
      )
      .map(({ row, column, text }) => `${statement.id} ${id} ${row},${column}: ${text}`);
  });
}

function amountCells({ cells }: Table, columns: ReadonlySet<number>): Table["cells"] {
  return cells.filter(({ column, text }) => columns.has(column) && parseAmount(text).kind === "amount");
}
