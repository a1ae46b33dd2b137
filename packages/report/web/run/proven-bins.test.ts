import { expect, test } from "vitest";
import { provenBin } from "./proven-bins.js";

test.each([
  [0, 0, undefined],
  [0, 5, 0],
  [1, 10, 1],
  [9, 100, 0],
  [999, 1000, 9],
  [999_999_999, 1_000_000_000, 9],
  [1000, 1000, 10],
])("%d of %d", (proven, figures, bin) => expect(provenBin({ proven, figures })).toBe(bin));

test("every tenth begins its own bin, whatever the division gives", () => {
  for (let figures = 1; figures < 500; figures += 1) {
    for (let tenth = 0; tenth <= 10; tenth += 1) {
      if ((tenth * figures) % 10 !== 0) continue;
      expect(provenBin({ proven: (tenth * figures) / 10, figures })).toBe(tenth);
    }
  }
});
