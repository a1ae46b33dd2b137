import type { Recognizer } from "./recognizer.js";
import { createTesseractJs } from "./tesseract-js/index.js";

export type OcrEngine = "auto" | "tesseract.js" | "native";

// STAND-IN by the lead, to be replaced by helper B.
export function createRecognizer(_engine: OcrEngine, threads: number): Recognizer {
  return createTesseractJs({ threads });
}
