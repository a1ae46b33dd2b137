import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** A Chromium to test in: what `YUSUAN_CHROMIUM` names, or one of Debian's package. */
export const CHROMIUM = [process.env.YUSUAN_CHROMIUM, "/usr/bin/chromium"].find(
  (path) => path !== undefined && path !== "" && existsSync(path),
);

export function startChromium(): Promise<Browser> {
  if (CHROMIUM === undefined) throw new Error("no Chromium");
  // In a container there is no sandbox to be had; the pages are our own.
  return chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
}
