import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { documentsOf, type RunDocument } from "@yusuan/pipeline";
import { amountOf, formatYuan } from "@yusuan/schema";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { TABLES } from "../declaration/tables.js";
import { withDuckDb } from "../formats/duckdb.js";
import { packageProfile } from "../testing/package-profile.js";
import { parseCsv } from "../testing/parse-csv.js";
import { runOfSamples } from "../testing/run-folder.js";
import { type ExportSummary, exportDataset } from "./export-dataset.js";
import { readManifest } from "./manifest.js";

let root = "";
let run = "";
let out = "";
let summary: ExportSummary;
const documents: RunDocument[] = [];
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "yusuan-dataset-"));
  run = runOfSamples(root);
  out = join(root, "dataset");
  summary = await exportDataset(run, out);
  for await (const document of documentsOf(run)) documents.push(document);
}, 300_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

const query = (sql: string): Promise<readonly Record<string, unknown>[]> =>
  withDuckDb(":memory:", root, async (connection) => {
    await connection.run(`ATTACH '${join(out, "dataset.duckdb")}' AS dataset (READ_ONLY)`);
    await connection.run("USE dataset");
    return (await connection.runAndReadAll(sql)).getRowObjectsJson();
  });

/** Every number with an id, found without knowing where numbers stand. */
function numberIds(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(numberIds);
  if (typeof value !== "object" || value === null) return [];
  const below = Object.values(value).flatMap(numberIds);
  return "id" in value && "value" in value && "status" in value ? [String(value.id), ...below] : below;
}

const whole = () =>
  documents.flatMap(({ budget }, index) =>
    budget && documents.findIndex((each) => each.budget?.document.id === budget.document.id) === index
      ? [budget]
      : [],
  );

test("nothing departs from the tables, and every file and document has its row", async () => {
  expect(summary.departures).toEqual([]);
  expect(summary.rows.files).toBe(documents.length);
  expect(summary.rows.documents).toBe(documents.length - 2);
  const files = await query("SELECT file, status, duplicate, document_id FROM files ORDER BY file_no");
  expect(files.map(({ file }) => file)).toEqual(documents.map(({ line }) => line.file));
  expect(files.filter(({ duplicate }) => duplicate)).toHaveLength(1);
  expect(files.filter(({ document_id }) => document_id === null).map(({ status }) => status)).toEqual([
    "failed",
  ]);
});

test("every number of a document is a figure", async () => {
  const rows = await query("SELECT document_id || ' ' || figure_id AS id FROM figures ORDER BY id");
  const ids = whole().flatMap((budget) => numberIds(budget).map((id) => `${budget.document.id} ${id}`));
  expect(rows.map(({ id }) => id).sort()).toEqual([...new Set(ids)].sort());
});

test("CSV, Parquet and DuckDB give the sums of budget.json", async () => {
  const figures = whole().flatMap(({ statements }) =>
    statements.flatMap(({ lines }) => lines.flatMap((line) => Object.values(line.figures))),
  );
  const fen = figures.reduce((sum, { value }) => sum + amountOf(value).fen, 0n);
  const proven = figures.filter(({ status }) => status === "proven");
  const sums = (from: string) =>
    query(`SELECT sum(amount)::VARCHAR AS total, count(*)::INTEGER AS rows,
      count(*) FILTER (proven)::INTEGER AS proven FROM ${from}`);
  const expected = [{ total: formatYuan(fen), rows: figures.length, proven: proven.length }];
  expect(await sums("lines")).toEqual(expected);
  expect(await sums(`read_parquet('${join(out, "parquet", "lines.parquet")}')`)).toEqual(expected);
  const csv = `read_csv('${join(out, "csv", "lines.csv")}', types = {'amount': 'DECIMAL(20, 2)'})`;
  expect(await sums(csv)).toEqual(expected);
});

