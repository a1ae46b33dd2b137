import { stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { documentsOf, makeFolder, RUN_FILE, type RunDocument, readExtraction } from "@yusuan/pipeline";
import { InputError } from "@yusuan/schema";
import type { RunRow } from "../contract/run-data.js";
import { documentData } from "../document/document-data.js";
import { ruleTitles } from "../document/rule-titles.js";
import { drawPages } from "../pictures/draw-pages.js";
import { createDrawer, type Drawer } from "../pictures/drawer.js";
import { runRow } from "../run/run-row.js";
import { copyAssets } from "./assets.js";
import { dataScript } from "./data-script.js";
import { pageHtml } from "./page-html.js";
import { cannotWrite, writeWhole } from "./write-whole.js";

const TIME_LIMIT_SECONDS = 300;

/** What became of one document of the run. */
export type ReportOutcome = {
  /** As `run.jsonl` names it. */
  readonly file: string;
  readonly id: string | null;
  /** `skipped`: the run has no data of it, or its content stands under an earlier name too. */
  readonly status: "written" | "skipped" | "failed";
  /** Pages that have a picture. */
  readonly pictures: number;
  readonly error?: InputError;
};

type ReportOptions = {
  /** Folder from which the paths of the run lead to its files; pages are pictured where they are found. */
  readonly source: string;
  /** Whether to make pictures of the pages. */
  readonly images: boolean;
  /** Pages that are drawn at a time; the number of cores where nothing is said. */
  readonly jobs?: number;
  /** Seconds that drawing the pages of one document may take, 300 where nothing is said. */
  readonly timeLimitSeconds?: number;
  /** Told after each document. */
  readonly onDocument?: (outcome: ReportOutcome) => void;
};

export type ReportSummary = {
  /** Path of the page to open first. */
  readonly index: string;
  readonly written: number;
  readonly skipped: number;
  readonly failed: number;
  readonly pictures: number;
};

/**
 * Write a run as static pages into `to`: `index.html` with all documents, and a folder with a page for each. One document
 * is held in memory at a time; the same run and files give the same bytes. What goes wrong with one document is told in
 * its outcome, and the others go on.
 * @throws InputError `not-a-run`; `cannot-write`; `run-folder` where `to` is itself a run; `not-built`.
 */
export async function writeReport(out: string, to: string, options: ReportOptions): Promise<ReportSummary> {
  if (await isFile(join(to, RUN_FILE))) throw belongsToRun(to);
  const { jobs = availableParallelism(), timeLimitSeconds = TIME_LIMIT_SECONDS } = options;
  const drawer = createDrawer({ jobs, timeLimitSeconds });
  try {
    return await writePages(out, to, options, drawer);
  } finally {
    await drawer.close();
  }
}

async function writePages(
  out: string,
  to: string,
  options: ReportOptions,
  drawer: Drawer,
): Promise<ReportSummary> {
  const counts = { written: 0, skipped: 0, failed: 0, pictures: 0 };
  const rows: RunRow[] = [];
  const pages = new Map<string, string | null>();
  let begun = false;
  for await (const document of documentsOf(out)) {
    if (!begun) await begin(to);
    begun = true;
    const { id } = document.line;
    const outcome = await reportOne(out, to, document, pages, options, drawer);
    counts[outcome.status] += 1;
    counts.pictures += outcome.pictures;
    if (id !== null && !pages.has(id)) {
      pages.set(id, outcome.status === "written" ? `documents/${id}/index.html` : null);
    }
    rows.push(runRow(document, (id !== null && pages.get(id)) || null));
    options.onDocument?.(outcome);
  }
  if (!begun) await begin(to);
  const rules = ruleTitles(rows.flatMap(({ findings }) => Object.keys(findings)));
  await writeWhole(join(to, "data.js"), dataScript({ view: "run", rows, rules }));
  const index = join(to, "index.html");
  await writeWhole(index, pageHtml("", "data.js"));
  return { index, ...counts };
}

async function begin(to: string): Promise<void> {
  await makeOrRefuse(join(to, "assets"));
  await copyAssets(join(to, "assets"));
}

async function reportOne(
  out: string,
  to: string,
  { line, budget, audit }: RunDocument,
  known: ReadonlyMap<string, string | null>,
  { source, images }: ReportOptions,
  drawer: Drawer,
): Promise<ReportOutcome> {
  const { file, id } = line;
  if (id === null || known.has(id) || !budget || !audit) return { file, id, status: "skipped", pictures: 0 };
  try {
    const extraction = await readExtraction(out, id);
    const folder = join(to, "documents", id);
    await makeOrRefuse(folder);
    const pictures = images
      ? await drawPages(drawer, source, file, extraction, folder)
      : { pages: new Map() };
    const data = documentData({ line, extraction, budget, audit }, pictures);
    await writeWhole(join(folder, "data.js"), dataScript(data));
    await writeWhole(join(folder, "index.html"), pageHtml("../../", "data.js"));
    return { file, id, status: "written", pictures: pictures.pages.size };
  } catch (error) {
    return {
      file,
      id,
      status: "failed",
      pictures: 0,
      error: error instanceof InputError ? error : internal(error),
    };
  }
}

async function makeOrRefuse(folder: string): Promise<void> {
  await makeFolder(folder).catch((error: unknown) => {
    throw cannotWrite(folder, error);
  });
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

function belongsToRun(to: string): InputError {
  return new InputError("run-folder", {
    en: `${to} is a folder that ingest wrote; name another one for the report, ${join(to, "report")} for instance`,
    zh: `${to} 是 ingest 写出的文件夹，请为报告另选文件夹，例如 ${join(to, "report")}`,
  });
}

function internal(cause: unknown): InputError {
  const detail = cause instanceof Error ? cause.message : String(cause);
  return new InputError(
    "internal-error",
    {
      en: `its page could not be made (${detail}); please report this with the file`,
      zh: `无法生成其页面（${detail}），请附上文件报告此问题`,
    },
    { cause },
  );
}
