import { expect, test } from "vitest";
import { calibration } from "./calibration.js";
import type { Judged } from "./judge.js";
import { figure } from "./testing/documents.js";

const judged = (truth: string, ...read: Parameters<typeof figure>): Judged => ({
  ...{ form: "", code: "", name: "", measure: "total", outcome: "exact", flagged: false },
  truth,
  figure: figure(...read),
});

test("asks whether the reading was right, not what it was repaired to", () => {
  const buckets = calibration([
    judged("1.00", "a", "1.00", { confidence: 0.97 }),
    judged("1.00", "b", "1.00", { confidence: 0.95, reading: "7.00" }),
    judged("1.00", "c", "1.00", { confidence: 1 }),
    {
      ...{ form: "", code: "", name: "", measure: "total", outcome: "missing", flagged: false },
      truth: "1.00",
    },
  ]);
  const filled = buckets.filter(({ figures }) => figures > 0);
  expect(filled).toEqual([
    { from: 0.95, figures: 2, right: 1 },
    { from: 0.999, figures: 1, right: 1 },
  ]);
});
