import { expect, test } from "vitest";
import type { LineImage, Recognizer } from "../../ocr/recognizer.js";
import { around, type InkPart } from "../lines/boxes.js";
import type { InkLine } from "../lines/find-lines.js";
import { characterParts, inked, numberParts, part } from "../testing/drawn.js";
import { readLine } from "./read-line.js";

/** A recognizer that answers from a script, one reading after the other for each kind. */
function scripted(script: Partial<Record<LineImage["kind"], readonly (readonly [string, number])[]>>) {
  const asked: LineImage[] = [];
  const read: Recognizer["read"] = async (image) => {
    const times = asked.filter(({ kind }) => kind === image.kind).length;
    asked.push(image);
    const [text, confidence] = script[image.kind]?.[times] ?? ["", 0];
    return {
      symbols: [...text].map((char, i) => ({ text: char, confidence, from: i, to: i + 1, choices: [] })),
    };
  };
  const recognizer: Recognizer = { name: "script", read, close: async () => undefined };
  return { recognizer, kinds: () => asked.map(({ kind }) => kind), asked };
}

function sheetWith(parts: readonly InkPart[], kind: InkLine["kind"], sure = true) {
  const { width, height, ink } = inked(600, 100, parts);
  const box = around(parts);
  const letter = kind === "number" ? 20 : box.bottom - box.top;
  const line: InkLine = { kind, sure, parts, box, letter };
  return { text: { width, height, grey: ink.map((on) => (on ? 0 : 255)) }, line };
}

const NUMBER = sheetWith(numberParts("1,234.00", 20, 20), "number");
const NAME = sheetWith([...characterParts(20, 20), ...characterParts(46, 20)], "text");
const said = (read: Awaited<ReturnType<typeof readLine>>) =>
  `${read.line.kind} ${read.symbols.map(({ text }) => text).join("")}`;

test("a number that fits its shapes is read once", async () => {
  const { recognizer, kinds } = scripted({ number: [["1,234.00", 0.95]] });
  expect(said(await readLine(recognizer, NUMBER.text, NUMBER.line))).toBe("number 1,234.00");
  expect(kinds()).toEqual(["number"]);
});

test("a reading that does not fill its line is taken again at another size", async () => {
  const { recognizer, asked } = scripted({
    number: [
      ["34", 0.99],
      ["1,234.00", 0.9],
    ],
  });
  expect(said(await readLine(recognizer, NUMBER.text, NUMBER.line))).toBe("number 1,234.00");
  expect(asked[1]?.raster.height).not.toBe(asked[0]?.raster.height);
});

test("a poor number is read as text too, and the surer reading taken", async () => {
  const words = scripted({ number: [["12345600", 0.5]], text: [["aBcDeFgh", 0.9]] });
  expect(said(await readLine(words.recognizer, NUMBER.text, NUMBER.line))).toBe("text aBcDeFgh");
  const digits = scripted({ number: [["1,234.00", 0.5]], text: [["1234.00", 0.9]] });
  expect(said(await readLine(digits.recognizer, NUMBER.text, NUMBER.line))).toBe("number 1,234.00");
});

test("shapes that leave doubt are read both ways", async () => {
  const doubtful = { ...NUMBER.line, sure: false };
  const { recognizer, kinds } = scripted({ number: [["1,234.00", 0.99]], text: [["工234O0", 0.8]] });
  expect(said(await readLine(recognizer, NUMBER.text, doubtful))).toBe("number 1,234.00");
  expect(kinds()).toContain("text");
});

test("text that turns out to be a number is read as one", async () => {
  const { recognizer, kinds } = scripted({ text: [["２０１", 0.9]], number: [["201", 0.9]] });
  expect(said(await readLine(recognizer, NAME.text, NAME.line))).toBe("number 201");
  expect(kinds()).toEqual(["text", "number"]);
});

test("a name is read once", async () => {
  const { recognizer, kinds } = scripted({ text: [["合计", 0.9]] });
  expect(said(await readLine(recognizer, NAME.text, NAME.line))).toBe("text 合计");
  expect(kinds()).toEqual(["text"]);
});

test("a dash needs no recognizer", async () => {
  const { text, line } = sheetWith([part(40, 30, 9, 2)], "number");
  const { recognizer, kinds } = scripted({});
  expect(said(await readLine(recognizer, text, line))).toBe("number -");
  expect(kinds()).toEqual([]);
});

test.each([["."], ["-"]])("a number loses the rest of a rule that was read as %s behind it", async (as) => {
  const rest = part(160, 30, 3, 10);
  const { text, line } = sheetWith([...numberParts("1,234.00", 20, 20), rest], "number");
  const { recognizer } = scripted({ number: [[`1,234.00${as}`, 0.95]] });
  const read = await readLine(recognizer, text, line);
  expect(said(read)).toBe("number 1,234.00");
  expect(read.line.parts).not.toContain(rest);
  expect(read.line.box.right).toBeLessThan(160);
});

test("an ordinal keeps its point", async () => {
  const { text, line } = sheetWith(numberParts("12.", 20, 20), "number");
  const { recognizer } = scripted({ number: [["12.", 0.95]] });
  expect(said(await readLine(recognizer, text, line))).toBe("number 12.");
});
