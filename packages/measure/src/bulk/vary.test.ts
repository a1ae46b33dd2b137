import { expect, test } from "vitest";
import { variants } from "./vary.js";

const originals = ["a.pdf", "b.txt"].map((fileName) => ({
  fileName,
  bytes: Buffer.from(`%PDF-1.4 ${fileName}`),
}));

test("the same seed gives the same files, each under a name of its own", () => {
  const files = [...variants(originals, 300, 1)];
  expect(files).toHaveLength(300);
  expect(new Set(files.map(({ name }) => name)).size).toBe(300);
  expect([...variants(originals, 300, 1)]).toEqual(files);
  expect([...variants(originals, 300, 2)]).not.toEqual(files);
  for (const kind of ["副本", "truncated", "corrupted", "empty", "noise", "404"]) {
    expect(files.some(({ name }) => name.includes(kind))).toBe(true);
  }
});
