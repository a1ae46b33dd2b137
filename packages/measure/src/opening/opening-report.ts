import { columnsOf, markdownTable } from "../format/markdown.js";
import type { Opening } from "./open-page.js";

const HEADINGS = ["page", "pages of the document", "data KB", "elements", "ms"];

/** The openings as a Markdown table, slowest first. */
export function openingReport(openings: readonly Opening[]): string {
  const slowestFirst = openings.toSorted((a, b) => b.milliseconds - a.milliseconds);
  return markdownTable(
    columnsOf(HEADINGS),
    slowestFirst.map(({ name, sheets, bytes, elements, milliseconds }) => [
      name,
      `${sheets}`,
      (bytes / 1000).toFixed(0),
      `${elements}`,
      milliseconds.toFixed(0),
    ]),
  );
}
