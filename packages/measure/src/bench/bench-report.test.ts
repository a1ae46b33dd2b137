import { expect, test } from "vitest";
import { benchReport } from "./bench-report.js";

const cells = (report: string, line: number) => report.split("\n").at(line)?.split("|").slice(1, -1);
const times = (pdfjs: number, extraction: number) => ({ pdfjs, extraction, normalization: 20, audit: 10 });

test("tells rates and shares for each file and for all PDFs", () => {
  const report = benchReport([
    { file: "a.pdf", pages: 10, times: times(100, 70) },
    { file: "b.txt", pages: 1, times: times(0, 20) },
    { file: "c.pdf", pages: 30, times: times(300, 70) },
  ]);
  const trimmed = (line: number) => cells(report, line)?.map((cell) => cell.trim());
  expect(trimmed(2)).toEqual(["a.pdf", "10", "100", "70", "20", "10", "200", "50", "50.0 %", "1.00"]);
  expect(trimmed(3)).toEqual(["b.txt", "1", "–", "20", "20", "10", "50", "20", "–", "–"]);
  expect(trimmed(5)).toEqual(["all PDFs", "40", "400", "140", "40", "20", "600", "67", "66.6 %", "0.50"]);
});
