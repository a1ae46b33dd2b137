import { InputError, type Problem } from "@yusuan/schema";
import { controlShare, plausibility } from "./plausibility.js";

type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030";

type Decoded = {
  readonly text: string;
  readonly encoding: TextEncoding;
  readonly problems: readonly Problem[];
};

const REPLACEMENT = "\uFFFD";
const MAX_CONTROL_SHARE = 0.02;
const MIN_PLAUSIBILITY = 0.7;
const MAX_REPLACED_SHARE = 0.2;
const SAMPLE_BYTES = 65_536;

/**
 * Decode a text file. A byte order mark decides; else strict UTF-8; else the encoding whose result reads most
 * like a text, strict decoding before decoding with replacement. Undecodable bytes become U+FFFD and a problem.
 *
 * @throws InputError `empty-file`, `not-text` or `unknown-encoding`.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) throw emptyFile();
  const marked = encodingByMark(bytes);
  const decoded = marked ? (strict(bytes, marked) ?? lossy(bytes, marked)) : withoutMark(bytes);
  if (!decoded) throw unknownEncoding();
  if (decoded.text.trim() === "") throw emptyFile();
  return decoded;
}

function encodingByMark(bytes: Uint8Array): TextEncoding | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  return a === 0xfe && b === 0xff ? "utf-16be" : undefined;
}

function withoutMark(bytes: Uint8Array): Decoded {
  const wide = wideByZeros(bytes);
  if (wide) {
    const decoded = strict(bytes, wide) ?? lossy(bytes, wide);
    if (decoded && plausibility(decoded.text) >= MIN_PLAUSIBILITY) return decoded;
  }
  const binary = controlShare(bytes) > MAX_CONTROL_SHARE;
  const utf8 = binary ? undefined : strict(bytes, "utf-8");
  if (utf8) return utf8;
  const best = mostPlausible(bytes);
  if (best) return best;
  throw binary ? notText() : unknownEncoding();
}

/** UTF-16 by the zero bytes of its ASCII characters, which stand at odd (LE) or even (BE) offsets only. */
function wideByZeros(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const zeros = [0, 0];
  const length = Math.min(bytes.length, SAMPLE_BYTES);
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > 0 && odd >= 20 * even) return "utf-16le";
  if (even > 0 && even >= 20 * odd) return "utf-16be";
  return undefined;
}

function mostPlausible(bytes: Uint8Array): Decoded | undefined {
  const even = bytes.length % 2 === 0;
  const controls = controlShare(bytes) > MAX_CONTROL_SHARE;
  const candidates = [
    controls ? undefined : strict(bytes, "gb18030"),
    even ? strict(bytes, "utf-16le") : undefined,
    even ? strict(bytes, "utf-16be") : undefined,
    ...(controls ? [] : [lossy(bytes, "utf-8"), lossy(bytes, "gb18030")]),
  ];
  let best: { decoded: Decoded; score: number } | undefined;
  for (const decoded of candidates) {
    if (!decoded) continue;
    const score = plausibility(decoded.text);
    // A later candidate must be clearly better: a few damaged bytes lower a score by less than this.
    if (score >= MIN_PLAUSIBILITY && score > (best?.score ?? 0) + 0.01) best = { decoded, score };
  }
  return best?.decoded;
}

function strict(bytes: Uint8Array, encoding: TextEncoding): Decoded | undefined {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding, problems: [] };
  } catch {
    return undefined;
  }
}

/** Decode with replacement; `undefined` where too little is left. */
function lossy(bytes: Uint8Array, encoding: TextEncoding): Decoded | undefined {
  const text = new TextDecoder(encoding).decode(bytes);
  let count = 0;
  let firstLine = 1;
  let lineStart = 0;
  for (let at = text.indexOf(REPLACEMENT); at >= 0; at = text.indexOf(REPLACEMENT, at + 1)) {
    if (count++ > 0) continue;
    for (let end = lineEnd(text, lineStart); end >= 0 && end < at; end = lineEnd(text, lineStart)) {
      firstLine++;
      lineStart = end + 1;
    }
  }
  if (count > text.length * MAX_REPLACED_SHARE) return undefined;
  const message = {
    en: `${count} undecodable characters, the first on line ${firstLine}; the file was read as ${encoding}.`,
    zh: `有${count}处无法解码的字符，第一处在第${firstLine}行；文件按${encoding}读取。`,
  };
  return { text, encoding, problems: [{ code: "undecodable-characters", page: 1, message }] };
}

/** Index of the last character of the next line end at or after `from`, or -1. */
function lineEnd(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x0a) return i;
    if (code === 0x0d) return text.charCodeAt(i + 1) === 0x0a ? i + 1 : i;
  }
  return -1;
}

function emptyFile(): InputError {
  return new InputError("empty-file", {
    en: "The file is empty. Download or export it again.",
    zh: "文件为空，请重新下载或导出。",
  });
}

function notText(): InputError {
  return new InputError("not-text", {
    en: "The file is not a text. Give the original document (PDF) or save it as plain text in UTF-8.",
    zh: "文件不是文本，请提供原始文件（PDF）或另存为UTF-8纯文本。",
  });
}

function unknownEncoding(): InputError {
  return new InputError("unknown-encoding", {
    en: "The text's encoding is not UTF-8, UTF-16 or GB18030, or it is too damaged. Save it again as UTF-8.",
    zh: "文本编码不是UTF-8、UTF-16或GB18030，或损坏严重，请另存为UTF-8后重试。",
  });
}
