import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Locator, Page } from "playwright-core";
import sharp from "sharp";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { writeReport } from "../folder/write-report.js";
import { CHROMIUM, startChromium } from "../testing/chromium.js";
import { sampleRun } from "../testing/sample-run.js";

/** The sample whose page 10 says 4,398,103.48 where it should be 4,389,103.48. */
const SAMPLE = "budget-2020-error.pdf";
const ID = "4b70123a4f5028c5";
/** Where the extraction says that it is printed: points of a page of 841.9 × 595.3. */
const FIGURE = { id: "s3.5.total", page: 10, bbox: [494.77, 236, 548.09, 246] };

const HOSTILE = `</script><img src="x" onerror="document.title='run'"><script>document.title="run"</script>`;

describe.skipIf(CHROMIUM === undefined)("in Chromium, from disk (skipped where it is not installed)", () => {
  let out = "";
  let scratch = "";
  let browser: Browser;
  let page: Page;
  const said: string[] = [];
  beforeAll(async () => {
    scratch = mkdtempSync(join(tmpdir(), "yusuan-hostile-"));
    const hostile = join(scratch, "hostile.txt");
    writeFileSync(hostile, `${HOSTILE}\n\n项目\t金额\n${HOSTILE}\t1,234.50\n合计\t1,234.50\n`);
    out = await sampleRun([SAMPLE, "self-evaluation-2022.txt"], [hostile]);
    await writeReport(out, join(out, "report"), { source: ".", images: true });
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser.close();
    for (const folder of [dirname(out), scratch]) rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    page = await browser.newPage({ locale: "en-US", viewport: { width: 1500, height: 900 } });
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
  const openDocument = (hash = "") => open(`/documents/${ID}/index.html${hash}`);
  const figure = (id: string) => page.locator(`.reading [data-figure="${id}"]`).first();

  test("a finding lights up its figure where it is printed", async () => {
    await openDocument();
    await page.locator(".findings a").first().click();
    const light = page.locator(`#page-${FIGURE.page} svg.lights .chosen`);
    await light.waitFor();
    await expectAt(light, page.locator(`#page-${FIGURE.page} .paper`), FIGURE.bbox);
    await expectInView(light, page.locator(".scroller"));
    await expectInView(figure(FIGURE.id), page.locator(".reading"));
    expect(await figure(FIGURE.id).getAttribute("class")).toMatch(/contradicted.*term/u);
  });

  test("the picture of the page has ink where the figure is", async () => {
    await openDocument(`#figure=${FIGURE.id}`);
    const light = page.locator(`#page-${FIGURE.page} svg.lights .chosen`);
    await expectInView(light, page.locator(".scroller"));
    const clip = await light.boundingBox();
    await page.locator(`#page-${FIGURE.page} img`).evaluate("image => image.decode()");
    await page.evaluate("for (const layer of document.querySelectorAll('.paper svg')) layer.remove()");
    if (!clip) throw new Error("nothing is lit");
    const { data, info } = await sharp(await page.screenshot({ clip }))
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const inked = data.filter((grey) => grey < 160).length / (info.width * info.height);
    expect(inked).toBeGreaterThan(0.02);
    expect(inked).toBeLessThan(0.5);
  });

  test("the cells enclose their figures, and none lies over another", async () => {
    await openDocument();
    await page.keyboard.press("g");
    await page.locator(`#page-${FIGURE.page}`).scrollIntoViewIfNeeded();
    await page.locator(`#page-${FIGURE.page} svg.cells polygon`).first().waitFor();
    const boxes = (selector: string) =>
      page.locator(`#page-${FIGURE.page} ${selector}`).evaluateAll((nodes) =>
        nodes.map((node) => {
          const { left, top, right, bottom } = node.getBoundingClientRect();
          return { left, top, right, bottom };
        }),
      );
    const cells = await boxes("svg.cells polygon");
    const figures = await boxes("svg.figures rect");
    expect(figures.length).toBeGreaterThan(20);
    // The box of a figure has a margin of some 2 points, which may be 4 pixels.
    const enclosing = figures.map((figure) =>
      cells.filter(
        (cell) =>
          cell.left < figure.left + 4 &&
          cell.top < figure.top + 4 &&
          cell.right > figure.right - 4 &&
          cell.bottom > figure.bottom - 4,
      ),
    );
    expect(enclosing.filter(({ length }) => length !== 1)).toEqual([]);
    const overlaps = cells.flatMap((a, i) =>
      cells
        .slice(i + 1)
        .filter(
          (b) =>
            Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
            Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2,
        ),
    );
    expect(overlaps).toEqual([]);
  });

  test("an identity is written out with its difference and its tolerance", async () => {
    await openDocument(`#identity=${encodeURIComponent("roll-up:s3.4:total")}`);
    const equation = page.locator(".chosen .equation");
    await equation.waitFor();
    const text = ((await equation.textContent()) ?? "").replace(/\s+/gu, " ");
    expect(text).toMatch(/7,229,103\.48.*=.*4,398,103\.48.*\+.*2,840,000\.00/u);
    expect(text).toMatch(/difference −9,000\.00 yuan · tolerance 0\.015 yuan/u);
    expect(await page.locator(".reading .figure.term").count()).toBe(3);
    expect(await page.locator("svg.lights rect").count()).toBe(3);
  });

  test("pointing at a figure shows it in the other pane, both ways", async () => {
    await openDocument();
    await figure("s2.5.total").scrollIntoViewIfNeeded();
    await figure("s2.5.total").hover();
    await page.locator("#page-8 svg.lights .pointed").waitFor();
    await expectInView(page.locator("#page-8 svg.lights .pointed"), page.locator(".scroller"));
    await page.locator('#page-8 svg.figures [data-figure="s2.6.total"]').hover();
    await page.locator('.reading .pointed[data-figure="s2.6.total"]').waitFor();
    await expectInView(figure("s2.6.total"), page.locator(".reading"));
  });

  test("the keyboard leads through findings and figures", async () => {
    await openDocument();
    await page.keyboard.press("j");
    await page.locator(".findings a[aria-current]").waitFor();
    await figure(FIGURE.id).focus();
    await page.keyboard.press("ArrowRight");
    expect(await page.locator(":focus").getAttribute("data-figure")).toBe("s3.5.basic");
    await page.keyboard.press("ArrowDown");
    expect(await page.locator(":focus").getAttribute("data-figure")).toBe("s3.6.basic");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await page.locator(".chosen h2", { hasText: "行政运行" }).waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator(".reading .term").count()).toBe(0);
  });

  test("larger and smaller, what is lit stays where it is", async () => {
    await openDocument();
    await page.keyboard.press("j");
    const light = page.locator("svg.lights .chosen");
    const middle = async () => {
      const box = await light.boundingBox();
      return box && [box.x + box.width / 2, box.y + box.height / 2].map(Math.round);
    };
    await expectInView(light, page.locator(".scroller"));
    const before = await middle();
    for (const key of ["+", "+", "+", "+", "-"]) await page.keyboard.press(key);
    await expect.poll(async () => (await light.boundingBox())?.width).toBeGreaterThan(60);
    const after = await middle();
    for (const axis of [0, 1]) {
      expect(Math.abs((after?.[axis] ?? 0) - (before?.[axis] ?? 99))).toBeLessThan(8);
    }
  });

  test("the focus is not lost when what is chosen changes below it", async () => {
    await openDocument();
    await page.keyboard.press("j");
    const term = page.locator(".chosen .content [data-figure]").first();
    const id = await term.getAttribute("data-figure");
    await term.focus();
    await page.keyboard.press("Enter");
    await page.locator(`.chosen h3`).first().waitFor();
    expect(await page.locator(":focus").getAttribute("class")).toBe("close");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator(".reading :focus").getAttribute("data-figure")).toBe(id);
  });

  test("both languages, light and dark, and they are kept", async () => {
    await openDocument();
    expect(await page.locator(".findings h2").textContent()).toBe("Findings");
    await page.locator("button.language").click();
    expect(await page.locator(".findings h2").textContent()).toBe("问题");
    expect(await page.locator("html").getAttribute("lang")).toBe("zh-CN");
    const ground = () => page.evaluate("getComputedStyle(document.body).backgroundColor");
    const before = await ground();
    await page.locator("button.theme").click();
    expect(await ground()).not.toBe(before);
    await page.reload();
    expect(await page.locator(".findings h2").textContent()).toBe("问题");
    expect(await ground()).not.toBe(before);
  });

  test("the page lies in the window, and prints", async () => {
    await openDocument();
    const wide = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
    expect(wide).toBeLessThanOrEqual(0);
    expect((await page.pdf()).subarray(0, 5).toString()).toBe("%PDF-");
  });

  test("text of a document is text, whatever it says", async () => {
    await open("/index.html");
    await page.locator("tbody .file a", { hasText: "hostile" }).click();
    await page.locator(".reading", { hasText: "onerror=" }).waitFor();
    expect(await page.locator("img, .reading script").count()).toBe(0);
    expect(await page.title()).not.toBe("run");
  });

  test.each([
    ["markup", "document.body.innerHTML = '<b>x</b>'", /TrustedHTML|Trusted/u],
    [
      "code",
      "new Promise((done, fail) => setTimeout(() => { try { done(new Function('1')()); } catch (e) { fail(e); } }))",
      /unsafe-eval|Trusted/u,
    ],
    ["a connection", "fetch('https://example.org/')", /Failed to fetch|Content Security Policy/u],
  ])("the policy holds from disk: no %s", async (_, script, message) => {
    await openDocument();
    await expect(page.evaluate(script)).rejects.toThrow(message);
    said.splice(0);
  });

  test("the policy holds from disk: no inline script, style or handler", async () => {
    await openDocument();
    const allowed = await page.evaluate(`
      const tries = {
        source: () => { const made = document.createElement("script"); made.src = "x.js"; },
        code: () => { const made = document.createElement("script"); made.textContent = "1"; },
        handler: () => document.body.setAttribute("onclick", "1"),
      };
      Object.keys(tries).filter((name) => { try { tries[name](); return true; } catch { return false; } });
    `);
    expect(allowed).toEqual([]);
    await page.evaluate(`
      const style = document.createElement("style");
      style.textContent = "main { display: none }";
      document.body.append(style);
    `);
    expect(await page.locator("main").isVisible()).toBe(true);
    said.splice(0);
  });

  test("the run: search, sort, open", async () => {
    await open("/index.html");
    expect(await page.locator("tbody tr:not(.room)").count()).toBe(3);
    await page.locator("th.errors button").click();
    expect(await page.locator("tbody tr:not(.room) .file small").first().textContent()).toContain(SAMPLE);
    await page.locator(".search").fill("self-evaluation");
    await expect.poll(() => page.locator("tbody tr:not(.room)").count()).toBe(1);
    await page.locator("tbody .file a").click();
    await page.locator("main.without-pages").waitFor();
    await page.locator(".reading .place", { hasText: "line" }).first().waitFor();
    // The way back leads to the list as it was left.
    await page.locator(".bar a").nth(1).click();
    await page.locator("tbody .file a").waitFor();
    expect(await page.locator(".search").inputValue()).toBe("self-evaluation");
    expect(await page.locator("output").textContent()).toBe("1 / 3");
    expect(await page.locator("th.errors").getAttribute("aria-sort")).toBe("descending");
    await page.locator(".search").fill("no such file");
    await page.locator(".documents .told").waitFor();
    await page.locator("button[type=reset]").click();
    await expect.poll(() => page.locator("tbody tr:not(.room)").count()).toBe(3);
    expect(await page.locator(":focus").getAttribute("type")).toBe("search");
  });
});

