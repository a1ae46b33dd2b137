import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { documentsOf, type RunDocument, readExtraction, ruleTitle, writeWhole } from "@yusuan/pipeline";
import { InputError } from "@yusuan/schema";
import { documentWorkbook } from "../document-workbook.js";
import { writeXlsx } from "../writer/write-xlsx.js";
import { workbookName } from "./file-name.js";

/** What became of one document of the run. */
type WorkbookOutcome = {
  /** As `run.jsonl` names it. */
  readonly file: string;
  readonly id: string | null;
  /** `skipped`: the run has no data of it, or its content stands under an earlier name too. */
  readonly status: "written" | "skipped" | "failed";
  /** Path of the workbook. */
  readonly path?: string;
  readonly error?: InputError;
};

type WorkbookOptions = {
  /** Ids of the documents that are wanted; all where nothing is said. */
  readonly ids?: readonly string[];
  /** Told after each document. */
  readonly onDocument?: (outcome: WorkbookOutcome) => void;
};

export type WorkbookSummary = { readonly written: number; readonly skipped: number; readonly failed: number };

/**
 * Write an audit workbook (.xlsx) for every document of the run folder `out` into the folder `to`: its tables in the
 * look of the original with live formulas for every identity. One document is held in memory at a time; each file is
 * whole before it takes its name, and the same run gives the same bytes. What goes wrong with one document is told in
 * its outcome, and the others go on.
 * @throws InputError `not-a-run`; `unknown-document` where an id is not in the run; `cannot-write` where `to` cannot be
 * made.
 */
export async function exportWorkbooks(
  out: string,
  to: string,
  { ids, onDocument }: WorkbookOptions = {},
): Promise<WorkbookSummary> {
  const wanted = ids && new Set(ids);
  const done = new Set<string>();
  const counts = { written: 0, skipped: 0, failed: 0 };
  await mkdir(to, { recursive: true }).catch((error: unknown) => {
    throw cannotWrite(to, error);
  });
  for await (const document of documentsOf(out)) {
    const { file, id } = document.line;
    if (wanted && (id === null || !wanted.has(id))) continue;
    const outcome: WorkbookOutcome = document.damage
      ? { file, id, status: "failed", error: document.damage }
      : id === null || done.has(id) || !document.budget
        ? { file, id, status: "skipped" }
        : await exportOne(out, to, id, document);
    if (id !== null) done.add(id);
    counts[outcome.status] += 1;
    onDocument?.(outcome);
  }
  const unknown = ids?.find((id) => !done.has(id));
  if (unknown !== undefined) throw unknownDocument(out, unknown);
  return counts;
}

async function exportOne(
  out: string,
  to: string,
  id: string,
  { line, budget, audit }: RunDocument,
): Promise<WorkbookOutcome> {
  const { file } = line;
  if (!budget || !audit) return { file, id, status: "skipped" };
  try {
    const extraction = await readExtraction(out, id);
    const workbook = documentWorkbook({ line, extraction, budget, audit }, ruleTitle);
    const path = join(to, workbookName(extraction.source.fileName, id));
    await writeWhole(path, await writeXlsx(workbook));
    return { file, id, status: "written", path };
  } catch (error) {
    return { file, id, status: "failed", error: error instanceof InputError ? error : internal(error) };
  }
}

function cannotWrite(path: string, cause: unknown): InputError {
  const detail = cause instanceof Error ? cause.message : String(cause);
  return new InputError(
    "cannot-write",
    {
      en: `${path} cannot be written (${detail}); make room, close the file where it is open, or choose another folder`,
      zh: `无法写入 ${path}（${detail}），请清理空间、关闭已打开的该文件，或另选文件夹`,
    },
    { cause },
  );
}

function unknownDocument(out: string, id: string): InputError {
  return new InputError("unknown-document", {
    en: `${out} has no document ${id}; the ids stand in its run.jsonl`,
    zh: `${out} 中没有文档 ${id}，编号见其中的 run.jsonl`,
  });
}

function internal(cause: unknown): InputError {
  const detail = cause instanceof Error ? cause.message : String(cause);
  return new InputError(
    "internal-error",
    {
      en: `its workbook could not be made (${detail}); please report this with the file`,
      zh: `无法生成其工作簿（${detail}），请附上文件报告此问题`,
    },
    { cause },
  );
}
