import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { ingest } from "@yusuan/pipeline";
import { writeReport } from "@yusuan/report";
import { type Browser, chromium } from "playwright-core";
import sharp from "sharp";

const ROOT = fileURLToPath(new URL("../../../..", import.meta.url));
/** Where the README's pictures lie. */
const IMAGES = join(ROOT, "docs/images");
const CHROMIUM = process.env.YUSUAN_CHROMIUM ?? "/usr/bin/chromium";

/** The id of `budget-2020-error.pdf`, of its content. */
const WRONG = "4b70123a4f5028c5";
const QUALITY = 85;

/** A view of the report of the samples: its address, and what is done there before it is taken. */
type View = {
  readonly name: string;
  readonly address: string;
  readonly width: number;
  readonly height: number;
  readonly keys: readonly string[];
};

const VIEWS: readonly View[] = [
  {
    name: "report-document",
    address: `documents/${WRONG}/index.html`,
    width: 1440,
    height: 860,
    keys: ["j"],
  },
  { name: "report-run", address: "index.html", width: 1440, height: 700, keys: [] },
];

/** Make the README's pictures of the report: the samples are read without recognition of scans and shown in Chromium. */
export async function takeReportPages(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "yusuan-pages-"));
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
  try {
    const run = join(folder, "run");
    await ingest(["samples"], { out: run, ocr: "never", cwd: ROOT });
    const { index } = await writeReport(run, join(folder, "report"), { source: ROOT, images: true });
    for (const view of VIEWS) await take(browser, new URL(view.address, pathToFileURL(index)), view);
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function take(browser: Browser, { href }: URL, { name, width, height, keys }: View): Promise<void> {
  const page = await browser.newPage({
    locale: "en-US",
    viewport: { width, height },
    deviceScaleFactor: 1.5,
  });
  await page.goto(href);
  await page.locator("main").waitFor();
  for (const key of keys) await page.keyboard.press(key);
  await page.waitForLoadState("networkidle");
  await page.evaluate(
    "Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)))",
  );
  await page.waitForTimeout(500);
  const png = await page.screenshot();
  await sharp(png)
    .webp({ quality: QUALITY })
    .toFile(join(IMAGES, `${name}.webp`));
  await page.close();
}
