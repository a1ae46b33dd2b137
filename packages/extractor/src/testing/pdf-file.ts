/** A stream object: `dictionary` without `<<`, `>>` and `/Length`. */
export type PdfStream = { readonly dictionary: string; readonly data: Uint8Array };

/** An indirect object: its text, a stream, or nothing where a file refers to an object that it does not hold. */
export type PdfObject = string | PdfStream | undefined;

/** How the data of a stream is changed before it is written, by object number. */
export type StreamFilter = (data: Uint8Array, object: number) => Uint8Array;

/**
 * The bytes of a PDF: objects numbered from 1, object 1 the catalog, with a cross-reference table. `trailer` is put into
 * the trailer dictionary. Nothing is checked, so broken files can be made too.
 */
export function pdfFile(
  objects: readonly PdfObject[],
  trailer = "",
  filter: StreamFilter = (data) => data,
): Uint8Array {
  const parts: Uint8Array[] = [];
  const offsets: (number | undefined)[] = [];
  let length = 0;
  const write = (part: string | Uint8Array) => {
    const bytes = typeof part === "string" ? latin1(part) : part;
    parts.push(bytes);
    length += bytes.length;
  };
  write("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n");
  objects.forEach((object, i) => {
    if (object === undefined) return;
    offsets[i] = length;
    write(`${i + 1} 0 obj\n`);
    if (typeof object === "string") write(object);
    else {
      const data = filter(object.data, i + 1);
      write(`<< ${object.dictionary} /Length ${data.length} >>\nstream\n`);
      write(data);
      write("\nendstream");
    }
    write("\nendobj\n");
  });
  const start = length;
  const entries = objects.map((_, i) => {
    const offset = offsets[i];
    return offset === undefined ? "0000000000 65535 f \n" : `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  write(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries.join("")}`);
  write(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`);
  return Uint8Array.from(Buffer.concat(parts));
}

/** One byte for each character. */
export function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0) & 0xff);
}
