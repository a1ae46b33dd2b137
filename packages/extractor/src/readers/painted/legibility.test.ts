import { expect, test } from "vitest";
import { illegible } from "./legibility.js";

const kindOf = (text: string) => illegible(Array.from(text))?.kind;
const PROSE =
  "本单位负责辖区内道路养护和绿化管理工作，组织实施年度计划，统筹安排各项经费，并对所属机构的资金使用情况进行监督检查。";
const TABLE =
  "项目功能分类科目编码合计基本支出项目支出一般公共预算拨款政府性基金住房保障支出住房公积金社会保障和就业支出行政单位离退休";

test.each([
  ["prose", PROSE],
  ["a table", TABLE],
  ["numbers", "1,097,073.43 12.00 2080505 1,097,073.43 12.00 2080505 ".repeat(3)],
  ["a few names", "龚翊邝嵘"],
  ["English", "Sustainable development goals and indicators of the programme"],
  ["percentages and signs", "≥95% ≤3% (100.00) 10%-20% +5.2%".repeat(3)],
  ["nothing", ""],
])("%s can be read", (_, text) => {
  expect(kindOf(text)).toBeUndefined();
});

test("codes without characters are told by their share", () => {
  const page = [...Array.from(PROSE), "\ue123", "\ufffd", "\ue124", "\ufffd", "\ufffd"];
  expect(illegible(page)).toEqual({ kind: "unmapped", share: 5 / page.length });
  expect(illegible([...Array.from(PROSE), "\ufffd"])).toBeUndefined();
});

/** Every Chinese character replaced by the one `by` code points after it. */
const shifted = (text: string, by: number) =>
  text.replace(/[\u4e00-\u9fff]/gu, (char) => String.fromCharCode(char.charCodeAt(0) + by));

/** Every Chinese character replaced by the one `by` places after it in GB 2312 level 1: all of them usual. */
function shiftedInLevelOne(text: string, by: number): string {
  const decoder = new TextDecoder("gb18030");
  const row = (lead: number) =>
    Array.from({ length: 94 }, (_, i) => decoder.decode(Uint8Array.of(lead, 0xa1 + i)));
  const level = Array.from({ length: 0xd7 - 0xb0 }, (_, i) => row(0xb0 + i)).flat();
  return Array.from(text, (char) => {
    const at = level.indexOf(char);
    return at < 0 ? char : (level[(at + by) % level.length] ?? char);
  }).join("");
}

test.each([29, 100, 1000])("characters shifted by %d code points make no language", (by) => {
  expect(kindOf(shifted(PROSE + TABLE, by))).toBe("no-language");
});

test.each([1, 31, 500])("common characters shifted by %d places make no language either", (by) => {
  expect(kindOf(shiftedInLevelOne(PROSE + TABLE, by))).toBe("no-language");
});

test("GBK read as Latin is no language", () => {
  expect(kindOf("Ô¤Ëãµ¥Î»²¿ÃÅÊÕÖ§×Ü±íÏîÄ¿Ö§³ö»ù±¾Ö§³öºÏ¼Æ")).toBe("no-language");
});
