import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { writeReport } from "../folder/write-report.js";
import { CHROMIUM, startChromium } from "../testing/chromium.js";
import { sampleRun } from "../testing/sample-run.js";

const ID = "4b70123a4f5028c5";
const PAGES = [
  "index.html",
  "performance.html",
  `documents/${ID}/index.html`,
  "documents/d041ce23cf947900/performance.html",
] as const;

/** Roles that need a name to be told apart by those who listen. */
const NAMED = [
  "button",
  "link",
  "checkbox",
  "combobox",
  "searchbox",
  "region",
  "navigation",
  "complementary",
  "group",
  "image",
];

describe.skipIf(CHROMIUM === undefined)(
  "for everybody, in Chromium (skipped where it is not installed)",
  () => {
    let out = "";
    let browser: Browser;
    let page: Page;
    beforeAll(async () => {
      out = await sampleRun(["budget-2020-error.pdf", "self-evaluation-2022.pdf"]);
      await writeReport(out, join(out, "report"), { source: ".", images: false });
      browser = await startChromium();
    });
    afterAll(async () => {
      await browser.close();
      rmSync(dirname(out), { recursive: true, force: true });
    });
    afterEach(() => page.close());

    const open = async (path: string, width = 1440, height = 900, theme: "light" | "dark" = "light") => {
      page = await browser.newPage({ locale: "zh-CN", viewport: { width, height }, colorScheme: theme });
      await page.goto(`${pathToFileURL(join(out, "report")).href}/${path}`);
      await page.locator("main").waitFor();
    };

    test.each(PAGES)("%s: everything has a name, headings are in order, ids are unique", async (path) => {
      await open(path);
      const session = await page.context().newCDPSession(page);
      const { nodes } = await session.send("Accessibility.getFullAXTree");
      const nameless = nodes.filter(
        ({ ignored, role, name }) =>
          !ignored && NAMED.includes(String(role?.value)) && String(name?.value ?? "").trim() === "",
      );
      expect(nameless.map(({ role }) => role?.value)).toEqual([]);
      const levels = await page
        .locator("h1, h2, h3, h4")
        .evaluateAll((all) => all.map(({ tagName }) => tagName));
      expect(levels[0]).toBe("H1");
      const skipped = levels.filter(
        (level, at) => at > 0 && Number(level[1]) > Number(levels[at - 1]?.[1]) + 1,
      );
      expect(skipped).toEqual([]);
      const ids = await page.locator("[id]").evaluateAll((all) => all.map(({ id }) => id));
      expect(new Set(ids).size).toBe(ids.length);
      expect(await page.locator("main").count()).toBe(1);
      expect(await page.locator("th:not([scope])").filter({ hasText: /\S/u }).count()).toBe(0);
    });

    test.each(PAGES)("%s: the first stop of the tab key leads past the bar", async (path) => {
      await open(path);
      await page.keyboard.press("Tab");
      expect(await page.locator(":focus").textContent()).toBe("跳到正文");
      await page.keyboard.press("Enter");
      expect(await page.locator(":focus").evaluate((node) => node.tagName)).toBe("MAIN");
      expect(new URL(page.url()).hash).toBe("");
    });

    test.each(
      PAGES.flatMap((path) => [
        [path, 420, 860],
        [path, 720, 450],
        [path, 900, 900],
      ]),
    )(
      "%s at %d × %d: nothing lies beyond the window, and every pane has room",
      async (path, width, height) => {
        await open(String(path), Number(width), Number(height));
        const beyond = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
        expect(beyond).toBeLessThanOrEqual(0);
        const panes = page.locator(".scroller, .reading, .documents, .performance-of");
        for (const pane of await panes.all()) {
          expect((await pane.boundingBox())?.height).toBeGreaterThan(220);
        }
      },
    );

    test.each(["index.html", "performance.html"])(
      "%s: the enter key in the search field sends nothing",
      async (path) => {
        await open(path);
        const told: string[] = [];
        page.on("console", (message) => told.push(message.text()));
        await page.keyboard.press("/");
        await page.keyboard.type("2022");
        await page.keyboard.press("Enter");
        await expect.poll(() => page.locator("output").textContent()).toMatch(/^\d+ \/ \d+$/u);
        expect(await page.locator(":focus").getAttribute("type")).toBe("search");
        expect(told).toEqual([]);
      },
    );

    test("the tab key leads through a long list, row by row", async () => {
      const folder = join(out, "report", "long");
      mkdirSync(folder, { recursive: true });
      const html = readFileSync(join(out, "report", "index.html"), "utf8");
      writeFileSync(join(folder, "index.html"), html.replaceAll('"assets/', '"../assets/'));
      const row = {
        ...{ page: "x.html", outcome: "ok", title: null, kind: null, year: null, agency: null, pages: 1 },
        ...{ figures: 0, proven: 0, contradicted: 0, errors: 0, warnings: 0, notes: 0, findings: {} },
      };
      const rows = Array.from({ length: 300 }, (_, at) => ({ ...row, file: `${at}.pdf` }));
      const data = JSON.stringify(JSON.stringify({ view: "run", rows, rules: {} }));
      writeFileSync(join(folder, "data.js"), `yusuanData(${data});`);
      await open("long/index.html");
      await page.locator("tbody .file a").first().focus();
      for (let at = 1; at <= 80; at += 1) await page.keyboard.press("Tab");
      expect(await page.locator(":focus").textContent()).toBe("80.pdf");
      expect(await page.locator("tbody tr:not(.room)").count()).toBeLessThan(80);
      // A key that is held is faster than the scrolling that it causes: all in one turn, before the list is told.
      const reached = await page.evaluate<string>(`(() => {
        for (let at = 0; at < 80; at += 1) {
          const links = [...document.querySelectorAll("tbody .file a")];
          links[links.indexOf(document.activeElement) + 1]?.focus();
        }
        return document.activeElement.textContent;
      })()`);
      expect(reached).toBe("160.pdf");
    });

    test.each([
      ["missing", undefined],
      ["cut off", 'yusuanData("{\\"view\\":\\"doc'],
      ["of another version", 'yusuanData("{\\"view\\":\\"document\\"}")'],
    ])("a page whose data is %s says so", async (_, data) => {
      const folder = join(out, "report", "documents", "broken");
      mkdirSync(folder, { recursive: true });
      copyFileSync(join(out, "report", "documents", ID, "index.html"), join(folder, "index.html"));
      rmSync(join(folder, "data.js"), { force: true });
      if (data !== undefined) writeFileSync(join(folder, "data.js"), data);
      await open("documents/broken/index.html");
      expect(await page.locator("h1").textContent()).toBe("无法显示本页");
      expect(await page.locator("main").textContent()).toContain("重新生成报告");
    });

    test("going to a page or a table leaves the bar where it is", async () => {
      await open(`documents/${ID}/index.html`);
      await page.locator(".outline .pages button").last().click();
      await page.locator(".outline .tables button").last().click();
      expect(await page.evaluate("scrollY")).toBe(0);
      expect(await page.evaluate("document.documentElement.scrollHeight - innerHeight")).toBe(0);
    });

    test("the boxes to tick follow the keys", async () => {
      await open(`documents/${ID}/index.html`);
      const boxes = page.locator(".tools input");
      const ticked = () => boxes.evaluateAll((all) => all.map((box) => box.matches(":checked")));
      expect(await ticked()).toEqual([true, false]);
      await page.keyboard.press("g");
      await page.keyboard.press("f");
      expect(await ticked()).toEqual([false, true]);
    });

    test("pages without a picture have their rules", async () => {
      await open(`documents/${ID}/index.html`);
      await page.locator(".outline .pages button").nth(9).click();
      const rules = page.locator("#page-10 svg.cells");
      await rules.locator("polygon").first().waitFor({ state: "attached" });
      const shown = await page.evaluate(
        "getComputedStyle(document.querySelector('#page-10 svg.cells')).display",
      );
      expect(shown).not.toBe("none");
    });

    test("the figure that a finding is about is seen beside what is told of it", async () => {
      await open(`documents/${ID}/index.html`, 900, 900);
      await page.keyboard.press("j");
      const lit = page.locator(".reading .figure.contradicted.term");
      await expect
        .poll(async () => {
          const [figure, pane] = [await lit.boundingBox(), await page.locator(".reading").boundingBox()];
          return figure && pane && figure.y >= pane.y && figure.y + figure.height <= pane.y + pane.height;
        })
        .toBe(true);
    });

    test.each(
      PAGES.flatMap(
        (path) =>
          [
            [path, "light"],
            [path, "dark"],
          ] as const,
      ),
    )("%s, %s: texts stand out from their ground (4.5 : 1)", async (path, theme) => {
      await open(path, 1440, 900, theme);
      await page.keyboard.press("j");
      expect(await page.evaluate(FAINT)).toEqual([]);
    });
  },
);

/** Texts with a contrast under 4.5, by the formula of WCAG 2; colours are blended as far as backgrounds are. */
const FAINT = `(() => {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const parts = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  const over = (top, under) => [0, 1, 2].map((i) => top[i] * top[3] + under[i] * (1 - top[3]));
  const ground = (node) => {
    if (!node) return [255, 255, 255];
    const colour = parts(getComputedStyle(node).backgroundColor);
    return colour[3] === 1 ? colour.slice(0, 3) : over(colour, ground(node.parentElement));
  };
  const light = (colour) => {
    const [r, g, b] = colour.map((v) => v / 255).map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const found = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const node = text.parentElement;
    if (!text.data.trim() || !node.checkVisibility() || node.closest(".paper, .heard, .spoken, .skip, select, :disabled")) continue;
    const under = ground(node);
    const [a, b] = [light(over(parts(getComputedStyle(node).color), under)), light(under)].sort((x, y) => y - x);
    const ratio = (a + 0.05) / (b + 0.05);
    if (ratio < 4.5) found.add(node.className + " " + node.parentElement.className + " " + ratio.toFixed(2) + " " + text.data.slice(0, 12));
  }
  return [...found].slice(0, 10);
})()`;
