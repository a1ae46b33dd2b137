import fc from "fast-check";
import { expect, test } from "vitest";
import { failure } from "./failure.js";
import { joinReasons, reasonCodes, reasonOf, reasonWords } from "./reason.js";

test.each([
  ["one", "no-text: The PDF has no text. / PDF 中没有文字。", "The PDF has no text.", "PDF 中没有文字。"],
  [
    "several",
    "picture-only: Page 1 is a picture. / 第 1 页为图片。; garbled-text: Page 2 is garbled. / 第 2 页乱码。",
    "Page 1 is a picture. Page 2 is garbled.",
    "第 1 页为图片。第 2 页乱码。",
  ],
  [
    "several that are no sentences, and more",
    "a: one lost / 缺一; b: two lost / 缺二; c: three lost / 缺三; and 2 more / 另有 2 项",
    "one lost; two lost; three lost; and 2 more",
    "缺一；缺二；缺三；另有 2 项",
  ],
  ["a colon within a sentence", "a-b: Broken; name: none. / 已损坏。", "Broken; name: none.", "已损坏。"],
  ["one language only", "internal-error: odd", "odd", "odd"],
])("the words of %s", (_, reason, en, zh) => expect(reasonWords(reason)).toEqual({ en, zh }));

test.each([
  ["no-text: The PDF has no text. / PDF 中没有文字。", ["no-text"]],
  ["duplicate: as a.pdf / 与 a.pdf 相同; a-b: Broken; name: none. / 已损坏。", ["duplicate", "a-b"]],
  ["a: x / 一; b: y / 二; c: z / 三; and 1 more / 另有 1 项", ["a", "b", "c"]],
])("the codes of %s", (reason, codes) => expect(reasonCodes(reason)).toEqual(codes));

test("what was written is read again", () => {
  const code = fc.stringMatching(/^[a-z]{1,9}(-[a-z]{1,9})?$/u);
  const en = fc.stringMatching(/^[A-Za-z][\w ,.():]{0,30}\.$/u);
  const zh = fc.stringMatching(/^[一-龥][一-龥、，（）]{0,20}。$/u);
  fc.assert(
    fc.property(fc.array(fc.tuple(code, en, zh), { minLength: 1, maxLength: 3 }), (all) => {
      const causes = all.map((each) => failure(...each));
      const distinct = [...new Map(causes.map((cause) => [reasonOf(cause), cause])).values()];
      const reason = joinReasons(causes);
      expect(reasonCodes(reason)).toEqual(distinct.map((cause) => cause.code));
      expect(reasonWords(reason)).toEqual({
        en: distinct.map(({ message }) => message.en).join(" "),
        zh: distinct.map(({ message }) => message.zh).join(""),
      });
    }),
  );
});
