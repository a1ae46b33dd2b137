import { readdirSync } from "node:fs";
import { join } from "node:path";

/** A page of a report on disk: its path within the report, with slashes, and where it lies. */
export type ReportPage = { readonly name: string; readonly path: string };

/**
 * The pages of a report, by name.
 *
 * @throws Error where the folder holds none.
 */
export function findPages(report: string): readonly ReportPage[] {
  const names = readdirSync(report, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".html"))
    .sort();
  if (names.length === 0) throw new Error(`${report} holds no pages; yusuan report writes them`);
  return names.map((name) => ({ name: name.replaceAll("\\", "/"), path: join(report, name) }));
}
