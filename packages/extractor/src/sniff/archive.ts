import { packageParts } from "./package.js";

/** A file of an archive, and the end of an archive that is empty. */
const SIGNATURES: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
];

/** Files that a zip container of one document, or of a program, must have: OFD, OOXML, ODF and EPUB, Java. */
const MARKS: readonly string[] = [
  "OFD.xml",
  "[Content_Types].xml",
  "mimetype",
  "META-INF/container.xml",
  "META-INF/MANIFEST.MF",
];

/** Bytes that tell whether a file is a zip container of any kind. */
export const ZIP_SIGNATURE_BYTES = 4;

/** Whether a file that begins like this is a zip container of any kind. */
export function isZip(front: Uint8Array): boolean {
  return SIGNATURES.some((signature) => signature.every((byte, i) => front[i] === byte));
}

/** Names of documents that are kept in a zip container. */
const CONTAINER_NAME = /\.(?:do[ct][xm]|xl[st][xm]|pp[st][xm]|ofd|od[tsp]|epub)$/iu;

/**
 * Whether a file is a zip archive of files and not one document that is kept in a zip container. A damaged document
 * may have lost what tells it from an archive; then its name does.
 */
export function isArchive(fileName: string, bytes: Uint8Array): boolean {
  if (!isZip(bytes) || isContainerName(fileName)) return false;
  const parts = new Set(packageParts(bytes));
  return !MARKS.some((mark) => parts.has(mark));
}

/** Whether a file is named as a document that is kept in a zip container. */
export function isContainerName(fileName: string): boolean {
  return CONTAINER_NAME.test(fileName);
}
