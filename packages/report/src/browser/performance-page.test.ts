import { rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { writeReport } from "../folder/write-report.js";
import { CHROMIUM, startChromium } from "../testing/chromium.js";
import { sampleRun } from "../testing/sample-run.js";

/** Ids of the samples. */
const [SELF, REPORT] = ["d041ce23cf947900", "113a80e232db94a4"];

describe.skipIf(CHROMIUM === undefined)("in Chromium, from disk (skipped where it is not installed)", () => {
  let out = "";
  let browser: Browser;
  let page: Page;
  const said: string[] = [];
  beforeAll(async () => {
    out = await sampleRun([
      "self-evaluation-2022.pdf",
      "evaluation-report-2022.pdf",
      "final-account-2024.pdf",
    ]);
    await writeReport(out, join(out, "report"), { source: ".", images: false });
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser.close();
    rmSync(dirname(out), { recursive: true, force: true });
  });
  beforeEach(async () => {
    page = await browser.newPage({ locale: "en-US", viewport: { width: 1440, height: 900 } });
    page.on("console", (message) => said.push(message.text()));
    page.on("pageerror", (error) => said.push(error.message));
    page.on("request", (request) => {
      if (!request.url().startsWith("file:")) said.push(request.url());
    });
  });
  afterEach(async () => {
    await page.close();
    // No error, nothing that the policy refuses, nothing from a network.
    expect(said.splice(0)).toEqual([]);
  });

  const open = async (path: string) => {
    await page.goto(pathToFileURL(join(out, "report")).href + path);
    await page.locator("main").waitFor();
  };
  const openPerformance = (id: string, hash = "") => open(`/documents/${id}/performance.html${hash}`);
  const pane = () => page.locator(".performance-of");
  const rowOf = (indicator: string) => page.locator(".part-table tr", { hasText: indicator });

  test("from the run to a project, its indicators with weights and scores, and to the figure where it is printed", async () => {
    await open("/index.html");
    await page.locator(".bar a", { hasText: "Projects" }).click();
    await page.locator(".documents tbody a", { hasText: "农机作业补贴" }).click();
    await pane().locator("h2", { hasText: "农机作业补贴" }).waitFor();
    expect(await page.locator(".choices a[aria-current]").textContent()).toContain("农机作业补贴");
    const cells = await rowOf("补贴作业面积").locator("td").allTextContents();
    expect(cells.map((text) => text.replace(/ (?:un)?proven| contradicted/gu, ""))).toEqual([
      expect.stringContaining("补贴作业面积"),
      "≥9200",
      "亩",
      "8292",
      "20",
      "18",
      "",
    ]);
    await rowOf("补贴作业面积").locator("a.figure", { hasText: "18" }).click();
    await page.waitForURL(/index\.html#figure=p3\.i1\.score$/u);
    await page.locator('.reading [data-figure="p3.i1.score"].term').waitFor();
    await page.locator(".bar a", { hasText: "Projects" }).click();
    await pane().waitFor();
  });

  test("another project by pointer and by key; what is chosen stands in the address", async () => {
    await openPerformance(SELF);
    await page.locator(".choices a", { hasText: "耕地质量监测" }).click();
    await pane().locator("h2", { hasText: "耕地质量监测" }).waitFor();
    expect(page.url()).toMatch(/#project=p2$/u);
    await page.keyboard.press("j");
    await pane().locator("h2", { hasText: "农机作业补贴" }).waitFor();
    await page.keyboard.press("k");
    await page.keyboard.press("k");
    await pane().locator("h2", { hasText: "种植技术培训" }).waitFor();
    await page.goBack();
    await pane().locator("h2", { hasText: "耕地质量监测" }).waitFor();
  });

  test("a finding about a project leads to its evidence on the page of the document", async () => {
    await openPerformance(SELF, "#project=p3");
    expect(await pane().locator(".findings-part a").count()).toBe(1);
    await pane().locator(".findings-part a").click();
    await page.waitForURL(/index\.html#finding=/u);
    await page.locator(".chosen h2").waitFor();
    await page.locator(".findings a[aria-current]").waitFor();
  });

  test("the score tree by keyboard: levels, opening, closing, the stated rule", async () => {
    await openPerformance(REPORT);
    const current = () => page.locator(":focus");
    const tree = page.locator('table[role="treegrid"]');
    await tree.locator("tr[tabindex='0']").focus();
    expect(await current().getAttribute("aria-level")).toBe("1");
    await page.keyboard.press("ArrowDown");
    expect(await current().textContent()).toContain("A 决策");
    const before = await tree.locator("tbody tr").count();
    await page.keyboard.press("ArrowLeft");
    expect(await current().getAttribute("aria-expanded")).toBe("false");
    expect(await tree.locator("tbody tr").count()).toBeLessThan(before);
    await page.keyboard.press("ArrowRight");
    for (const key of ["ArrowRight", "ArrowRight", "Enter", "ArrowDown"]) await page.keyboard.press(key);
    expect(await current().getAttribute("aria-level")).toBe("5");
    expect(await current().textContent()).toContain("项目符合街道的职责");
    await page.keyboard.press("ArrowLeft");
    expect(await current().textContent()).toContain("A11");
    await page.keyboard.press("Tab");
    expect(await current().getAttribute("href")).toMatch(/#figure=e\.A11/u);
    await page.keyboard.press("End");
    expect(await current().textContent()).toContain("D31");
  });

  test("every leaf of the tree shows its full mark and score, and opening all shows all rules", async () => {
    await openPerformance(REPORT);
    await page.locator(".tree-tools button").first().click();
    expect(await page.locator(".tree .detail").count()).toBe(20);
    const d21 = page.locator("tr[data-key='e.D21']");
    expect(
      (await d21.locator(".number .figure").allTextContents()).map((text) => text.split(" ")[0]),
    ).toEqual(["5", "5"]);
    await page.locator(".tree .detail .figure.contradicted", { hasText: "4分" }).waitFor();
    await page.locator("tr[data-key='total'] .sum.satisfied").first().waitFor();
  });

  test("both languages, and it prints", async () => {
    await openPerformance(SELF);
    expect(await pane().locator("h3").first().textContent()).toBe("Budget and execution");
    await page.locator("button.language").click();
    expect(await pane().locator("h3").first().textContent()).toBe("预算执行情况");
    const wide = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
    expect(wide).toBeLessThanOrEqual(0);
    expect((await page.pdf()).subarray(0, 5).toString()).toBe("%PDF-");
  });

  test("the list of the run: search, sort, filter, open", async () => {
    await open("/performance.html");
    const rows = page.locator(".documents tbody tr:not(.room)");
    await expect.poll(() => rows.count()).toBe(5);
    await page.locator("th.score button").click();
    await expect.poll(() => rows.first().locator("td.score").textContent()).toBe("99.10 / 100");
    await page.keyboard.press("/");
    await page.keyboard.type("农机");
    await expect.poll(() => rows.count()).toBe(1);
    expect(await page.locator(".filters output").textContent()).toBe("1 / 5");
    await page.locator(".search").fill("");
    await page.locator(".filters select").first().selectOption("evaluation");
    await expect.poll(() => rows.count()).toBe(1);
    await rows.locator("a").click();
    await page.locator('table[role="treegrid"]').waitFor();
  });

  test("the page of the run loads no projects, and a document without any has no such page", async () => {
    const scripts: string[] = [];
    page.on("request", (request) => scripts.push(request.url()));
    await open("/index.html");
    expect(scripts.filter((url) => url.includes("performance"))).toEqual([]);
    await page.locator("tbody .file a", { hasText: "决算" }).click();
    await page.locator(".reading").waitFor();
    expect(await page.locator(".bar a", { hasText: "Projects" }).count()).toBe(0);
  });
});
