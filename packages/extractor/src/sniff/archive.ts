import { type PartsOfFile, packageParts, packagePartsOf } from "./package.js";

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
const ZIP_SIGNATURE_BYTES = 4;

/** Whether a file that begins like this is a zip container of any kind. */
function isZip(front: Uint8Array): boolean {
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
  return !isContainer(packageParts(bytes));
}

/** {@link isArchive} of a file that is not read whole: by its name, its first bytes and its directory. */
export async function isArchiveOnDisk(fileName: string, file: PartsOfFile): Promise<boolean> {
  if (isContainerName(fileName) || !isZip(await file.read(0, ZIP_SIGNATURE_BYTES))) return false;
  return !isContainer(await packagePartsOf(file));
}

function isContainer(parts: readonly string[]): boolean {
  return MARKS.some((mark) => parts.includes(mark));
}

/** Whether a file is named as a document that is kept in a zip container. */
export function isContainerName(fileName: string): boolean {
  return CONTAINER_NAME.test(fileName);
}
