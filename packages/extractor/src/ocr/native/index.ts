import type { Recognizer } from "../recognizer.js";
import { tesseractRecognizer } from "../tesseract/recognizer.js";
import { RAW_LINE, SETTINGS } from "../tesseract/settings.js";
import { createBatches } from "./batches.js";
import { nativeVersion, openWorkplace, type Workplace } from "./command.js";

/** Starting the command takes as long as reading some lines, so many are read at a time. */
const BATCH = 48;

export function hasNativeTesseract(): boolean {
  return nativeVersion() !== undefined;
}

/**
 * The `tesseract` command of this machine, with the language data of tesseract.js. It reads nearly alike, and faster.
 * Nothing is started before the first line is read.
 */
export function createNativeTesseract({ threads }: { readonly threads: number }): Recognizer {
  let workplace: Workplace | undefined;
  const batches = createBatches(threads, BATCH, (kind, raw, pictures) => {
    workplace ??= openWorkplace();
    const { language, variables } = SETTINGS[kind];
    return workplace.read(pictures, { language, variables: raw ? { ...variables, ...RAW_LINE } : variables });
  });
  return tesseractRecognizer(`tesseract ${nativeVersion() ?? ""}`, {
    read: (kind, raw, picture) => batches.read(kind, raw, picture()),
    close: async () => {
      batches.close();
      workplace?.remove();
    },
  });
}
