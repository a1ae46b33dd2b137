import { describe, expect, test } from "vitest";
import { bboxSchema, decimalSchema } from "./common.js";

describe("decimalSchema", () => {
  test.each(["0", "0.00", "-1.5", "438910348", "007"])("accepts %s", (text) => {
    expect(decimalSchema.safeParse(text).success).toBe(true);
  });

  test.each(["", "-", ".5", "1.", "1,000", "+1", "1e3", " 1", "1\n", "１", "NaN"])("refuses %j", (text) => {
    expect(decimalSchema.safeParse(text).success).toBe(false);
  });
});

describe("bboxSchema", () => {
  test.each([[[0, 0, 0, 0]], [[-1.5, 2, 3, 4]]])("accepts %j", (box) => {
    expect(bboxSchema.safeParse(box).success).toBe(true);
  });

  test.each([[[]], [[0, 0, 1]], [[0, 0, 1, 1, 1]], [[0, 0, 1, "1"]], [[0, 0, 1, Number.NaN]], [null]])(
    "refuses %j",
    (box) => {
      expect(bboxSchema.safeParse(box).success).toBe(false);
    },
  );
});
