import type { RunDocument } from "@yusuan/pipeline";
import { csvRows } from "./csv.js";

const HEADER = [
  ...["file", "document", "finding", "rule", "verdict", "severity", "message_en", "message_zh"],
  ...["expected", "actual", "difference", "page", "place", "x0", "y0", "x1", "y1", "text", "figures"],
];

/**
 * The findings as CSV, a row each, with the place of the figure at issue; amounts are in 元, without separators.
 * Messages hold texts of the document as they are printed.
 */
export function formatFindingsCsv(documents: readonly RunDocument[]): string {
  const rows = documents.flatMap(({ line, audit }) =>
    (audit?.findings ?? []).map((finding) => {
      const { id, rule, verdict, severity, message, expected, actual, difference, figures, evidence } =
        finding;
      const [first] = evidence;
      return [
        ...[line.file, line.id ?? "", id, rule, verdict, severity, message.en, message.zh],
        ...[expected, actual, difference].map((value) => value ?? ""),
        ...[first ? String(first.page) : "", first?.place ?? ""],
        ...[0, 1, 2, 3].map((at) => String(first?.bbox?.[at] ?? "")),
        ...[first?.text ?? "", figures.join(" ")],
      ];
    }),
  );
  return csvRows([HEADER, ...rows]);
}
