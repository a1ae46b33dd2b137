import { join } from "node:path";
import { type RunDocument, readExtraction } from "@yusuan/pipeline";
import { InputError } from "@yusuan/schema";
import type { PerformanceRow } from "../contract/performance-data.js";
import { documentData } from "../document/document-data.js";
import { performanceData } from "../performance/performance-data.js";
import { performanceRows } from "../performance/performance-rows.js";
import { drawPages } from "../pictures/draw-pages.js";
import type { Drawer } from "../pictures/drawer.js";
import { makeOrRefuse } from "./make-or-refuse.js";
import { writePage } from "./write-page.js";

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

/** The files that were read, and what draws their pages. */
type Originals = {
  readonly drawer: Drawer;
  /** Folder from which the paths of the run lead to its files; pages are pictured where they are found. */
  readonly source: string;
};

/** What is written of a document: its outcome, and what the list of projects and evaluations says of it. */
type WrittenDocument = { readonly outcome: ReportOutcome; readonly performance: readonly PerformanceRow[] };

/**
 * Write the pages of a document of the run `out` into the report `to`. Never throws: what goes wrong is its outcome.
 * @param agency way to the page of its agency, where there is one
 * @param written whether the document was met before, under another name
 * @param originals undefined where no pictures are made
 */
export async function writeDocument(
  out: string,
  to: string,
  { line, budget, audit }: RunDocument,
  { agency, written }: { readonly agency: string | undefined; readonly written: boolean },
  originals: Originals | undefined,
): Promise<WrittenDocument> {
  const { file, id } = line;
  const nothing = { file, id, pictures: 0 };
  if (id === null || written || !budget || !audit)
    return { outcome: { ...nothing, status: "skipped" }, performance: [] };
  try {
    const extraction = await readExtraction(out, id);
    const way = ["documents", id];
    const folder = join(to, ...way);
    await makeOrRefuse(folder);
    const pictures = originals
      ? await drawPages(originals.drawer, originals.source, file, extraction, folder)
      : { pages: new Map() };
    const { fileName } = extraction.source;
    const projects = performanceData({ line, budget, audit, fileName });
    if (projects) await writePage(to, way, "performance", projects);
    const data = documentData({ line, extraction, budget, audit }, pictures);
    await writePage(to, way, "index", { ...data, ...(agency !== undefined && { agencyPage: agency }) });
    return {
      outcome: { file, id, status: "written", pictures: pictures.pages.size },
      performance: projects ? performanceRows(projects, `${way.join("/")}/performance.html`) : [],
    };
  } catch (error) {
    const told = error instanceof InputError ? error : internal(error);
    return { outcome: { ...nothing, status: "failed", error: told }, performance: [] };
  }
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
