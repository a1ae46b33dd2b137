import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { type Inputs, isPdf } from "../inputs/find-inputs.js";
import type { PagesRead } from "./read-pages.js";

/** As many as the longest budgets have. */
const PAGES = 252;
/** The bound that the documentation gives for a file of that many pages. */
const BOUND_MB = 600;
const CHILD = fileURLToPath(new URL("../../bin/read-pages.js", import.meta.url));

/** A sentence on the memory that 252 pages take in a process of their own: corpus PDFs, or samples where there are none. */
export function peakMemory({ inputs }: Inputs): string {
  const pdfs = inputs.filter(isPdf);
  const corpus = pdfs.filter(({ from }) => from === "corpus");
  const files = corpus.length > 0 ? corpus : pdfs;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [CHILD, `${PAGES}`, ...files.map(({ path }) => path)],
    { encoding: "utf8" },
  );
  if (status !== 0) return `Peak memory was not measured: ${stderr.trim()}`;
  return memorySentence(JSON.parse(stdout) as PagesRead);
}

export function memorySentence({ pages, documents, seconds, maxRssBytes }: PagesRead): string {
  const peak = Math.ceil(maxRssBytes / 1e6);
  const stand = peak <= BOUND_MB ? "within" : "ABOVE";
  return (
    `Peak memory: ${peak} MB for ${pages} pages (${documents} PDFs) in one process and ${seconds.toFixed(1)} s; ` +
    `${stand} the bound of ${BOUND_MB} MB.`
  );
}
