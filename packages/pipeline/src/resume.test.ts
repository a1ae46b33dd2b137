import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PageStore } from "@yusuan/extractor";
import { afterEach, beforeEach, expect, test } from "vitest";
import { documentFolder } from "./folder/run-folder.js";
import { idOf, sha256Of } from "./inputs/fingerprint.js";
import { extractionOf, OBEDIENT, QUIET } from "./testing/stages.js";
import { zipOf } from "./testing/zip.js";
import { createPageCounter, pagesCounted } from "./work/reading.js";
import type { Stages } from "./work/stages.js";
import { runTask } from "./work/task.js";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "yusuan-resume-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const PAGES = 30;
const scanned = (number: number): Parameters<PageStore["put"]>[1] => ({
  content: { number, width: 400, height: 300, rotation: 0, glyphs: [], rules: [], pictures: [] },
  toPage: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  scan: { engine: "fake 1", dpi: 200, turned: 0, skew: number / 7, lines: number, confidence: 0.9 },
});

/** Stages for a scan of thirty pages, of which reading breaks off at page `last`. */
function stagesOf(begun: number[], last = Number.POSITIVE_INFINITY): Stages {
  return {
    ...OBEDIENT,
    extract: async (source, options) => {
      const extraction = extractionOf(
        source,
        Array.from({ length: PAGES }, () => "read" as const),
      );
      const pages = [];
      for (const page of extraction.pages) {
        const kept = await options?.pageStore?.get(page.number);
        if (!kept && page.number > last) throw new Error("the power went out");
        if (!kept) begun.push(page.number);
        const { scan } = kept ?? scanned(page.number);
        if (!kept) await options?.pageStore?.put(page.number, scanned(page.number));
        const reason = { reason: "no-text", message: { en: "no text", zh: "没有文字" } } as const;
        pages.push({ ...page, method: "ocr" as const, scan: { ...reason, ...scan } });
      }
      return { ...extraction, pages };
    },
  };
}

async function run(name: string, stages: Stages, member?: string) {
  const path = join(root, "input");
  const content = Buffer.from("a scan");
  writeFileSync(path, member === undefined ? content : zipOf([{ name: member, content }]));
  const id = idOf(sha256Of(content));
  const out = join(root, name);
  const counter = createPageCounter();
  const outcome = await runTask(
    { path, ...(member === undefined ? {} : { member }), id, out, counter },
    stages,
    QUIET,
  );
  const folder = documentFolder(out, id);
  const outputs = () => readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8"));
  return { outcome, counted: pagesCounted(counter), outputs, partial: join(out, "partial") };
}

test.each([
  ["document", undefined],
  ["document in an archive", "f/a.pdf"],
])("an interrupted %s is taken up where it stopped, and gives the same bytes", async (_, member) => {
  const begun: number[] = [];
  const first = await run("out", stagesOf(begun, 12), member);
  expect([first.outcome.status, first.counted]).toEqual(["failed", 12]);
  expect(existsSync(first.partial)).toBe(true);
  const second = await run("out", stagesOf(begun), member);
  expect([second.outcome.status, second.counted]).toEqual(["ok", PAGES - 12]);
  expect(begun).toEqual(Array.from({ length: PAGES }, (_, i) => i + 1));
  expect(existsSync(second.partial)).toBe(false);
  const whole = await run("whole", stagesOf([]), member);
  expect(second.outputs()).toEqual(whole.outputs());
});
