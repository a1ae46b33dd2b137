import { type DrawnPage, type DrawnRun, widthOf } from "./recorder.js";

const MILLIMETRES = 25.4 / 72;
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = 'xmlns:ofd="http://www.ofdspec.org/2016"';

/** Points in millimetres, to micrometres. */
export function mm(points: number): string {
  return String(Math.round(points * MILLIMETRES * 1000) / 1000);
}

/** A part of the package: its root element with the namespace. */
export function part(name: string, content: string, attributes = ""): string {
  return `${HEAD}<ofd:${name} ${NAMESPACE}${attributes}>${content}</ofd:${name}>`;
}

export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** What was drawn on a page as graphic units; IDs begin at `firstId`. */
export function graphicUnits({ runs, lines, boxes }: DrawnPage, font: number, firstId: number): string {
  let id = firstId;
  const units = [
    ...lines.map(({ from, to, width }) => {
      const [left, top] = [Math.min(from[0], to[0]), Math.min(from[1], to[1])];
      const area = [left, top, Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1])].map(mm).join(" ");
      const data = `M ${mm(from[0] - left)} ${mm(from[1] - top)} L ${mm(to[0] - left)} ${mm(to[1] - top)}`;
      return `<ofd:PathObject ID="${id++}" Boundary="${area}" LineWidth="${mm(width)}"><ofd:AbbreviatedData>${data}</ofd:AbbreviatedData></ofd:PathObject>`;
    }),
    ...boxes.map(({ x, y, width, height }) => {
      const [w, h] = [mm(width), mm(height)];
      const data = `M 0 0 L ${w} 0 L ${w} ${h} L 0 ${h} C`;
      return `<ofd:PathObject ID="${id++}" Boundary="${mm(x)} ${mm(y)} ${w} ${h}" Stroke="false" Fill="true"><ofd:FillColor Value="0 0 0"/><ofd:AbbreviatedData>${data}</ofd:AbbreviatedData></ofd:PathObject>`;
    }),
    ...runs.map((run) => textObject(run, font, id++)),
  ];
  return units.join("");
}

function textObject({ text, x, baseline, size }: DrawnRun, font: number, id: number): string {
  const widths = [...text].map((character) => widthOf(character) * size);
  const width = widths.reduce((sum, each) => sum + each, 0);
  const area = [x, baseline - size, width, 1.2 * size].map(mm).join(" ");
  const deltas = runsOf(widths.slice(0, -1).map(mm));
  const offsets = deltas === "" ? "" : ` DeltaX="${deltas}"`;
  return `<ofd:TextObject ID="${id}" Boundary="${area}" Font="${font}" Size="${mm(size)}"><ofd:TextCode X="0" Y="${mm(size)}"${offsets}>${escaped(text)}</ofd:TextCode></ofd:TextObject>`;
}

/** Offsets as OFD writes them: `g n v` for `n` times the same. */
function runsOf(values: readonly string[]): string {
  const groups: { readonly value: string; count: number }[] = [];
  for (const value of values) {
    const last = groups.at(-1);
    if (last?.value === value) last.count++;
    else groups.push({ value, count: 1 });
  }
  return groups
    .map(({ value, count }) => (count > 2 ? `g ${count} ${value}` : Array(count).fill(value).join(" ")))
    .join(" ");
}
