import { createInflate } from "node:zlib";
import { InputError } from "@yusuan/schema";

/** Deflate makes at most this many bytes of one (RFC 1951: 258 bytes from two bits and a bit). */
const GREATEST_RATIO = 1032;

/**
 * Refuse a PDF of which one stream inflates to more than `most` bytes, before pdf.js inflates it into memory: pdf.js
 * has no bound of its own. Streams too short to reach the bound are not looked at; what is not deflated is passed.
 * @throws InputError `inflates-too-far`.
 */
export async function refuseInflation(bytes: Uint8Array, most: number): Promise<void> {
  for (const stream of longStreams(bytes, Math.ceil(most / GREATEST_RATIO))) {
    if (await inflatesBeyond(stream, most)) throw tooFar(most);
  }
}

/** Raw data of the streams that are at least `least` bytes long. */
function* longStreams(bytes: Uint8Array, least: number): Generator<Uint8Array> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let position = 0;
  for (;;) {
    const keyword = buffer.indexOf("stream", position, "latin1");
    if (keyword < 0) return;
    let start = keyword + "stream".length;
    if (buffer[start] === 0x0d) start++;
    if (buffer[start] === 0x0a) start++;
    const found = buffer.indexOf("endstream", start, "latin1");
    const end = found < 0 ? buffer.length : found;
    if (end - start >= least) yield buffer.subarray(start, end);
    position = found < 0 ? buffer.length : found + "endstream".length;
  }
}

function inflatesBeyond(data: Uint8Array, most: number): Promise<boolean> {
  return new Promise((resolve) => {
    const inflate = createInflate();
    let size = 0;
    const end = (beyond: boolean) => {
      inflate.destroy();
      resolve(beyond);
    };
    inflate.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > most) end(true);
    });
    // Not deflated, or damaged: what came before the damage was counted.
    inflate.on("error", () => end(false));
    inflate.on("end", () => end(false));
    inflate.end(data);
  });
}

function tooFar(most: number): InputError {
  const mib = Math.floor(most / 1024 / 1024);
  return new InputError("inflates-too-far", {
    en: `A part of the PDF inflates to more than ${mib} MiB; no published document does. Export it again from its source.`,
    zh: `PDF 中有一部分解压后超过 ${mib} MiB，正常公开文件不会如此。请从源文件重新导出。`,
  });
}
