import { deflate } from "./deflate/deflate.js";

const OBJECT = /^(\d+) 0 obj\n([\s\S]*?)\nendobj$/u;
const LENGTH = /\/Length (\d+)/u;
const STREAM = "\nstream\n";

/**
 * The same document with its streams deflated. It reads the way pdfkit writes: a classic cross-reference table,
 * one object after the other, `/Length` a number.
 * @throws RangeError for a file that is written in any other way.
 */
export function compressPdf(bytes: Uint8Array): Uint8Array {
  const pdf = Buffer.from(bytes).toString("latin1");
  const tableAt = Number(/startxref\n(\d+)\n/u.exec(pdf.slice(-64))?.[1] ?? Number.NaN);
  const trailerAt = pdf.lastIndexOf("trailer\n");
  const offsets = [...pdf.slice(tableAt, trailerAt).matchAll(/^(\d{10}) 00000 n/gmu)].map(([, at]) =>
    Number(at),
  );
  const sorted = [...offsets].sort((a, b) => a - b);
  const moved = new Map<number, number>();
  let out = pdf.slice(0, sorted[0] ?? 0);
  sorted.forEach((from, index) => {
    moved.set(from, out.length);
    out += `${smaller(pdf.slice(from, (sorted[index + 1] ?? tableAt) - 1))}\n`;
  });
  if (offsets.length === 0) throw new RangeError("No cross-reference table");
  const entries = offsets.map((at) => `${String(moved.get(at) ?? 0).padStart(10, "0")} 00000 n \n`);
  const trailer = pdf.slice(trailerAt, pdf.lastIndexOf("startxref"));
  const head = `xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n`;
  return Buffer.from(`${out}${head}${entries.join("")}${trailer}startxref\n${out.length}\n%%EOF\n`, "latin1");
}

function smaller(object: string): string {
  const streamAt = object.indexOf(STREAM);
  if (streamAt < 0) return object;
  const length = Number(LENGTH.exec(object.slice(0, streamAt))?.[1] ?? Number.NaN);
  const from = streamAt + STREAM.length;
  const rest = object.slice(from + length);
  if (!OBJECT.test(`${object.slice(0, from)}${rest}`))
    throw new RangeError("An object that pdfkit does not write");
  const data = deflate(Buffer.from(object.slice(from, from + length), "latin1"));
  const dictionary = object
    .slice(0, streamAt)
    .replace(LENGTH, `/Length ${data.length}\n/Filter /FlateDecode`);
  return `${dictionary}${STREAM}${Buffer.from(data).toString("latin1")}${rest}`;
}
