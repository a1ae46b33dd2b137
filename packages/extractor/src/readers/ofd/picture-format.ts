import type { Media } from "./resources.js";

/** Formats of pictures that nothing here decodes, by what resource files and file names call them. */
const UNREADABLE = /^(?:G?B?JBIG2|GBIG2|JBIG2?|JB2|JP2|JPX|JPEG2000)$/u;

/** Whether a picture is of a format that is not read (JBIG2, JPEG 2000). */
export function isUnreadable({ entry, format }: Media): boolean {
  const ending = entry.slice(entry.lastIndexOf(".") + 1).toUpperCase();
  return UNREADABLE.test(ending) || UNREADABLE.test(format);
}
