/** Text between tags. */
function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** How a paragraph is set. */
type Setting = {
  readonly style?: string;
  readonly align?: "left" | "center" | "right";
  /** Points. */
  readonly size?: number;
  /** Level of the numbered list, from 0. */
  readonly item?: number;
  /** Begins a page. */
  readonly breaks?: boolean;
  /** Twips of a tab at the right margin. */
  readonly tab?: number;
};

/** A paragraph; lines are parted by `\n`, what follows `\t` stands at the tab. */
export function paragraph(text: string, setting: Setting = {}): string {
  const { style, align, item, breaks, tab } = setting;
  const properties = [
    style === undefined ? "" : `<w:pStyle w:val="${style}"/>`,
    breaks ? "<w:pageBreakBefore/>" : "",
    item === undefined ? "" : `<w:numPr><w:ilvl w:val="${item}"/><w:numId w:val="1"/></w:numPr>`,
    tab === undefined ? "" : `<w:tabs><w:tab w:val="right" w:pos="${tab}"/></w:tabs>`,
    align === undefined ? "" : `<w:jc w:val="${align}"/>`,
  ].join("");
  const before = properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`;
  return `<w:p>${before}${text === "" ? "" : run(text, setting.size)}</w:p>`;
}

function run(text: string, size: number | undefined): string {
  const format = size === undefined ? "" : `<w:rPr><w:sz w:val="${Math.round(2 * size)}"/></w:rPr>`;
  const content = text
    .split(/([\n\t])/u)
    .filter((piece) => piece !== "")
    .map(piece)
    .join("");
  return `<w:r>${format}${content}</w:r>`;
}

function piece(text: string): string {
  if (text === "\n") return "<w:br/>";
  return text === "\t" ? "<w:tab/>" : `<w:t xml:space="preserve">${escaped(text)}</w:t>`;
}
