import type { Page } from "@yusuan/schema";
import { afterEach, describe, expect, test, vi } from "vitest";
import { createDrawer, type Drawer, type DrawerOptions } from "./drawer.js";

const worker = new URL("../testing/misbehaving-drawing.mjs", import.meta.url);

/** Pages of the numbers; page 2 never ends, 3 throws, 4 ends its thread, 5 never answers. */
const pages = (...numbers: readonly number[]): readonly Page[] =>
  numbers.map((number) => ({
    number,
    width: 600,
    height: 800,
    rotation: 0,
    method: "text",
    status: "read",
  }));

let drawer: Drawer | undefined;
afterEach(async () => {
  vi.restoreAllMocks();
  await drawer?.close();
});

async function drawn(fileName: string, wanted: readonly Page[], options: Partial<DrawerOptions> = {}) {
  drawer = createDrawer({ jobs: 1, timeLimitSeconds: 60, pageLimitSeconds: 5, worker, ...options });
  const found = new Map<number, string>();
  const missing = await drawer.draw(
    { fileName, bytes: new Uint8Array() },
    wanted,
    async ({ number }, { width, height, webp }) => {
      found.set(number, `${width}x${height} ${Buffer.from(webp).toString("base64")}`);
    },
  );
  return { found, missing };
}

const numbersOf = (map: ReadonlyMap<number, unknown>) => [...map.keys()].sort((a, b) => a - b);

describe("a page that is not drawn costs its picture only, and says why", () => {
  test.each([
    ["never ends", 2, /more than 5 s/u, /超过 5 秒/u],
    ["throws", 3, /a page that cannot be drawn/u, /无法绘制/u],
    ["ends its thread", 4, /broke off: exit 7/u, /中断/u],
    ["never answers", 5, /more than 5 s/u, /超过 5 秒/u],
  ])("one that %s", async (_, number, en, zh) => {
    const { found, missing } = await drawn("a.pdf", pages(1, number, 6, 7));
    expect(numbersOf(found)).toEqual([1, 6, 7]);
    expect(numbersOf(missing.pages)).toEqual([number]);
    expect(missing.pages.get(number)?.en).toMatch(en);
    expect(missing.pages.get(number)?.zh).toMatch(zh);
    expect(missing.all).toBeUndefined();
  });

  test("several of them, drawn by several threads", async () => {
    const { found, missing } = await drawn("a.pdf", pages(1, 3, 4, 6, 7, 8, 9, 5, 10, 11), { jobs: 3 });
    expect(numbersOf(found)).toEqual([1, 6, 7, 8, 9, 10, 11]);
    expect(numbersOf(missing.pages)).toEqual([3, 4, 5]);
  });
});

test("the same pictures with any number of threads", async () => {
  const wanted = pages(1, ...Array.from({ length: 12 }, (_, i) => 6 + i));
  const one = await drawn("a.pdf", wanted);
  const three = await drawn("a.pdf", wanted, { jobs: 3 });
  expect(one.found.size).toBe(13);
  expect([...three.found].sort(([a], [b]) => a - b)).toEqual([...one.found]);
});

test("after three pages that were lost the others are not tried", async () => {
  const { found, missing } = await drawn("a.pdf", pages(1, 4, 4, 4, 6));
  expect(numbersOf(found)).toEqual([1]);
  expect(missing.pages.get(6)?.en).toMatch(/given up after earlier pages/u);
});

test.each([
  ["at its time", 0],
  ["a little before its time, as timers may", 20],
])(
  "a document whose time is up has the pages that were drawn until then; a timer rings %s",
  async (_, early) => {
    const setTimeoutAtTime = globalThis.setTimeout;
    vi.spyOn(globalThis, "setTimeout").mockImplementation(((ring: () => void, milliseconds: number) =>
      setTimeoutAtTime(ring, milliseconds - early)) as typeof setTimeout);
    const { found, missing } = await drawn("a.pdf", pages(1, 5, 6), {
      timeLimitSeconds: 10,
      pageLimitSeconds: 60,
    });
    expect(numbersOf(found)).toEqual([1]);
    expect(missing.pages.get(5)?.en).toMatch(/--time-limit/u);
    expect(missing.pages.get(6)?.en).toMatch(/--time-limit/u);
  },
);

test.each([
  ["of another format", "other.ofd", 60, /of this format/u],
  ["that cannot be opened", "damaged.pdf", 60, /cut off/u],
  ["that never opens", "hangs.pdf", 3, /took too long/u],
])("a file %s has no pictures, and says why", async (_, fileName, timeLimitSeconds, en) => {
  const { found, missing } = await drawn(fileName, pages(1, 6), { timeLimitSeconds });
  expect(found.size).toBe(0);
  expect(missing.all?.en).toMatch(en);
});

test("a drawer goes on with the next document after one that broke its thread", async () => {
  await drawn("a.pdf", pages(4));
  const again = drawer;
  const found: number[] = [];
  await again?.draw({ fileName: "b.pdf", bytes: new Uint8Array() }, pages(1, 6), async ({ number }) => {
    found.push(number);
  });
  expect(found).toEqual([1, 6]);
});

test("what goes wrong when a page is kept ends the document, and not the next one", async () => {
  const full = async () => {
    throw new Error("the disk is full");
  };
  drawer = createDrawer({ jobs: 2, timeLimitSeconds: 60, worker });
  const file = { fileName: "a.pdf", bytes: new Uint8Array() };
  await expect(drawer.draw(file, pages(1, 6, 7, 8, 9), full)).rejects.toThrow("the disk is full");
  const found: number[] = [];
  await drawer.draw(file, pages(1, 6), async ({ number }) => {
    found.push(number);
  });
  expect(found).toEqual([1, 6]);
});
