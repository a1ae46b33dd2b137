import { stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import type { AgencyMapping } from "@yusuan/comparison";
import { documentsOf, RUN_FILE } from "@yusuan/pipeline";
import { InputError } from "@yusuan/schema";
import { collectAgencies } from "../agency/agencies.js";
import type { PerformanceRow } from "../contract/performance-data.js";
import type { RunRow } from "../contract/run-data.js";
import { ruleTitles } from "../document/rule-titles.js";
import { createDrawer, type Drawer } from "../pictures/drawer.js";
import { runRow } from "../run/run-row.js";
import { copyAssets } from "./assets.js";
import { makeOrRefuse } from "./make-or-refuse.js";
import { type ReportOutcome, writeDocument } from "./write-document.js";
import { writePage } from "./write-page.js";

const TIME_LIMIT_SECONDS = 300;

type ReportOptions = {
  /** Folder from which the paths of the run lead to its files; pages are pictured where they are found. */
  readonly source: string;
  /** Whether to make pictures of the pages. */
  readonly images: boolean;
  /** Pages that are drawn at a time; the number of cores where nothing is said. */
  readonly jobs?: number;
  /** Seconds that drawing the pages of one document may take, 300 where nothing is said. */
  readonly timeLimitSeconds?: number;
  /** Names that a person said to be one agency's; none without. */
  readonly agencies?: AgencyMapping;
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
  const { images, jobs = availableParallelism(), timeLimitSeconds = TIME_LIMIT_SECONDS } = options;
  const drawer = images ? createDrawer({ jobs, timeLimitSeconds }) : undefined;
  try {
    return await writePages(out, to, options, drawer);
  } finally {
    await drawer?.close();
  }
}

async function writePages(
  out: string,
  to: string,
  options: ReportOptions,
  drawer: Drawer | undefined,
): Promise<ReportSummary> {
  const counts = { written: 0, skipped: 0, failed: 0, pictures: 0 };
  const rows: RunRow[] = [];
  const performance: PerformanceRow[] = [];
  const pages = new Map<string, string | null>();
  const originals = drawer && { drawer, source: options.source };
  const agencies = collectAgencies(options.agencies ?? new Map());
  let begun = false;
  for await (const document of documentsOf(out)) {
    if (!begun) await begin(to);
    begun = true;
    const { id } = document.line;
    const agency = agencies.add(document);
    const known = { agency, written: id !== null && pages.has(id) };
    const { outcome, performance: found } = await writeDocument(out, to, document, known, originals);
    counts[outcome.status] += 1;
    counts.pictures += outcome.pictures;
    if (id !== null && !known.written) {
      pages.set(id, outcome.status === "written" ? `documents/${id}/index.html` : null);
    }
    performance.push(...found);
    rows.push(runRow(document, (id !== null && pages.get(id)) || null, agency));
    options.onDocument?.(outcome);
  }
  if (!begun) await begin(to);
  for (const { page, data } of agencies.pages((id) => pages.get(id) ?? null)) {
    await writePage(to, dirname(page).split("/"), "index", data);
  }
  if (performance.length > 0) {
    await writePage(to, [], "performance", { view: "performance-list", rows: performance });
  }
  const rules = ruleTitles(rows.flatMap(({ findings }) => Object.keys(findings)));
  const found = performance.length > 0 && { performance: performance.length };
  await writePage(to, [], "index", { view: "run", rows, ...found, rules });
  return { index: join(to, "index.html"), ...counts };
}

async function begin(to: string): Promise<void> {
  await makeOrRefuse(join(to, "assets"));
  await copyAssets(join(to, "assets"));
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
