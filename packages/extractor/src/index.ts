export { type ExtractOptions, extract } from "./extract.js";
export { DEFAULT_LIMITS } from "./limits.js";
export type { OcrEngine } from "./ocr/choose.js";
export type { Recognizer } from "./ocr/recognizer.js";
export type { OcrMode } from "./readers/reader.js";
export { startRecognizer } from "./readers/scanner.js";
export { parsePage, printPage } from "./scan/page-file.js";
export type { PageStore } from "./scan/scanned-page.js";
