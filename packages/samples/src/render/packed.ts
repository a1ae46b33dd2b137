import { ZipFile } from "yazl";

/** A file of a package by its name. */
type PackedFile = { readonly name: string; readonly content: string | Uint8Array };

/** Midnight of the day that all samples carry; a zip keeps local time, so it is told in local time. */
const DAY = new Date(2025, 0, 1);

/** Put files into a zip container in their order, stored as they are, so that the same files give the same bytes. */
export async function packed(files: readonly PackedFile[]): Promise<Uint8Array> {
  const zip = new ZipFile();
  for (const { name, content } of files) {
    const bytes = typeof content === "string" ? Buffer.from(content, "utf8") : Buffer.from(content);
    zip.addBuffer(bytes, name, { compress: false, mtime: DAY, mode: 0o100644, forceDosTimestamp: true });
  }
  zip.end();
  const parts: Uint8Array[] = [];
  for await (const part of zip.outputStream) parts.push(Buffer.from(part));
  return new Uint8Array(Buffer.concat(parts));
}
