import type { InkPart } from "../lines/boxes.js";
import type { Bitmap } from "../raster.js";

/** A part of ink that fills its box. */
export function part(left: number, top: number, width: number, height: number): InkPart {
  return { left, top, right: left + width, bottom: top + height, area: width * height };
}

/** A bitmap on which boxes are filled with ink. */
export function inked(width: number, height: number, parts: readonly InkPart[]): Bitmap {
  const ink = new Uint8Array(width * height);
  for (const { left, top, right, bottom } of parts) {
    for (let y = top; y < bottom; y++) ink.fill(1, y * width + left, y * width + right);
  }
  return { width, height, ink };
}

/** Parts as a number prints them from `left`: digits 12 by 20 pixels, a comma or point low between them. */
export function numberParts(text: string, left: number, top: number): InkPart[] {
  let x = left;
  return [...text].map((char) => {
    const low = char === "," || char === ".";
    const made = low ? part(x, top + 17, 3, char === "," ? 6 : 3) : part(x, top, 12, 20);
    x += low ? 6 : 15;
    return made;
  });
}

/** Parts of a made-up Chinese character 24 pixels wide: bars above one another, more than a digit has strokes. */
export function characterParts(left: number, top: number): InkPart[] {
  return [0, 5, 10, 15, 20].map((down) => part(left, top + down, 24, 3));
}
