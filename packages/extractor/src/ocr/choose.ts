import { InputError } from "@yusuan/schema";
import { createNativeTesseract, hasNativeTesseract } from "./native/index.js";
import type { Recognizer } from "./recognizer.js";
import { createTesseractJs } from "./tesseract-js/index.js";

/** `auto` is tesseract.js, so that readings do not depend on what a machine has installed. */
export type OcrEngine = "auto" | "tesseract.js" | "native";

/**
 * The recognizer that was asked for. It reads up to `threads` lines at a time.
 * @throws InputError `ocr-engine-missing` where the `tesseract` command is asked for and not installed.
 */
export function createRecognizer(engine: OcrEngine, threads: number): Recognizer {
  if (engine !== "native") return createTesseractJs({ threads });
  if (!hasNativeTesseract()) throw missing();
  return createNativeTesseract({ threads });
}

function missing(): InputError {
  return new InputError("ocr-engine-missing", {
    en: "The tesseract command was asked for and is not installed. Install Tesseract 5, or leave out --ocr-engine: tesseract.js needs no installation.",
    zh: "指定使用 tesseract 命令，但系统未安装。请安装 Tesseract 5，或去掉 --ocr-engine 选项（内置的 tesseract.js 无需安装）。",
  });
}
