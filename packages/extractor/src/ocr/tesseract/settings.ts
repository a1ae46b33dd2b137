import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { LineKind } from "../recognizer.js";

/** What Tesseract reads a kind of line with. */
export type Settings = {
  readonly language: string;
  readonly variables: Readonly<Record<string, string>>;
};

const COMMON = {
  // One line of text.
  tessedit_pageseg_mode: "7",
  user_defined_dpi: "300",
  // No chatter.
  debug_file: "/dev/null",
  // Lines are dark on white. Tesseract would read each poor line once more as white on dark.
  tessedit_do_invert: "0",
  invert_threshold: "0",
  hocr_char_boxes: "1",
  lstm_choice_mode: "2",
} as const;

/**
 * The whole picture is one line, and its layout is not looked at, which sometimes finds no letters in a short line.
 */
export const RAW_LINE = { tessedit_pageseg_mode: "13" } as const;

/** English reads digits and what stands with them best when it may read nothing else; Chinese reads the rest. */
export const SETTINGS: Readonly<Record<LineKind, Settings>> = {
  number: { language: "eng", variables: { ...COMMON, tessedit_char_whitelist: "0123456789.,-()%" } },
  text: { language: "chi_sim", variables: COMMON },
};

/** Installed language data: integers of the networks that Tesseract calls best, gzipped. */
const DATA_VARIANT = "4.0.0_best_int";

/** The folder that holds `<language>.traineddata.gz`. Nothing is fetched. */
export function dataFolder(language: string): string {
  const require = createRequire(import.meta.url);
  return join(dirname(require.resolve(`@tesseract.js-data/${language}/package.json`)), DATA_VARIANT);
}
