import type { ReadSymbol } from "../../ocr/recognizer.js";
import type { NumberLine } from "../digits/second-reading.js";
import type { Raster } from "../raster.js";

/** Digits of five by seven dots, row by row. */
const DOTS: Readonly<Record<string, string>> = {
  "0": "01110100011001110101110011000101110",
  "1": "00100011000010000100001000010001110",
  "2": "01110100010000100010001000100011111",
  "3": "11111000100010000010000011000101110",
  "4": "00010001100101010010111110001000010",
  "5": "11111100001111000001000011000101110",
  "6": "00110010001000011110100011000101110",
  "7": "11111000010001000100010000100001000",
  "8": "01110100011000101110100011000101110",
  "9": "01110100011000101111000010001001100",
};

const DOT = 3;
const WIDE = 5 * DOT;
const HIGH = 7 * DOT;
const LEFT = 6;

/** A sheet with one number to a line, and each line as though the recognizer had read `read` where `drawn` stands. */
export function dottedNumbers(lines: readonly { readonly drawn: string; readonly read: string }[]): {
  readonly text: Raster;
  readonly lines: readonly NumberLine[];
} {
  const width = LEFT + 24 * (WIDE + 4);
  const height = (lines.length + 1) * 3 * HIGH;
  const grey = new Uint8Array(width * height).fill(255);
  let seed = 7;
  const noise = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return (seed / 2147483648) * 40;
  };
  const dot = (x: number, y: number, side: number) => {
    for (let v = y; v < y + side; v++) for (let u = x; u < x + side; u++) grey[v * width + u] = 20 + noise();
  };
  const made = lines.map(({ drawn, read }, at) => {
    const top = HIGH + at * 3 * HIGH;
    const bottom = top + HIGH;
    let x = LEFT;
    for (const char of drawn) {
      const dots = DOTS[char];
      if (dots) {
        [...dots].forEach((on, i) => {
          if (on === "1") dot(x + (i % 5) * DOT, top + Math.floor(i / 5) * DOT, DOT);
        });
        x += WIDE + 4;
        continue;
      }
      const tail = char === "," ? 4 : 0;
      dot(x, bottom - 3, 3);
      if (tail > 0) dot(x, bottom, 3);
      x += 8;
    }
    const symbols = [...read].map(
      (text, i): ReadSymbol => ({ text, confidence: 0.95, from: i * 10, to: i * 10 + 9, choices: [] }),
    );
    return { box: { left: LEFT, top, right: x, bottom: bottom + 3 }, letter: HIGH, bottom, symbols };
  });
  return { text: { width, height, grey }, lines: made };
}
