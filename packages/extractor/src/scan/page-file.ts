import { createHash } from "node:crypto";
import type { Glyph, ScannedLine } from "../page/content.js";
import type { ScannedPage } from "./scanned-page.js";

type StoredGlyph = Omit<Glyph, "scanned"> & { readonly line?: number; readonly confidence?: number };

type Stored = Omit<ScannedPage, "content"> & {
  readonly content: Omit<ScannedPage["content"], "glyphs">;
  readonly glyphs: readonly StoredGlyph[];
  /** Each line once; glyphs refer to it by its place in this list, as they did by being the same object. */
  readonly lines: readonly ScannedLine[];
};

/** A page as a text that can be kept in a file: a checksum and, on the next line, JSON. */
export function printPage({ content: { glyphs, ...content }, toPage, scan }: ScannedPage): string {
  const lines = new Map<ScannedLine, number>();
  const numberOf = (line: ScannedLine): number => {
    const known = lines.get(line) ?? lines.size;
    lines.set(line, known);
    return known;
  };
  const stored: Stored = {
    content,
    toPage,
    scan,
    glyphs: glyphs.map(({ scanned, ...glyph }) =>
      scanned ? { ...glyph, line: numberOf(scanned.line), confidence: scanned.confidence } : glyph,
    ),
    lines: [...lines.keys()],
  };
  const json = JSON.stringify(stored);
  return `${checksum(json)}\n${json}`;
}

/** The page that `printPage` made the text of; undefined where the text is damaged. */
export function parsePage(text: string): ScannedPage | undefined {
  const end = text.indexOf("\n");
  const json = text.slice(end + 1);
  if (text.slice(0, Math.max(0, end)) !== checksum(json)) return undefined;
  const { content, toPage, scan, glyphs, lines }: Stored = JSON.parse(json);
  const read = ({ line: number, confidence, ...glyph }: StoredGlyph): Glyph => {
    const line = number === undefined ? undefined : lines[number];
    return line && confidence !== undefined ? { ...glyph, scanned: { line, confidence } } : glyph;
  };
  return { content: { ...content, glyphs: glyphs.map(read) }, toPage, scan };
}

function checksum(json: string): string {
  return createHash("sha256").update(json).digest("hex");
}
