import { statSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { median } from "../format/median.js";
import type { ReportPage } from "./find-pages.js";

/** How a page of a report opened. */
export type Opening = {
  /** Its path within the report. */
  readonly name: string;
  /** Pages of the document that it shows; 0 of other pages and of formats without pages. */
  readonly sheets: number;
  /** Bytes of its data. */
  readonly bytes: number;
  /** Elements that it has. */
  readonly elements: number;
  /** Milliseconds from its address to the second frame that it draws; the median of the runs. */
  readonly milliseconds: number;
};

const WINDOW = { width: 1440, height: 900 };

/** After two frames what was made while the page was loaded stands on the screen. */
const TWO_FRAMES = "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))";
const CONTENT = `({
  data: document.querySelector("script:last-of-type").src,
  sheets: document.querySelectorAll("figure.sheet").length,
  elements: document.querySelectorAll("*").length,
})`;

type Content = { readonly data: string; readonly sheets: number; readonly elements: number };

/** Open a page from disk, each time without anything that was kept before. */
export async function openPage(browser: Browser, page: ReportPage, runs: number): Promise<Opening> {
  const times: number[] = [];
  let content: Content | undefined;
  for (let run = 0; run < runs; run++) {
    const context = await browser.newContext({ viewport: WINDOW });
    const tab = await context.newPage();
    const start = performance.now();
    await tab.goto(pathToFileURL(page.path).href);
    await tab.evaluate(TWO_FRAMES);
    times.push(performance.now() - start);
    content = await tab.evaluate<Content>(CONTENT);
    await context.close();
  }
  const { data = "", sheets = 0, elements = 0 } = content ?? {};
  return {
    name: page.name,
    sheets,
    bytes: statSync(fileURLToPath(data)).size,
    elements,
    milliseconds: median(times),
  };
}
