import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { document2020 } from "./content/document-2020.js";
import { document2025 } from "./content/document-2025.js";
import { MISPRINT_2020, withMisprint } from "./content/misprint.js";
import { renderPdf } from "./render/pdf/document.js";
import { RECTANGLES, RULED, UNRULED } from "./render/styles.js";
import { renderText } from "./render/text.js";

/** Every sample by its file name. The same call always gives the same bytes. */
export async function makeSamples(): Promise<ReadonlyMap<string, Uint8Array>> {
  const budget = document2020();
  return new Map([
    ["budget-2020-ruled.pdf", await renderPdf(budget, RULED)],
    ["budget-2020-unruled.pdf", await renderPdf(budget, UNRULED)],
    ["budget-2020.txt", new TextEncoder().encode(renderText(budget))],
    ["budget-2020-error.pdf", await renderPdf(withMisprint(budget, MISPRINT_2020), RULED)],
    ["budget-2025-unit.pdf", await renderPdf(document2025(), RECTANGLES)],
  ]);
}

/** Write the samples into `folder`, which is made where it is missing. */
export async function writeSamples(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, bytes] of await makeSamples()) await writeFile(join(folder, name), bytes);
}
