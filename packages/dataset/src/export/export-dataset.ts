import { mkdir, rm, stat, writeFile } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import { prettyJson, RUN_FILE } from "@yusuan/pipeline";
import type { Table } from "../declaration/field.js";
import { TABLES } from "../declaration/tables.js";
import { codebook } from "../description/codebook.js";
import { dataPackage, type ResourceFormat } from "../description/data-package.js";
import { loadTables, withDuckDb } from "../formats/duckdb.js";
import { writeParquet } from "../formats/sql.js";
import { writeXlsx } from "../formats/xlsx.js";
import type { Departure } from "../rows/fit.js";
import { insideRun, notARun } from "./errors.js";
import { rowsOfRun } from "./rows-of-run.js";
import { replaceDataset } from "./work-folder.js";
import { type CsvTarget, RowWriter } from "./write-rows.js";

export const DATASET_FORMATS = ["csv", "parquet", "duckdb", "xlsx"] as const;
export type DatasetFormat = (typeof DATASET_FORMATS)[number];

type ExportOptions = {
  readonly formats?: readonly DatasetFormat[];
  /** CSV for spreadsheets: with a byte-order mark, and no text that would become a formula. */
  readonly excel?: boolean;
};

/** What an export wrote. */
export type ExportSummary = {
  /** Rows by table, in the order of the tables. */
  readonly rows: Readonly<Record<string, number>>;
  /** Files below the folder. */
  readonly files: readonly string[];
  /** What could not be put into the tables as the documents have it, by kind, table and field, with how often. */
  readonly departures: readonly (Omit<Departure, "document"> & {
    readonly document: string;
    readonly count: number;
  })[];
};

/**
 * Write the documents of a run folder as tables into the folder `to`.
 * @throws InputError `not-a-run`, `output-in-run`, `not-ours`, `cannot-write`
 */
export async function exportDataset(
  run: string,
  to: string,
  { formats = DATASET_FORMATS, excel = false }: ExportOptions = {},
): Promise<ExportSummary> {
  await assertRun(run);
  assertOutside(run, to);
  const departures = new Map<string, Departure & { count: number }>();
  const tell = (departure: Departure) => {
    const key = `${departure.kind} ${departure.table} ${departure.field}`;
    const known = departures.get(key);
    departures.set(key, known ? { ...known, count: known.count + 1 } : { ...departure, count: 1 });
  };
  const { rows, files } = await replaceDataset(to, async (work) => {
    const counts = await writeFormats(run, work, new Set(formats), excel, tell);
    const paths = await writeDescriptions(work, new Set(formats), excel, counts);
    return { rows: Object.fromEntries(counts), paths };
  });
  return { rows, files: files.map(({ path }) => path), departures: [...departures.values()] };
}

async function assertRun(run: string): Promise<void> {
  if (await isFile(join(run, RUN_FILE))) return;
  throw notARun(run, await isFile(join(run, `${RUN_FILE}.partial`)));
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

/** A folder below the run is a fine place, but not the run itself or one of its own folders. */
function assertOutside(run: string, to: string): void {
  const [first = ""] = relative(resolve(run), resolve(to)).split(sep);
  if (["", "documents", "partial", ".yusuan"].includes(first)) throw insideRun(to);
}

const fileOf = (format: ResourceFormat, { name }: Table): string => `${format}/${name}.${format}`;
const DATABASE = "dataset.duckdb";
const WORKBOOK = "dataset.xlsx";

/** Rows go to CSV first; DuckDB reads them from there and gives Parquet and the workbook. */
async function writeFormats(
  run: string,
  work: string,
  formats: ReadonlySet<DatasetFormat>,
  excel: boolean,
  tell: (departure: Departure) => void,
): Promise<ReadonlyMap<string, number>> {
  for (const folder of ["csv", "parquet", "plain", "scratch"]) await mkdir(join(work, folder));
  const plainOf = (table: Table) => join(work, "plain", `${table.name}.csv`);
  const csvOf = (table: Table) => join(work, fileOf("csv", table));
  const database = [...formats].some((format) => format !== "csv");
  const targets: CsvTarget[] = [
    ...(formats.has("csv") ? [{ pathOf: csvOf, forExcel: excel }] : []),
    ...(database && !(formats.has("csv") && !excel) ? [{ pathOf: plainOf, forExcel: false }] : []),
  ];
  const counts = await writeCsv(run, targets, tell);
  if (!database) return counts;
  await withDuckDb(join(work, DATABASE), join(work, "scratch"), async (connection) => {
    await loadTables(connection, TABLES, formats.has("csv") && !excel ? csvOf : plainOf);
    await rm(join(work, "plain"), { recursive: true });
    for (const table of formats.has("parquet") ? TABLES : []) {
      await connection.run(writeParquet(table, join(work, fileOf("parquet", table))));
    }
    if (formats.has("xlsx")) await writeXlsx(connection, TABLES, counts, join(work, WORKBOOK));
  });
  return counts;
}

async function writeCsv(
  run: string,
  targets: readonly CsvTarget[],
  tell: (departure: Departure) => void,
): Promise<ReadonlyMap<string, number>> {
  const writer = await RowWriter.open(targets);
  try {
    for await (const rows of rowsOfRun(run, tell)) await writer.write(rows);
    return writer.counts;
  } finally {
    await writer.close();
  }
}

/** Write the data package and the codebooks; give the paths of all files of the dataset. */
async function writeDescriptions(
  work: string,
  formats: ReadonlySet<DatasetFormat>,
  excel: boolean,
  counts: ReadonlyMap<string, number>,
): Promise<readonly string[]> {
  const described = (["csv", "parquet"] as const).filter((format) => formats.has(format));
  const [first] = described;
  const texts: readonly (readonly [string, string])[] = [
    ...(first
      ? [
          [
            "datapackage.json",
            prettyJson(dataPackage(TABLES, first, (table) => fileOf(first, table), excel && first === "csv")),
          ] as const,
        ]
      : []),
    ["codebook.md", codebook(TABLES, counts, "en")],
    ["codebook.zh-CN.md", codebook(TABLES, counts, "zh")],
  ];
  for (const [path, text] of texts) await writeFile(join(work, path), text);
  return [
    ...texts.map(([path]) => path),
    ...described.flatMap((format) => TABLES.map((table) => fileOf(format, table))),
    ...(formats.has("duckdb") ? [DATABASE] : []),
    ...(formats.has("xlsx") ? [WORKBOOK] : []),
  ];
}
