import type { Problem } from "@yusuan/schema";
import { decode } from "../text/decode.js";

/** The text of a page, the encoding that it was read in, and what could not be decoded. */
type Source = { readonly text: string; readonly encoding: string; readonly problems: readonly Problem[] };

/** Bytes at the front in which a declaration is looked for; the standard asks for 1024, pages put more before it. */
const FRONT = 8192;
const DECLARED =
  /<meta\b[^>]{0,300}?\bcharset\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]{2,30})|<\?xml\b[^>]{0,100}\bencoding\s{0,9}=\s{0,9}["']([\w-]{2,30})/iu;
const CHINESE = new Set(["gb2312", "gbk", "gb18030", "gb_2312-80", "x-gbk", "hz-gb-2312"]);

/**
 * Decode a page (HTML, 13.2.3.2). A byte order mark decides, then what the page declares; bytes that are UTF-8 and not
 * ASCII are UTF-8, whatever a page declares that was copied from another one.
 *
 * @throws InputError as {@link decode} does.
 */
export function sourceOf(bytes: Uint8Array): Source {
  const label = isMarked(bytes) ? undefined : declaredIn(bytes);
  if (label === undefined || label.startsWith("utf")) return withoutMark(decode(bytes));
  if (strict(bytes, "utf-8") !== undefined && bytes.some((byte) => byte > 0x7f)) return decode(bytes);
  const encoding = CHINESE.has(label) ? "gb18030" : label;
  const text = strict(bytes, encoding);
  if (text !== undefined) return { text, encoding, problems: [] };
  return encoding === "gb18030" ? lossy(bytes, encoding) : decode(bytes);
}

function withoutMark(source: Source): Source {
  return { ...source, text: source.text.replace(/^\uFEFF/u, "") };
}

function isMarked([a, b, c]: Uint8Array): boolean {
  return (a === 0xef && b === 0xbb && c === 0xbf) || (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
}

function declaredIn(bytes: Uint8Array): string | undefined {
  const front = Buffer.from(bytes.subarray(0, FRONT)).toString("latin1");
  const found = DECLARED.exec(front);
  return (found?.[1] ?? found?.[2])?.toLowerCase();
}

function strict(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function lossy(bytes: Uint8Array, encoding: string): Source {
  const text = new TextDecoder(encoding).decode(bytes);
  const count = text.split("\uFFFD").length - 1;
  const message = {
    en: `${count} undecodable characters; the page was read as ${encoding}, as it declares.`,
    zh: `有${count}处无法解码的字符；页面按其声明的编码（${encoding}）读取。`,
  };
  return { text, encoding, problems: [{ code: "undecodable-characters", page: 1, message }] };
}
