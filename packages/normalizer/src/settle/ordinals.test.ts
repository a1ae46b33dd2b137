import { expect, it } from "vitest";
import { numberOf, type Ordinal, settledOrdinals } from "./ordinals.js";

/** `四、`: an ordinal; `-`: nothing read; `=`: a sum; `(`: another kind. */
function labels(heads: string): readonly Ordinal[] {
  return heads.split(" ").map((head): Ordinal => {
    const kind = head === "(" ? "other" : head === "-" || head === "=" ? "none" : "chinese";
    const value = kind === "chinese" ? numberOf(head.replace("、", "")) : undefined;
    const shown = kind === "chinese" ? head : "";
    return { head: shown, kind, known: true, sum: head === "=", residue: false, ...(value && { value }) };
  });
}

it.each([
  ["一、 二、 三、 =", "一、 二、 三、 -"],
  ["、 一、 三、 四、", "一、 二、 三、 四、"],
  ["一、 一、 一、 四、", "一、 二、 三、 四、"],
  ["- 二、 三、", "一、 二、 三、"],
  ["一、 ( ( 一、 三、", "一、 - - 二、 三、"],
  ["九、 十、 十一、", "- - -"],
  [
    "一、 二、 三、 四、 五、 六、 七、 八、 妃、 十、 二一、 十二、",
    "一、 二、 三、 四、 五、 六、 七、 八、 九、 十、 十一、 十二、",
  ],
  ["一、 二、 = - 一、 二、 =", "一、 二、 - - 一、 二、 -"],
  ["一、 二、 四、 五、", "一、 二、 四、 五、"],
  ["- - -", "- - -"],
])("%s is %s", (read, settled) => {
  const kept = labels(read);
  const found = settledOrdinals(kept).map((each, index) => each ?? (kept[index]?.head || "-"));
  const numbered = found.map((each) => (/^[一二三四五六七八九十]+、$/u.test(each) ? each : "-"));
  if (settled.replace(/[- ]/gu, "") === "")
    expect(settledOrdinals(kept).every((each) => each === undefined)).toBe(true);
  else expect(numbered.join(" ")).toBe(settled);
});

it("tells what is left of an Arabic ordinal by the next one", () => {
  const heads = ["一、", "上，", "2.", "上，", "4.", "二、", "四，"];
  const read = heads.map((head): Ordinal => {
    const value = numberOf(head.slice(0, -1));
    const kind = /\d/u.test(head) ? "other" : "chinese";
    return { head, kind, known: true, sum: false, residue: false, ...(value && { value }) };
  });
  const settled = settledOrdinals(read).map((each, index) => each ?? heads[index]);
  expect(settled.slice(0, 6)).toEqual(["一、", "1.", "2.", "3.", "4.", "二、"]);
});

it.each([
  ["一", 1],
  ["十", 10],
  ["十二", 12],
  ["二十", 20],
  ["二十四", 24],
  ["二二", undefined],
  ["", undefined],
  ["公", undefined],
])("%s is %s", (text, value) => {
  expect(numberOf(text)).toBe(value);
});
