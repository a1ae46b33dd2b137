import { readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { extract } from "@yusuan/extractor";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { AgencyData, CellData, PartsData } from "../contract/agency-data.js";
import { writeReport } from "../folder/write-report.js";
import { CHROMIUM, startChromium } from "../testing/chromium.js";
import { EXAMPLE_YEARS } from "../testing/example-years.js";
import { inventedRun } from "../testing/several-years.js";

describe.skipIf(CHROMIUM === undefined)("an agency in Chromium (skipped where it is not installed)", () => {
  let out = "";
  let browser: Browser;
  let page: Page;
  let address = "";
  let data: AgencyData;
  const said: string[] = [];
  beforeAll(async () => {
    out = await inventedRun(EXAMPLE_YEARS);
    await writeReport(out, join(out, "report"), { source: "/", images: false });
    const [id = ""] = readdirSync(join(out, "report", "agencies"));
    const folder = join(out, "report", "agencies", id);
    address = pathToFileURL(join(folder, "index.html")).href;
    data = dataOf(join(folder, "data.js"));
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser.close();
    rmSync(dirname(out), { recursive: true, force: true });
  });
  beforeEach(async () => {
    page = await browser.newPage({ locale: "en-US", viewport: { width: 1300, height: 900 } });
    page.on("console", (message) => said.push(message.text()));
    page.on("pageerror", (error) => said.push(error.message));
  });
  afterEach(async () => {
    await page.close();
    // No error, and nothing that the policy refuses.
    expect(said.splice(0)).toEqual([]);
  });

  const open = async () => {
    await page.goto(address);
    await page.locator("main.agency").waitFor();
  };

  test("the table of every form has the amounts of the data", async () => {
    await open();
    const select = page.locator("section.chart").nth(0).locator("select");
    for (const [index, form] of data.classes.entries()) {
      await select.selectOption(String(index));
      expect(await cellsOf(page, 0)).toEqual(cellTexts(form));
    }
    const [parts] = data.expenditure;
    expect(parts && cellTexts(parts)).toEqual(await cellsOf(page, 1));
  });

  test("bars are as long as their amounts, and what is absent has none", async () => {
    await open();
    const panels = page.locator(".panel");
    const [form] = data.classes;
    for (const [at, { cells }] of (form?.parts ?? []).entries()) {
      expect(await panels.nth(at).locator("rect.mark").count()).toBe(
        cells.filter((cell) => "value" in cell).length,
      );
    }
    const width = async (panel: number) =>
      Number.parseFloat((await panels.nth(panel).locator("rect.mark").first().getAttribute("width")) ?? "");
    // The budgets of 2022: 7,500,000 and 900,000.
    expect((await width(0)) / (await width(1))).toBeCloseTo(7_500_000 / 900_000, 3);
    expect(await panels.nth(2).locator(".bar-row", { hasText: "2022" }).first().textContent()).toContain(
      "no such line",
    );
  });

  test("an amount leads to where it is printed", async () => {
    await open();
    const cell = data.classes[0]?.parts[0]?.cells[2];
    if (!cell || !("value" in cell)) throw new Error("no amount");
    await page.locator(".panel a.amount", { hasText: "830.00" }).click();
    await page.locator(".chosen h2", { hasText: "一般公共服务支出" }).waitFor();
    expect(page.url()).toContain(`${data.years[2]?.page}#figure=${cell.figure}`);
    expect(await page.locator(".chosen .value").textContent()).toBe(cell.text);
    await page.locator("header a", { hasText: data.agency }).click();
    await page.locator("main.agency").waitFor();
    await page.locator("header .about > a").first().click();
    await page.locator("td.agency a").first().click();
    expect(page.url()).toBe(address);
  });

  test("contradicted amounts are marked, and what differs is said", async () => {
    await open();
    const composition = page.locator("section.chart").nth(1);
    expect(await composition.locator(".parts .amount.contradicted").textContent()).toMatch(/^✕ 290\.00/u);
    expect(await composition.locator(".note.differs").textContent()).toContain("−400,000.00");
    const flow = page.locator("section.chart").nth(2);
    expect(await flow.locator(".note.differs").textContent()).toContain("540,000.00 yuan");
    expect(await flow.locator(".band.unexplained").count()).toBe(1);
    expect(await flow.locator(".note", { hasText: "其他收入" }).count()).toBe(1);
  });

  test("the flow of another year", async () => {
    await open();
    const flow = page.locator("section.chart").nth(2);
    await flow.locator("select").selectOption({ label: "2022 final account" });
    expect(await flow.locator("svg.flow a.amount").allTextContents()).toEqual([
      ...["880.00", "10.00"],
      ...["730.00", "90.00", "70.00"],
      "890.00",
    ]);
    expect(await flow.locator(".band.unexplained").count()).toBe(0);
  });

  test("names and amounts of the flow do not meet", async () => {
    for (const width of [1300, 900]) {
      await page.setViewportSize({ width, height: 900 });
      await open();
      const boxes = await Promise.all(
        (await page.locator("svg.flow text").all()).map((text) => text.boundingBox()),
      );
      for (const [index, one] of boxes.entries()) {
        for (const other of boxes.slice(index + 1)) {
          const apart =
            !one ||
            !other ||
            one.x + one.width <= other.x ||
            other.x + other.width <= one.x ||
            one.y + one.height <= other.y ||
            other.y + other.height <= one.y;
          expect(apart).toBe(true);
        }
      }
    }
  });

  test("both languages, and nothing is wider than the window", async () => {
    await open();
    await page.locator("button.language").click();
    expect(await page.locator("h2").allTextContents()).toEqual([
      "按功能分类的支出（类）",
      "支出构成",
      "收支流向",
      "文件",
    ]);
    expect(await page.locator(".bar-label").first().textContent()).toBe("2022年预算");
    await page.setViewportSize({ width: 700, height: 900 });
    const wide = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
    expect(wide).toBeLessThanOrEqual(0);
  });

  test("documents by share proven: a column leaves its documents", async () => {
    await page.goto(pathToFileURL(join(out, "report", "index.html")).href);
    const rows = page.locator("tbody tr:not(.room)");
    await expect.poll(() => rows.count()).toBe(EXAMPLE_YEARS.length);
    const all = page.getByRole("button", { name: /^100% proven/u });
    const [, told = ""] = /: (\d+) documents?/u.exec((await all.getAttribute("aria-label")) ?? "") ?? [];
    expect(Number(told)).toBeGreaterThan(0);
    expect(Number(told)).toBeLessThan(EXAMPLE_YEARS.length);
    await all.click();
    expect(await all.getAttribute("aria-pressed")).toBe("true");
    await expect.poll(() => rows.count()).toBe(Number(told));
    expect(new Set(await rows.locator("td.proven").allTextContents())).toEqual(new Set(["100.0%"]));
    await all.click();
    await expect.poll(() => rows.count()).toBe(EXAMPLE_YEARS.length);
  });

  test("the keyboard reaches every amount of the charts", async () => {
    await open();
    await page.locator(".panel a.amount").first().focus();
    await page.keyboard.press("Tab");
    expect(await page.locator(":focus").textContent()).toBe("830.00");
    await page.locator("svg.flow a.amount").first().focus();
    expect(await page.locator(":focus").getAttribute("aria-label")).toMatch(/^11,000,000\.00 yuan, /u);
    await page.keyboard.press("Enter");
    await page.locator(".chosen h2", { hasText: "财政拨款收入" }).waitFor();
  });

  test("print has the tables, open", async () => {
    await open();
    const bytes = await page.pdf({ format: "A4" });
    const { blocks } = await extract({ fileName: "print.pdf", bytes });
    const text = blocks
      .flatMap((block) => (block.kind === "table" ? block.cells.map((cell) => cell.text) : [block.text]))
      .join("\n");
    for (const amount of ["8,300,000.00", "2,900,000.00", "11,000,000.00"]) expect(text).toContain(amount);
    expect(await page.locator("details[open]").count()).toBe(0);
  });
});

function dataOf(file: string): AgencyData {
  let data: AgencyData | undefined;
  const take = (json: string) => {
    data = JSON.parse(json);
  };
  new Function("yusuanData", readFileSync(file, "utf8"))(take);
  if (!data) throw new Error(`${file} calls nothing`);
  return data;
}

/** The amounts of the table of a chart, without marks and remarks. */
async function cellsOf(page: Page, chart: number): Promise<readonly (readonly string[])[]> {
  const rows = await page.locator("section.chart").nth(chart).locator("details.data tbody tr").all();
  return Promise.all(
    rows.map(async (row) =>
      (await row.locator("td").allTextContents()).map((text) =>
        text.replace(/[✕, ]|contradicted/gu, "").replace("−", "-"),
      ),
    ),
  );
}

function cellTexts({ parts, whole, gaps }: PartsData): readonly (readonly string[])[] {
  const rows = [...parts, ...(whole ? [whole] : [])].map(({ cells }) => cells.map(cellText));
  return gaps.some(Boolean) ? [...rows, gaps.map((gap) => gap ?? "")] : rows;
}

function cellText(cell: CellData): string {
  return "value" in cell ? cell.value : "–nosuchline";
}
