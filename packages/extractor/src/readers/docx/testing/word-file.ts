import { type ZippedFile, zipFile } from "../../../archive/testing/zip-file.js";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Parts of a Word file beside its body, by name, and what the document refers to: id, type, target. */
export type WordParts = {
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly relationships?: readonly (readonly [id: string, type: string, target: string])[];
  readonly files?: readonly ZippedFile[];
};

/** A Word file with this body. */
export function wordFile(body: string, parts: WordParts = {}): Uint8Array {
  const { relationships = [], files = [] } = parts;
  const own = (["styles", "numbering", "footnotes", "endnotes"] as const).filter(
    (name) => parts[name] !== undefined,
  );
  const all = [...own.map((name) => [name, name, `${name}.xml`] as const), ...relationships];
  return zipFile([
    { name: "[Content_Types].xml", content: "<Types/>" },
    { name: "_rels/.rels", content: relations([["r", "officeDocument", "word/document.xml"]]) },
    { name: "word/document.xml", content: part("document", `<w:body>${body}</w:body>`) },
    { name: "word/_rels/document.xml.rels", content: relations(all) },
    ...own.map((name) => ({ name: `word/${name}.xml`, content: part(name, parts[name] ?? "") })),
    ...files,
  ]);
}

function part(root: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:${root} xmlns:w="w" xmlns:r="r" xmlns:mc="mc">${content}</w:${root}>`;
}

function relations(all: readonly (readonly [id: string, type: string, target: string])[]): string {
  const each = all.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships>${each.join("")}</Relationships>`;
}

export const run = (text: string, format = "") =>
  `<w:r>${format && `<w:rPr>${format}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of runs, or of one text. */
export const p = (content: string, format = "") =>
  `<w:p>${format && `<w:pPr>${format}</w:pPr>`}${content.startsWith("<") || content === "" ? content : run(content)}</w:p>`;

export const tc = (content: string, format = "") =>
  `<w:tc>${format && `<w:tcPr>${format}</w:tcPr>`}${content.startsWith("<") ? content : p(content)}</w:tc>`;

export const tr = (cells: readonly string[], format = "") =>
  `<w:tr>${format && `<w:trPr>${format}</w:trPr>`}${cells.map((cell) => (cell.startsWith("<w:tc>") ? cell : tc(cell))).join("")}</w:tr>`;

export const tbl = (rows: readonly (readonly string[])[], grid: readonly number[] = []) =>
  `<w:tbl><w:tblGrid>${grid.map((width) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>${rows.map((row) => tr(row)).join("")}</w:tbl>`;
