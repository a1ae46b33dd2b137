import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { renderPdf } from "./render/pdf/document.js";
import { renderText } from "./render/text.js";
import { SAMPLES } from "./samples.js";

/** Every sample by its file name. The same call always gives the same bytes. */
export async function makeSamples(): Promise<ReadonlyMap<string, Uint8Array>> {
  const made = new Map<string, Uint8Array>();
  for (const { fileName, document, style } of SAMPLES) {
    const bytes =
      style === "text" ? new TextEncoder().encode(renderText(document)) : await renderPdf(document, style);
    made.set(fileName, bytes);
  }
  return made;
}

/** Write the samples into `folder`, which is made where it is missing. */
export async function writeSamples(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, bytes] of await makeSamples()) await writeFile(join(folder, name), bytes);
}
