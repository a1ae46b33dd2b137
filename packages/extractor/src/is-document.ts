import { InputError } from "@yusuan/schema";
import { decode } from "./readers/text/decode.js";
import { isArchive } from "./sniff/archive.js";
import { mediaTypeOf, TEXT } from "./sniff/media-type.js";

/** Bytes of a text that tell whether it is one. */
const FRONT = 65_536;

/** Whether `extract` knows the format of a file. It may still find that the file is damaged or says nothing. */
export function isDocument(fileName: string, bytes: Uint8Array): boolean {
  if (isArchive(fileName, bytes)) return false;
  try {
    if (mediaTypeOf(fileName, bytes) === TEXT) decode(bytes.subarray(0, FRONT));
    return true;
  } catch (error) {
    if (error instanceof InputError) return false;
    throw error;
  }
}
