import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { documentAs, FORMAT_SAMPLES } from "./formats.js";
import { PERFORMANCE_SAMPLES } from "./performance-samples.js";
import { headingPages, renderPdf } from "./render/pdf/document.js";
import { latinDigits } from "./render/pdf/runs.js";
import { renderTabbed } from "./render/tabbed-text.js";
import { renderText } from "./render/text.js";
import { STATEMENT_SAMPLES } from "./samples.js";
import { SCAN_SAMPLES } from "./scan-samples.js";

/** Every sample that is not a picture by its file name. The same call always gives the same bytes. */
export async function makeDocuments(): Promise<ReadonlyMap<string, Uint8Array>> {
  const made = new Map<string, Uint8Array>();
  const encode = (text: string) => new TextEncoder().encode(text);
  for (const { fileName, document, style } of STATEMENT_SAMPLES) {
    if (style === "text") made.set(fileName, encode(renderText(document)));
    else if ("quirks" in style) made.set(fileName, encode(renderTabbed(document, style, new Map())));
    else made.set(fileName, await renderPdf(document, style));
  }
  for (const { name, document, pdf, text, truth, damage = (each: string) => each } of PERFORMANCE_SAMPLES) {
    if (pdf) made.set(`${name}.pdf`, await renderPdf(document, pdf));
    const pages = pdf?.numbersContents ? await headingPages(document, pdf) : new Map<string, number>();
    const saved = text === "lines" ? renderText(document) : renderTabbed(document, text, pages);
    made.set(`${name}.txt`, encode(damage(saved)));
    made.set(`${name}.truth.json`, encode(`${JSON.stringify(truth, undefined, 2)}\n`));
  }
  for (const { of, format } of FORMAT_SAMPLES) made.set(`${of}.${format}`, await documentAs(of, format));
  return made;
}

/**
 * Scans and photos by their file names. Pictures are drawn and packed by native code, so that another machine may give
 * other bytes and pixels that differ a little. What is scanned is set with Latin digits, as office software does.
 */
export async function makeScans(
  documents: ReadonlyMap<string, Uint8Array>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const made = new Map<string, Uint8Array>();
  const sources = new Map<string, Uint8Array>();
  for (const { fileName, of, make } of SCAN_SAMPLES) {
    const source = STATEMENT_SAMPLES.find((sample) => sample.fileName === of);
    const sample = documents.get(of);
    if (!sample || !source || typeof source.style === "string" || "quirks" in source.style)
      throw new RangeError(`${fileName} is made of ${of}, which is no PDF`);
    const style = { ...source.style, cellLines: latinDigits };
    const pdf = sources.get(of) ?? (await renderPdf(source.document, style));
    sources.set(of, pdf);
    made.set(fileName, await make(pdf, sample));
  }
  return made;
}

/** Write the samples into `folder`, which is made where it is missing. */
export async function writeSamples(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const documents = await makeDocuments();
  for (const [name, bytes] of [...documents, ...(await makeScans(documents))]) {
    await writeFile(join(folder, name), bytes);
  }
}
