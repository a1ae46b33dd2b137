/** The objects of a PDF by their number, without `obj` and `endobj`; bytes are characters of Latin-1. */
export type PdfObjects = {
  readonly head: string;
  readonly objects: ReadonlyMap<number, string>;
  /** The trailer's entries but `/Size`. */
  readonly trailer: string;
};

const OBJECT = /^(\d+) 0 obj\n([\s\S]*)\nendobj\n?$/u;

/**
 * Take a PDF apart that pdfkit wrote: one cross-reference table, one object after the other.
 * @throws RangeError for a file that is written in any other way.
 */
export function parseObjects(bytes: Uint8Array): PdfObjects {
  const pdf = Buffer.from(bytes).toString("latin1");
  const tableAt = Number(/startxref\n(\d+)\n/u.exec(pdf.slice(-64))?.[1] ?? Number.NaN);
  const trailerAt = pdf.lastIndexOf("trailer\n<<\n");
  if (!(tableAt > 0) || trailerAt < tableAt) throw new RangeError("No cross-reference table");
  const offsets = [...pdf.slice(tableAt, trailerAt).matchAll(/^(\d{10}) 00000 n/gmu)]
    .map(([, at]) => Number(at))
    .sort((a, b) => a - b);
  const objects = offsets.map((from, index): readonly [number, string] => {
    const parts = OBJECT.exec(pdf.slice(from, offsets[index + 1] ?? tableAt));
    if (!parts) throw new RangeError("An object that pdfkit does not write");
    return [Number(parts[1]), parts[2] ?? ""];
  });
  const trailer = pdf.slice(trailerAt + "trailer\n<<\n".length, pdf.lastIndexOf("\n>>\nstartxref"));
  return {
    head: pdf.slice(0, offsets[0]),
    objects: new Map(objects),
    trailer: trailer.replace(/\/Size \d+\n/u, ""),
  };
}

/** Put the file together again; numbers must run from 1 on without a gap. */
export function writeObjects({ head, objects, trailer }: PdfObjects): Uint8Array {
  let out = head;
  const offsets = new Map<number, number>();
  for (const [number, body] of objects) {
    offsets.set(number, out.length);
    out += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const entries = Array.from(
    { length: objects.size },
    (_, index) => `${String(offsets.get(index + 1) ?? 0).padStart(10, "0")} 00000 n \n`,
  );
  const size = objects.size + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${entries.join("")}`;
  return Buffer.from(
    `${out}${table}trailer\n<<\n/Size ${size}\n${trailer}\n>>\nstartxref\n${out.length}\n%%EOF\n`,
    "latin1",
  );
}
