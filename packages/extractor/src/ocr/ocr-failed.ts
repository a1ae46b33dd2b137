import { InputError } from "@yusuan/schema";

/** The engine broke down on a line, and once more when the line was tried again. */
export function ocrFailed(cause: unknown): InputError {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new InputError(
    "ocr-failed",
    {
      en: `Text recognition broke down twice on one line (${why}). Try again, with fewer threads if memory is short.`,
      zh: `文字识别引擎在同一行上两次失败（${why}）。请重试；若内存不足，请减少线程数。`,
    },
    { cause },
  );
}
