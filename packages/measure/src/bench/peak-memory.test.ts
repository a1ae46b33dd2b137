import { describe, expect, test } from "vitest";
import { findInputs } from "../inputs/find-inputs.js";
import { memorySentence } from "./peak-memory.js";
import { readPages } from "./read-pages.js";

test.each([
  [599_000_001, "600 MB", "within the bound"],
  [600_000_001, "601 MB", "ABOVE the bound"],
])("%d bytes are told as %s", (maxRssBytes, peak, stand) => {
  const sentence = memorySentence({ pages: 252, documents: 9, seconds: 3, maxRssBytes });
  expect(sentence).toContain(peak);
  expect(sentence).toContain(stand);
});

describe("readPages", () => {
  const { inputs } = findInputs({});
  const sample = inputs.filter(({ fileName }) => fileName === "budget-2020-unruled.pdf");

  test("repeats the files until there are enough pages", async () => {
    const once = await readPages(sample, 1);
    const again = await readPages(sample, once.pages + 1);
    expect(once.documents).toBe(1);
    expect(again).toMatchObject({ pages: 2 * once.pages, documents: 2 });
    expect(again.maxRssBytes).toBeGreaterThan(0);
  });

  test("needs a file", async () => {
    await expect(readPages([], 1)).rejects.toThrow(RangeError);
  });
});
