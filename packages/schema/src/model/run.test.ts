import { describe, expect, test } from "vitest";
import { runLineSchema } from "./run.js";

const line = {
  file: "a.pdf",
  id: "0123456789abcdef",
  status: "ok",
  pages: { total: 3, read: 2, failed: 0, skipped: 1 },
  seconds: 0.25,
};

describe("runLineSchema", () => {
  test.each<[string, object]>([
    ["a file that was read", line],
    ["a file that could not be read", { ...line, id: null, status: "failed", reason: "encrypted" }],
  ])("accepts %s", (_, value) => {
    expect(runLineSchema.parse(value)).toEqual(value);
  });

  test.each<[string, object]>([
    ["an unknown key", { ...line, extra: 1 }],
    ["no file", { ...line, file: undefined }],
    ["a status of no list", { ...line, status: "done" }],
    ["pages without a count", { ...line, pages: { total: 3, read: 3, failed: 0 } }],
    ["half a page", { ...line, pages: { ...line.pages, read: 1.5 } }],
    ["negative time", { ...line, seconds: -1 }],
  ])("refuses %s", (_, value) => {
    expect(runLineSchema.safeParse(value).success).toBe(false);
  });
});
