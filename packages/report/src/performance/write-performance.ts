import { join } from "node:path";
import type { PerformanceData, PerformanceRow } from "../contract/performance-data.js";
import { dataScript } from "../folder/data-script.js";
import { pageHtml } from "../folder/page-html.js";
import { writeWhole } from "../folder/write-whole.js";

const [PAGE, SCRIPT] = ["performance.html", "performance.js"];

/** Way from the report's folder to the performance page of a document. */
export function performancePage(id: string): string {
  return `documents/${id}/${PAGE}`;
}

/**
 * Write the performance page of a document beside its other page.
 * @throws InputError `cannot-write`.
 */
export async function writePerformance(folder: string, data: PerformanceData): Promise<void> {
  await writeWhole(join(folder, SCRIPT), dataScript(data));
  await writeWhole(join(folder, PAGE), pageHtml("../../", SCRIPT));
}

/**
 * Write the page of all projects and evaluations of a run; none where there are none.
 * @throws InputError `cannot-write`.
 */
export async function writePerformanceList(to: string, rows: readonly PerformanceRow[]): Promise<void> {
  if (rows.length === 0) return;
  await writeWhole(join(to, SCRIPT), dataScript({ view: "performance-list", rows }));
  await writeWhole(join(to, PAGE), pageHtml("", SCRIPT));
}
