import { expect, test } from "vitest";
import { once } from "./once.js";

test("a content that has two names is there once, files without a page each for themselves", () => {
  const rows = [
    { file: "a.pdf", page: "documents/1/index.html" },
    { file: "copy.pdf", page: "documents/1/index.html" },
    { file: "empty.pdf", page: null },
    { file: "noise.pdf", page: null },
    { file: "b.pdf", page: "documents/2/index.html" },
  ];
  expect(once(rows).map(({ file }) => file)).toEqual(["a.pdf", "empty.pdf", "noise.pdf", "b.pdf"]);
});
