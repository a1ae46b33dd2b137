import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { CHROMIUM } from "../inputs/chromium.js";
import { findPages } from "./find-pages.js";
import { type Opening, openPage } from "./open-page.js";
import { openingReport } from "./opening-report.js";

const USUAL_RUNS = 5;

/**
 * `npm run bench:report -- [REPORT] [--runs N]`: open every page of a report (of `out/report`) in Chromium and tell how long each takes
 * until it is on the screen.
 */
export async function main(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { runs: { type: "string", default: `${USUAL_RUNS}` } },
    allowPositionals: true,
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new RangeError("--runs takes a whole number from 1 on");
  const pages = findPages(positionals[0] ?? "out/report");
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
  const openings: Opening[] = [];
  try {
    for (const page of pages) openings.push(await openPage(browser, page, runs));
  } finally {
    await browser.close();
  }
  process.stdout.write(
    `Medians of ${runs} runs, Chromium ${browser.version()}.\n\n${openingReport(openings)}`,
  );
}
