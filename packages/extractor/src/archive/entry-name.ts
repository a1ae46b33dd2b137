import type { Entry } from "yauzl";

/** General purpose flag 11: the name is UTF-8. */
const UTF8 = 0x800;
/** Info-ZIP's extra field with the name in UTF-8. */
const UNICODE_PATH = 0x7075;

const utf8 = new TextDecoder("utf-8", { fatal: true });
const gb18030 = new TextDecoder("gb18030");

/** The name of an entry: UTF-8 where it says or turns out to be, else GB18030, as Chinese Windows writes it. */
export function decodedName({ fileNameRaw, generalPurposeBitFlag, extraFields }: Entry): string {
  const extra = extraFields.find(({ id }) => id === UNICODE_PATH)?.data;
  const bytes = extra && extra.length > 5 && extra[0] === 1 ? extra.subarray(5) : fileNameRaw;
  return named(bytes, (generalPurposeBitFlag & UTF8) !== 0).replaceAll("\\", "/");
}

function named(bytes: Uint8Array, isUtf8: boolean): string {
  if (isUtf8) return new TextDecoder("utf-8").decode(bytes);
  try {
    return utf8.decode(bytes);
  } catch {
    return gb18030.decode(bytes);
  }
}
