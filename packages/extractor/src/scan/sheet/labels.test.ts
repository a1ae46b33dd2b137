import fc from "fast-check";
import { expect, it } from "vitest";
import { labelled } from "./labels.js";

/** Parts by flooding from every pixel, slowly. */
function flooded(width: number, height: number, ink: Uint8Array): string[] {
  const seen = new Set<number>();
  const found: string[] = [];
  for (let start = 0; start < ink.length; start++) {
    if (ink[start] === 0 || seen.has(start)) continue;
    const stack = [start];
    seen.add(start);
    const part: number[] = [];
    for (let i = stack.pop(); i !== undefined; i = stack.pop()) {
      part.push(i);
      const [x, y] = [i % width, Math.floor(i / width)];
      for (let v = Math.max(0, y - 1); v <= Math.min(height - 1, y + 1); v++) {
        for (let u = Math.max(0, x - 1); u <= Math.min(width - 1, x + 1); u++) {
          const j = v * width + u;
          if (ink[j] === 0 || seen.has(j)) continue;
          seen.add(j);
          stack.push(j);
        }
      }
    }
    const xs = part.map((i) => i % width);
    const ys = part.map((i) => Math.floor(i / width));
    found.push(
      [Math.min(...xs), Math.min(...ys), Math.max(...xs) + 1, Math.max(...ys) + 1, part.length].join(),
    );
  }
  return found.sort();
}

it("finds the same parts as flooding does", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }),
      fc.array(fc.integer({ min: 0, max: 1 }), { maxLength: 150 }),
      (width, bits) => {
        const height = Math.floor(bits.length / width);
        const ink = Uint8Array.from(bits.slice(0, width * height));
        const { parts } = labelled({ width, height, ink });
        const boxes = parts.map(({ left, top, right, bottom, area }) =>
          [left, top, right, bottom, area].join(),
        );
        expect(boxes.sort()).toEqual(flooded(width, height, ink));
      },
    ),
  );
});
