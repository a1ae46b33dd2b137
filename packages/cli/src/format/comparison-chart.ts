import type { Column, Comparison, ComparisonTable, Group } from "@yusuan/comparison";
import { amountOf, displayYuan } from "@yusuan/schema";
import type { Lang } from "../language.js";
import { columnTitle, formTitle, nameOf } from "./comparison-words.js";
import { truncate } from "./width.js";

type Cell = ComparisonTable["rows"][number]["cells"][number];

const FONT = 12;
const LINE = 18;
const GAP = 10;
const MARGIN = 24;
const NAMES = 250;
const COLUMNS = 130;
const BARS = 420;
const AMOUNTS = 150;
const WIDTH = 2 * MARGIN + NAMES + COLUMNS + BARS + AMOUNTS;
/** Okabe and Ito's colours, which people with any colour vision tell apart; every bar is labelled as well. */
const COLOURS = ["#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00"] as const;
/** In columns of a terminal, two for a Chinese character. */
const [WIDEST_NAME, WIDEST_COLUMN] = [38, 20];

/**
 * A comparison as one SVG picture: a chart for each group and form, a bar for each column, the amount in 元 beside it.
 * A figure that the arithmetic does not prove has a hollow bar, one that is absent has none. Totals are left out, since
 * next to them nothing else could be seen.
 */
export function formatComparisonChart(comparison: Comparison, lang: Lang): string {
  const parts: string[] = [];
  let y = MARGIN;
  for (const group of comparison.groups) {
    for (const table of group.tables) {
      const chart = chartOf(group, table, y, lang);
      parts.push(chart.svg);
      y = chart.bottom + LINE;
    }
  }
  const [width, height] = [WIDTH, Math.max(y, 2 * MARGIN)];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="'Noto Sans CJK SC','PingFang SC','Microsoft YaHei',sans-serif" font-size="${FONT}">
<rect width="${width}" height="${height}" fill="#fff"/>
${parts.join("")}</svg>
`;
}

function chartOf(group: Group, table: ComparisonTable, top: number, lang: Lang) {
  const rows = table.rows.filter(
    ({ role, cells }) => role !== "total" && cells.some(({ value }) => value !== null),
  );
  const most = rows.flatMap(({ cells }) => cells).reduce((max, cell) => maximum(max, magnitude(cell)), 1n);
  const title = [group.agency ?? String(group.year ?? ""), formTitle(table.form, lang)].join(" · ");
  const parts = [text(MARGIN, top, title, 'font-weight="bold" font-size="14"')];
  let y = top + 1.5 * LINE;
  for (const row of rows) {
    const label = [row.code, nameOf(row.name, row.measure, table, lang)].filter(Boolean).join(" ");
    parts.push(text(MARGIN, y, truncate(label, WIDEST_NAME)));
    for (const [index, column] of group.columns.entries()) {
      const cell = row.cells.find((each) => each.column === column.id);
      parts.push(bar(cell, column, index, y, most, lang));
      y += LINE;
    }
    y += GAP;
  }
  return { svg: parts.join(""), bottom: y };
}

function bar(
  cell: Cell | undefined,
  column: Column,
  index: number,
  y: number,
  most: bigint,
  lang: Lang,
): string {
  const left = MARGIN + NAMES + COLUMNS;
  const label = text(
    left - 8,
    y,
    truncate(columnTitle(column.id, lang), WIDEST_COLUMN),
    'text-anchor="end" fill="#555"',
  );
  if (!cell || cell.value === null) return label + text(left, y, "–");
  const colour = COLOURS[index % COLOURS.length] ?? COLOURS[0];
  const length = Number((magnitude(cell) * 10_000n) / most) / 10_000;
  const width = Math.max(1, Math.round(BARS * length * 10) / 10);
  const fill = cell.status === "proven" ? colour : "none";
  const box = `<rect x="${left}" y="${y - LINE * 0.7}" width="${width}" height="${LINE * 0.72}" fill="${fill}" stroke="${colour}"/>`;
  return label + box + text(left + width + 6, y, displayYuan(amountOf(cell.value).fen));
}

function magnitude({ value }: Cell): bigint {
  if (value === null) return 0n;
  const { fen } = amountOf(value);
  return fen < 0n ? -fen : fen;
}

const maximum = (a: bigint, b: bigint): bigint => (a > b ? a : b);

function text(x: number, y: number, content: string, attributes = ""): string {
  return `<text x="${x}" y="${y}"${attributes === "" ? "" : ` ${attributes}`}>${escaped(content)}</text>\n`;
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** Text of a document is never markup; characters that XML does not know are left out. */
function escaped(content: string): string {
  return content
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "")
    .replace(/[&<>]/gu, (char) => ESCAPES[char] ?? "");
}