/** A box drawn over a page stands at `bbox` of a page of 841.9 points, give or take its margin. */
async function expectAt(box: Locator, paper: Locator, [x0 = 0, y0 = 0, x1 = 0, y1 = 0]: readonly number[]) {
  const [light, sheet] = [await box.boundingBox(), await paper.boundingBox()];
  const scale = (sheet?.width ?? 0) / 841.9;
  const at = {
    left: ((light?.x ?? 0) - (sheet?.x ?? 0)) / scale,
    top: ((light?.y ?? 0) - (sheet?.y ?? 0)) / scale,
    right: ((light?.x ?? 0) + (light?.width ?? 0) - (sheet?.x ?? 0)) / scale,
    bottom: ((light?.y ?? 0) + (light?.height ?? 0) - (sheet?.y ?? 0)) / scale,
  };
  for (const [is, should] of [
    [at.left, x0],
    [at.top, y0],
    [at.right, x1],
    [at.bottom, y1],
  ] as const) {
    expect(Math.abs(is - should)).toBeLessThan(6);
  }
}

async function expectInView(target: Locator, pane: Locator) {
  await expect
    .poll(async () => {
      const [inner, outer] = [await target.boundingBox(), await pane.boundingBox()];
      return inner && outer && inner.y >= outer.y && inner.y + inner.height <= outer.y + outer.height;
    })
    .toBe(true);
}