test("the leaves of a proven table add up to its total", async () => {
  const rows =
    await query(`SELECT total.amount::VARCHAR AS total, (SELECT sum(amount)::VARCHAR FROM lines AS leaf
      WHERE leaf.document_id = total.document_id AND leaf.statement_id = total.statement_id
        AND leaf.measure = total.measure AND leaf.leaf) AS leaves
    FROM lines AS total JOIN documents USING (document_id)
    WHERE total.role = 'total' AND total.form = 'expenditure-by-function' AND violated = 0 AND proven_share = 1`);
  expect(rows.length).toBeGreaterThan(2);
  for (const { total, leaves } of rows) expect(leaves).toBe(total);
});

test("tables and columns of the DuckDB file carry their descriptions, keys and types", async () => {
  const columns = await query(
    "SELECT comment FROM duckdb_columns() WHERE database_name = 'dataset' AND NOT internal",
  );
  expect(columns).toHaveLength(TABLES.reduce((sum, { fields }) => sum + fields.length, 0));
  expect(columns.every(({ comment }) => comment !== null)).toBe(true);
  const keys = await query(
    "SELECT constraint_type AS kind, count(*)::INTEGER AS keys FROM duckdb_constraints() WHERE database_name = 'dataset' AND constraint_type IN ('PRIMARY KEY', 'FOREIGN KEY') GROUP BY kind ORDER BY kind",
  );
  const foreign = TABLES.flatMap(({ name, foreignKeys }) =>
    foreignKeys.filter(({ table }) => table !== name),
  );
  expect(keys).toEqual([
    { kind: "FOREIGN KEY", keys: foreign.length },
    { kind: "PRIMARY KEY", keys: TABLES.length },
  ]);
  const types = await query(
    `DESCRIBE SELECT * FROM read_parquet('${join(out, "parquet", "lines.parquet")}')`,
  );
  expect(types.find(({ column_name }) => column_name === "amount")?.column_type).toBe("DECIMAL(20,2)");
  expect(types.find(({ column_name }) => column_name === "code")?.column_type).toBe("VARCHAR");
});

describe("the data package", () => {
  const descriptor = () =>
    packageProfile.parse(JSON.parse(readFileSync(join(out, "datapackage.json"), "utf8")));
  const rowsOf = (path: string) => {
    const [head = [], ...records] = parseCsv(readFileSync(join(out, path), "utf8"));
    return { head, rows: records.map((record) => new Map(head.map((name, at) => [name, record[at] ?? ""]))) };
  };
  const FORMS: Readonly<Record<string, RegExp>> = {
    string: /^/u,
    integer: /^-?\d+$/u,
    number: /^-?\d+(?:\.\d+)?(?:e-?\d+)?$/u,
    boolean: /^(?:true|false)$/u,
    date: /^\d{4}-\d{2}-\d{2}$/u,
  };

  test("describes the files that are there", () => {
    const { resources } = descriptor();
    expect(resources.map(({ name }) => name)).toEqual(TABLES.map(({ name }) => name));
    for (const { path, schema } of resources)
      expect(rowsOf(path).head).toEqual(schema.fields.map(({ name }) => name));
  });

  test("every value is of its type and keeps the constraints of its field", () => {
    for (const { path, schema } of descriptor().resources) {
      for (const row of rowsOf(path).rows) {
        for (const { name, type, constraints } of schema.fields) {
          const value = row.get(name) ?? "";
          if (value === "") {
            expect(constraints?.required ?? false, `${path} ${name}`).toBe(false);
            continue;
          }
          if (!FORMS[type]?.test(value)) throw new Error(`${path} ${name}: ${value} is no ${type}`);
          if (constraints?.enum && !constraints.enum.includes(value))
            throw new Error(`${path} ${name}: ${value}`);
        }
      }
    }
  });

  test("primary keys are unique and foreign keys join", () => {
    const { resources } = descriptor();
    const keyOf = (row: ReadonlyMap<string, string>, fields: readonly string[]) =>
      fields.map((name) => row.get(name) ?? "");
    const keys = new Map(
      resources.map(({ name, path, schema }) => {
        const all = rowsOf(path).rows.map((row) => keyOf(row, schema.primaryKey).join("\0"));
        expect(new Set(all).size, name).toBe(all.length);
        return [name, new Set(all)];
      }),
    );
    for (const { name, path, schema } of resources) {
      for (const { fields, reference } of schema.foreignKeys) {
        const targets = keys.get(reference.resource ?? name);
        for (const row of rowsOf(path).rows) {
          const key = keyOf(row, [fields].flat());
          if (key.includes("")) continue;
          if (!targets?.has(key.join("\0")))
            throw new Error(`${name} → ${reference.resource}: ${key.join(" ")}`);
        }
      }
    }
  });

  test("carries the column types of the Fiscal Data Package", () => {
    const lines = descriptor().resources.find(({ name }) => name === "lines")?.schema.fields ?? [];
    const types = Object.fromEntries(
      lines.flatMap(({ name, columnType }) => (columnType ? [[name, columnType]] : [])),
    );
    expect(types).toMatchObject({
      amount: "value",
      fiscal_year: "date:fiscal-year",
      agency: "administrative-classification:generic:code",
      function_code: "functional-classification:generic:code",
      economic_code: "economic-classification:generic:code",
      phase: "phase:id",
      side: "direction",
    });
  });
});

