import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type Audit,
  auditSchema,
  type BudgetDocument,
  budgetDocumentSchema,
  type Extraction,
  extractionSchema,
  InputError,
  type RunLine,
  runLineSchema,
} from "@yusuan/schema";
import { documentFolder, RUN_FILE } from "./run-folder.js";

/** One line of a run with what the audit gave, where the stages were all reached. */
export type RunDocument = {
  readonly line: RunLine;
  readonly budget?: BudgetDocument;
  readonly audit?: Audit;
  /** Why its outputs, which should be there, cannot be read. */
  readonly damage?: InputError;
};

/** Whether a path is a folder that `ingest` made and finished. */
export async function isRunFolder(path: string): Promise<boolean> {
  return stat(join(path, RUN_FILE)).then(
    (found) => found.isFile(),
    () => false,
  );
}

/**
 * The lines of a run folder with their documents, in the order of `run.jsonl`.
 * @throws InputError `not-a-run` where a file of it is missing or is not what `ingest` writes.
 */
export async function readRun(out: string): Promise<RunDocument[]> {
  const documents: RunDocument[] = [];
  for await (const document of documentsOf(out)) {
    if (document.damage) throw document.damage;
    documents.push(document);
  }
  return documents;
}

/**
 * The same, one document at a time, so that a run of thousands does not lie in memory; a document whose outputs are
 * missing or damaged says so and costs only itself.
 * @throws InputError `not-a-run` where `run.jsonl` cannot be read.
 */
export async function* documentsOf(out: string): AsyncGenerator<RunDocument> {
  for (const line of await readRunLines(out)) {
    yield { line, ...(await readDocument(out, line).catch(damageOf)) };
  }
}

/**
 * The lines of `run.jsonl`.
 * @throws InputError `not-a-run`
 */
export async function readRunLines(out: string): Promise<readonly RunLine[]> {
  const lines = (await readRunText(join(out, RUN_FILE))).split("\n").filter((line) => line !== "");
  return lines.map((text) => parse(RUN_FILE, text, (value) => runLineSchema.parse(value)));
}

/**
 * What stands in the file of a document of a run.
 * @throws InputError `not-a-run`
 */
export async function readExtraction(out: string, id: string): Promise<Extraction> {
  const path = join(documentFolder(out, id), "extraction.json");
  return parse(path, await readRunText(path), (value) => extractionSchema.parse(value));
}

function damageOf(error: unknown): Pick<RunDocument, "damage"> {
  if (error instanceof InputError) return { damage: error };
  throw error;
}

async function readDocument(out: string, line: RunLine): Promise<Omit<RunDocument, "line">> {
  if (line.status === "failed" || line.id === null) return {};
  const folder = documentFolder(out, line.id);
  const [budget, audit] = [join(folder, "budget.json"), join(folder, "audit.json")];
  return {
    budget: parse(budget, await readRunText(budget), (value) => budgetDocumentSchema.parse(value)),
    audit: parse(audit, await readRunText(audit), (value) => auditSchema.parse(value)),
  };
}

async function readRunText(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    throw notARun(path, error);
  }
}

function parse<T>(name: string, text: string, model: (value: unknown) => T): T {
  try {
    return model(JSON.parse(text));
  } catch (error) {
    throw notARun(name, error);
  }
}

function notARun(name: string, cause: unknown): InputError {
  return new InputError(
    "not-a-run",
    {
      en: `${name} is missing or not as this version of ingest writes it; run ingest again`,
      zh: `${name} 缺失，或不是本版本 ingest 写出的内容，请重新运行 ingest`,
    },
    { cause },
  );
}

/** Do something with a run folder that is removed afterwards. */
export async function withScratchFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "yusuan-"));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
