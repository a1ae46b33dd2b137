import { expect, test } from "vitest";
import { trimmed } from "./trim.js";

test("the white border is cut away but for the margin", () => {
  const grey = new Uint8Array(10 * 8).fill(255);
  grey[3 * 10 + 5] = 0;
  const cut = trimmed({ width: 10, height: 8, grey }, 2);
  expect(cut).toMatchObject({ width: 5, height: 5, left: 3 });
  expect(cut?.grey.indexOf(0)).toBe(2 * 5 + 2);
});

test("the margin ends where the picture does", () => {
  expect(trimmed({ width: 2, height: 1, grey: new Uint8Array([0, 255]) }, 4)).toMatchObject({
    width: 2,
    left: 0,
  });
});

test("white paper has nothing to read", () => {
  expect(trimmed({ width: 4, height: 4, grey: new Uint8Array(16).fill(250) }, 2)).toBeUndefined();
});