test("the same run gives the same bytes, but for the DuckDB file", async () => {
  const again = join(root, "again");
  await exportDataset(run, again);
  const hashes = async (folder: string) =>
    new Map((await readManifest(folder))?.files.map(({ path, sha256 }) => [path, sha256]));
  const [first, second] = [await hashes(out), await hashes(again)];
  expect(first.size).toBe(TABLES.length * 2 + 5);
  for (const [path, hash] of first) if (path !== "dataset.duckdb") expect(second.get(path), path).toBe(hash);
});

test("only what is asked for is written, and for spreadsheets with a byte-order mark", async () => {
  const other = join(root, "other");
  await exportDataset(run, other, { formats: ["xlsx", "csv"] });
  await exportDataset(run, other, { formats: ["csv"], excel: true });
  expect(readdirSync(other).sort()).toEqual([
    "codebook.md",
    "codebook.zh-CN.md",
    "csv",
    "datapackage.json",
    "export.json",
  ]);
  const text = readFileSync(join(other, "csv", "lines.csv"), "utf8");
  expect(text.startsWith("\uFEFFdocument_id,")).toBe(true);
  expect(readFileSync(join(out, "csv", "lines.csv"), "utf8").startsWith("document_id,")).toBe(true);
  expect(readFileSync(join(other, "datapackage.json"), "utf8")).toContain("have a ' before them");
});

test("a document whose outputs are damaged or missing is told, and costs only itself", async () => {
  const broken = join(root, "broken");
  cpSync(run, broken, { recursive: true });
  const [first = "", second = ""] = readdirSync(join(broken, "documents"));
  writeFileSync(join(broken, "documents", first, "budget.json"), "{");
  rmSync(join(broken, "documents", second, "extraction.json"));
  const whole = await exportDataset(run, join(root, "whole"), { formats: ["csv"] });
  const rest = await exportDataset(broken, join(root, "rest"), { formats: ["csv"] });
  expect(rest.rows.documents).toBe((whole.rows.documents ?? 0) - 2);
  expect(rest.rows.files).toBe(whole.rows.files);
  expect(rest.departures).toMatchObject([{ kind: "damaged", count: 2 }]);
});

test("what is no run, and what belongs to the run, is refused", async () => {
  await expect(exportDataset(root, join(root, "x"))).rejects.toMatchObject({ code: "not-a-run" });
  for (const to of [run, join(run, "documents"), join(run, "partial", "x"), join(run, ".yusuan")])
    await expect(exportDataset(run, to)).rejects.toMatchObject({ code: "output-in-run" });
  expect(readdirSync(run).sort()).toEqual([".yusuan", "documents", "run.jsonl"]);
});
