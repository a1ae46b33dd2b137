import { describe, expect, it } from "vitest";
import { dottedNumbers } from "../testing/dot-digits.js";
import { settleNumbers } from "./settle-numbers.js";

const RIGHT = [
  "1,097,073.43",
  "2,685,914.20",
  "3,609,125.22",
  "7,867,680.05",
  "8,214,399.16",
  "5,540,328.71",
];
const same = (texts: readonly string[]) => texts.map((text) => ({ drawn: text, read: text }));

function settled(lines: readonly { readonly drawn: string; readonly read: string }[]) {
  const drawn = dottedNumbers(lines);
  return settleNumbers(drawn.lines, drawn.text);
}

describe("numbers settled by two readings", () => {
  it("are as good as certain where both agree", () => {
    for (const [i, { text, confidence }] of settled(same(RIGHT)).entries()) {
      expect(text).toBe(RIGHT[i]);
      expect(confidence).toBeGreaterThan(0.99);
    }
  });

  it("are doubted, with the other reading as a candidate, where a digit looks otherwise", () => {
    const all = settled([...same(RIGHT), { drawn: "4,385,120.66", read: "4,885,120.66" }]);
    const last = all.at(-1);
    expect(last?.confidence).toBeLessThan(0.97);
    expect([last?.text, ...(last?.candidates ?? []).map(({ text }) => text)]).toContain("4,385,120.66");
  });

  it("see the 4 that a faint stroke makes the recognizer take for a 1", () => {
    const drawn = dottedNumbers([...same(RIGHT), { drawn: "4,385,120.66", read: "1,385,120.66" }]);
    const box = drawn.lines.at(-1)?.box ?? { left: 0, top: 0, right: 0, bottom: 0 };
    // The third of five columns of dots joins the loop of a 4 to its stem.
    for (let y = box.top; y < box.bottom; y++) {
      drawn.text.grey.fill(230, y * drawn.text.width + box.left + 6, y * drawn.text.width + box.left + 9);
    }
    const last = settleNumbers(drawn.lines, drawn.text).at(-1);
    expect(last?.confidence).toBeLessThan(0.95);
    expect([last?.text, ...(last?.candidates ?? []).map(({ text }) => text)]).toContain("4,385,120.66");
  });

  it("keep a digit that was dropped by the recognizer", () => {
    const all = settled([...same(RIGHT), { drawn: "4,385,120.66", read: "4,35,120.66" }]);
    expect(all.at(-1)?.text).toBe("4,385,120.66");
    expect(all.at(-1)?.confidence).toBeLessThan(0.98);
  });

  it("lose a digit that the recognizer doubled", () => {
    const all = settled([...same(RIGHT), { drawn: "1,385,120.66", read: "11,385,120.66" }]);
    const last = all.at(-1);
    expect([last?.text, ...(last?.candidates ?? []).map(({ text }) => text)]).toContain("1,385,120.66");
    expect(last?.confidence).toBeLessThan(0.95);
  });

  it("fall back to the recognizer where a page holds too few", () => {
    const [only] = settled(same(["12.5"]));
    expect(only?.text).toBe("12.5");
    expect(only?.confidence).toBeLessThan(0.95);
  });

  it("are one number where they are wrapped in a cell", () => {
    const drawn = dottedNumbers(same([...RIGHT, "107,856,89", "3", "107,856,89"]));
    const lines = drawn.lines.map((line, i) => (i === 6 || i === 7 ? { ...line, cell: "0:4" } : line));
    const texts = settleNumbers(lines, drawn.text).map(({ text }) => text);
    expect(texts.slice(6)).toEqual(["107,856,89", "3", "107,856.89"]);
  });

  it("are none where there are none, and survive ink that is no number", () => {
    expect(settled([])).toEqual([]);
    const drawn = dottedNumbers(same(["8"]));
    const [line] = drawn.lines;
    const box = { left: -9, top: -9, right: 1e6, bottom: 1e6 };
    const [read] = settleNumbers(line ? [{ ...line, box }] : [], drawn.text);
    expect(read?.text).toBe("8");
    expect(read?.confidence).toBeLessThan(0.95);
  });

  it("give the same twice", () => {
    expect(settled(same(RIGHT))).toEqual(settled(same(RIGHT)));
  });
});
