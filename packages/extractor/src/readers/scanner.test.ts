import { expect, test } from "vitest";
import type { Recognizer } from "../ocr/recognizer.js";
import type { PageStore, ScannedPage } from "../scan/scanned-page.js";
import { scannedPage } from "../testing/scan.js";
import { createScanner } from "./scanner.js";

const engine = (): Recognizer & { readonly closed: () => number } => {
  let closed = 0;
  return {
    name: "fake 1",
    read: async () => ({ symbols: [] }),
    close: async () => {
      closed += 1;
    },
    closed: () => closed,
  };
};

function memory(kept: ReadonlyMap<number, ScannedPage> = new Map()) {
  const pages = new Map(kept);
  const store: PageStore = {
    get: async (page) => pages.get(page),
    put: async (page, scanned) => {
      pages.set(page, scanned);
    },
  };
  return { pages, store };
}

test("a page that was read before is taken up again; nothing is started for it", async () => {
  const { store } = memory(new Map([[2, scannedPage(2, "Scan 2")]]));
  const { scan, close } = createScanner({
    recognizer: () => expect.fail("no recognizer may be started"),
    pageStore: store,
  });
  expect(await scan(2, () => expect.fail("no picture may be made"))).toEqual(scannedPage(2, "Scan 2"));
  await close();
});

test("a page that is read is kept", async () => {
  const { pages, store } = memory();
  const { scan } = createScanner({ recognizer: engine, pageStore: store });
  await scan(3, async () => scannedPage(3, "Scan 3"));
  expect(pages.get(3)).toEqual(scannedPage(3, "Scan 3"));
});

test("a page that fails is not kept", async () => {
  const { pages, store } = memory();
  const { scan } = createScanner({ recognizer: engine, pageStore: store });
  await expect(scan(3, () => Promise.reject(new Error("no picture")))).rejects.toThrow("no picture");
  expect(pages.size).toBe(0);
});

test("a recognizer that is given is not closed", async () => {
  const given = engine();
  const { scan, close } = createScanner({ recognizer: () => given });
  await scan(1, async () => scannedPage(1, "Scan"));
  await close();
  expect(given.closed()).toBe(0);
});

test("what was never started need not be closed", async () => {
  await expect(createScanner({}).close()).resolves.toBeUndefined();
});
