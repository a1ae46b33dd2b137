import { stat } from "node:fs/promises";
import { join } from "node:path";

/** Files that only the folder of a report has together. */
const MARKS = ["index.html", "data.js", "assets/report.js", "assets/report.css"] as const;

/** Whether `folder` holds a review report: pages made of documents, which are no documents themselves. */
export async function isReportFolder(folder: string): Promise<boolean> {
  const found = await Promise.all(MARKS.map((mark) => stat(join(folder, mark)).catch(() => undefined)));
  return found.every((file) => file?.isFile() === true);
}
