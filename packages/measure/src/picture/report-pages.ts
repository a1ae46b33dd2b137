import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { ingest } from "@yusuan/pipeline";
import { writeReport } from "@yusuan/report";
import { type Browser, chromium } from "playwright-core";
import sharp from "sharp";
import { CHROMIUM } from "../inputs/chromium.js";

const ROOT = fileURLToPath(new URL("../../../..", import.meta.url));
/** Where the README's pictures lie. */
const IMAGES = join(ROOT, "docs/images");

/** Ids of the samples with the planted error and with the evaluation, made of their content. */
const [WRONG, EVALUATION] = ["4b70123a4f5028c5", "113a80e232db94a4"];
const QUALITY = 85;

/** A view of the report of the samples: its address, and what is done there before it is taken. */
type View = {
  readonly name: string;
  readonly address: string;
  readonly height: number;
  /** A key that is pressed. */
  readonly key?: string;
  /** A link that is followed. */
  readonly link?: string;
};

const WIDTH = 1440;
const VIEWS: readonly View[] = [
  { name: "report-document", address: `documents/${WRONG}/index.html`, height: 860, key: "j" },
  { name: "report-run", address: "index.html", height: 640 },
  {
    name: "report-agency",
    address: `documents/${WRONG}/index.html`,
    height: 1000,
    link: "a[href*=agencies]",
  },
  { name: "report-performance", address: `documents/${EVALUATION}/performance.html`, height: 800 },
];

/** Whether every picture in the window is there. */
const ALL_SHOWN = `[...document.images].every((image) => {
  const { top, bottom } = image.getBoundingClientRect();
  return bottom < 0 || top > innerHeight || image.complete;
})`;

/** Make the README's pictures of the report: the samples are read, some minutes for the scans, and shown in Chromium. */
export async function takeReportPages(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "yusuan-pages-"));
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
  try {
    const run = join(folder, "run");
    await ingest(["samples"], { out: run, cwd: ROOT });
    const { index } = await writeReport(run, join(folder, "report"), { source: ROOT, images: true });
    for (const view of VIEWS) await take(browser, new URL(view.address, pathToFileURL(index)), view);
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function take(browser: Browser, { href }: URL, { name, height, key, link }: View): Promise<void> {
  const page = await browser.newPage({
    locale: "en-US",
    viewport: { width: WIDTH, height },
    deviceScaleFactor: 1.5,
  });
  await page.goto(href);
  await page.locator("main").waitFor();
  if (key !== undefined) await page.keyboard.press(key);
  if (link !== undefined) await page.locator(link).first().click();
  // The pictures of pages beyond the window are loaded when somebody scrolls to them.
  await page.waitForFunction(ALL_SHOWN);
  await page.waitForTimeout(500);
  const png = await page.screenshot();
  await sharp(png)
    .webp({ quality: QUALITY })
    .toFile(join(IMAGES, `${name}.webp`));
  await page.close();
}
