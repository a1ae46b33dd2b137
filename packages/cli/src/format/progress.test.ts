import { expect, test } from "vitest";
import { documentOf, failedDocument } from "../testing/samples.js";
import { createProgress } from "./progress.js";

const tellTwo = (isTTY: boolean, live: boolean): string => {
  let written = "";
  const progress = createProgress({ isTTY, write: (text) => (written += text) }, live, "en");
  progress.tell({ done: 1, total: 2, reused: false, file: { line: documentOf([], "a.pdf").line } });
  progress.tell({ done: 2, total: 2, reused: false, file: { line: failedDocument().line } });
  progress.end();
  return written;
};

test("without a terminal only files that are not ok are told, without control codes", () => {
  const told = "bad.pdf: failed: not-found: no such file / 没有这个文件\n";
  expect(tellTwo(false, true)).toBe(told);
  expect(tellTwo(true, false)).toBe(told);
});

test("on a terminal one line is written over and left clean", () => {
  const written = tellTwo(true, true);
  expect(written).toContain("\r\u001b[K[1/2] a.pdf");
  expect(written.endsWith("\r\u001b[K")).toBe(true);
});

test("the rate and the time that is left are told when some files are worked on", () => {
  let written = "";
  let clock = 0;
  const stderr = { isTTY: true, write: (text: string) => (written += text) };
  const progress = createProgress(stderr, true, "en", () => clock);
  const tell = (done: number, reused: boolean) => {
    clock += 10_000;
    progress.tell({ done, total: 100, reused, file: { line: documentOf([], "a.pdf").line } });
  };
  tell(1, true);
  tell(2, false);
  tell(3, false);
  expect(written).not.toContain("left");
  tell(4, false);
  expect(written).toContain("[4/100, 5/min, 21m20s left] a.pdf");
});
