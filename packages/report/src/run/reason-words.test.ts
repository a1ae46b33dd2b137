import { expect, test } from "vitest";
import { reasonWords } from "./reason-words.js";

test.each([
  ["one", "no-text: The PDF has no text. / PDF 中没有文字。", "The PDF has no text.", "PDF 中没有文字。"],
  [
    "several",
    "picture-only: Page 1 is a picture. / 第 1 页为图片。; garbled-text: Page 2 is garbled. / 第 2 页乱码。",
    "Page 1 is a picture. Page 2 is garbled.",
    "第 1 页为图片。第 2 页乱码。",
  ],
  ["a colon within a sentence", "a-b: Broken; name: none. / 已损坏。", "Broken; name: none.", "已损坏。"],
  ["one language only", "internal-error: odd", "odd", "odd"],
])("%s", (_, reason, en, zh) => expect(reasonWords(reason)).toEqual({ en, zh }));
