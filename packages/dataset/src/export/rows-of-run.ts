import { documentsOf, readExtraction } from "@yusuan/pipeline";
import { InputError } from "@yusuan/schema";
import type { TableRows } from "../declaration/row.js";
import { FILES } from "../declaration/tables/documents.js";
import { TABLES } from "../declaration/tables.js";
import { fileRow } from "../rows/documents.js";
import { type Departure, fitRows } from "../rows/fit.js";
import { keepKeys } from "../rows/keep-keys.js";
import { rowsOf } from "../rows/of-document.js";

const DOCUMENT_TABLES = TABLES.filter((table) => table !== FILES);

/**
 * The rows of all tables, one input file of the run after the other; a document comes with the first file that has its
 * content. A document whose outputs are missing or damaged is told, and its file points nowhere.
 * @throws InputError `not-a-run`
 */
export async function* rowsOfRun(
  run: string,
  tell: (departure: Departure) => void,
): AsyncGenerator<TableRows> {
  const seen = new Set<string>();
  const nowhere = new Set<string>();
  let fileNo = 0;
  for await (const document of documentsOf(run)) {
    const { line, budget, audit } = document;
    fileNo += 1;
    const again = line.id !== null && seen.has(line.id);
    if (line.id !== null) seen.add(line.id);
    const files: TableRows = new Map([
      [FILES.name, fitRows(FILES, [fileRow(document, fileNo, again)], tell)],
    ]);
    const lost = () =>
      tell({ kind: "damaged", table: FILES.name, field: "document_id", document: line.id ?? line.file });
    if (document.damage && !again) lost();
    if (!budget || !audit || again) {
      yield budget && nowhere.has(budget.document.id) ? withoutDocument(files) : files;
      continue;
    }
    const extraction = await readExtraction(run, budget.document.id).catch((error: unknown) => {
      if (error instanceof InputError) return undefined;
      throw error;
    });
    if (!extraction) {
      lost();
      nowhere.add(budget.document.id);
      yield withoutDocument(files);
      continue;
    }
    const rows = rowsOf({ line, budget, audit, extraction });
    const fitted = new Map(
      DOCUMENT_TABLES.map((table) => [table.name, fitRows(table, rows.get(table.name) ?? [], tell)]),
    );
    yield new Map([...files, ...keepKeys(DOCUMENT_TABLES, fitted, tell)]);
  }
}

function withoutDocument(files: TableRows): TableRows {
  return new Map(
    [...files].map(([name, rows]) => [name, rows.map((row) => ({ ...row, document_id: null }))]),
  );
}
