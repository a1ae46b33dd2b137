import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { SAMPLES, sampleOutcome } from "./testing/documents.js";
import { renderOutcome } from "./testing/render/outcome.js";

const GOLDEN = fileURLToPath(new URL("../../golden/", import.meta.url));

test.each(SAMPLES.map((path) => basename(path)))("%s gives what was reviewed", async (fileName) => {
  const text = renderOutcome(fileName, await sampleOutcome(fileName));
  await expect(text).toMatchFileSnapshot(`${GOLDEN}${fileName}.txt`);
});

test("there is no golden file without its sample", () => {
  const names = SAMPLES.map((path) => `${basename(path)}.txt`);
  expect(readdirSync(GOLDEN).filter((name) => name !== "README.md" && !names.includes(name))).toEqual([]);
});
