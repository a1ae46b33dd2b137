/** Characters at the front of a file that are looked at. */
const FRONT = 4096;

/** What a web page may begin with. */
const TAG = /^<(?:!doctype\s+html|html|head|body|table|div|meta|p|span|style|title)\b/iu;

/**
 * Whether a text is a web page, or a spreadsheet in the XML of Excel 2003. Many an `.xls` that offices publish is a web
 * page or such XML.
 */
export function markup(bytes: Uint8Array): "html" | "spreadsheet" | undefined {
  const { front, wide } = frontOf(bytes);
  const text = front.replace(/^\uFEFF?\s*/u, "");
  if (!text.startsWith("<")) return undefined;
  if (text.includes("urn:schemas-microsoft-com:office:spreadsheet")) return wide ? undefined : "spreadsheet";
  return TAG.test(withoutPreamble(text)) ? "html" : undefined;
}

/** The text behind the XML declaration and comments. */
function withoutPreamble(text: string): string {
  let rest = text;
  for (let times = 0; times < 10; times++) {
    const end = rest.startsWith("<?") ? "?>" : rest.startsWith("<!--") ? "-->" : undefined;
    const at = end === undefined ? -1 : rest.indexOf(end);
    if (end === undefined || at < 0) break;
    rest = rest.slice(at + end.length).trimStart();
  }
  return rest;
}

/** The front of the text, whatever its encoding: what counts is ASCII. */
function frontOf(bytes: Uint8Array): { readonly front: string; readonly wide: boolean } {
  const head = bytes.subarray(0, FRONT);
  if (head[0] === 0xff && head[1] === 0xfe)
    return { front: new TextDecoder("utf-16le").decode(head), wide: true };
  if (head[0] === 0xfe && head[1] === 0xff)
    return { front: new TextDecoder("utf-16be").decode(head), wide: true };
  const start = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
  return { front: Buffer.from(head.subarray(start)).toString("latin1"), wide: false };
}
