import { spawnSync } from "node:child_process";
import { type CodedRow, codedRowOf } from "./coded-row.js";

/** The coded rows that stand on one printed line each, from poppler's layout of the pages, parted by form feeds. */
export function printedRows(layout: string): readonly CodedRow[] {
  return layout
    .split("\f")
    .flatMap((page, index) =>
      page.split("\n").flatMap((line) => codedRowOf(index + 1, line.trim().split(/\s+/u)) ?? []),
    );
}

/** Whether `pdftotext` of poppler-utils is installed. */
export function hasPoppler(): boolean {
  return spawnSync("pdftotext", ["-v"]).error === undefined;
}

/** The coded rows of a PDF as poppler lays it out: a reading that owes nothing to ours. */
export function popplerRows(path: string): readonly CodedRow[] {
  const { status, stdout, stderr } = spawnSync("pdftotext", ["-layout", "-enc", "UTF-8", path, "-"], {
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`pdftotext failed: ${stderr}`);
  return printedRows(stdout);
}
