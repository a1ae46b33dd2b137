import type { DuckDBConnection } from "@duckdb/node-api";
import type { Table } from "../declaration/field.js";
import { createTable, loadCsv } from "./sql.js";

const MEMORY_LIMIT = "1GB";

/** DuckDB that fetches nothing and works in one thread, so that rows keep their order. */
function configuration(scratch: string): Record<string, string> {
  return {
    threads: "1",
    memory_limit: MEMORY_LIMIT,
    temp_directory: scratch,
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
    allow_community_extensions: "false",
  };
}

/** Open a DuckDB file for as long as `use` takes; `scratch` is a folder for what does not fit into memory. */
export async function withDuckDb<T>(
  path: string,
  scratch: string,
  use: (connection: DuckDBConnection) => Promise<T>,
): Promise<T> {
  // Loaded when it is needed: it takes longer to load than most commands take.
  const { DuckDBInstance } = await import("@duckdb/node-api");
  const instance = await DuckDBInstance.create(path, configuration(scratch));
  try {
    const connection = await instance.connect();
    try {
      return await use(connection);
    } finally {
      connection.closeSync();
    }
  } finally {
    instance.closeSync();
  }
}

/** Make the tables with keys and comments and fill them from their CSV files. */
export async function loadTables(
  connection: DuckDBConnection,
  tables: readonly Table[],
  csvOf: (table: Table) => string,
): Promise<void> {
  for (const table of tables) {
    for (const statement of createTable(table)) await connection.run(statement);
    await connection.run(loadCsv(table, csvOf(table)));
  }
  await connection.run("CHECKPOINT");
}
