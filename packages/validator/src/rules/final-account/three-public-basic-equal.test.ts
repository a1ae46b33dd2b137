import { describe, expect, test } from "vitest";
import { type Case, outcomesOf } from "../../testing/outcomes.js";
import { threePublicBasicEqual } from "./three-public-basic-equal.js";

const CASES: readonly Case[] = [
  {
    name: "equal, and a part",
    statements: [
      {
        form: "final-account-basic-expenditure-by-economic",
        text: `total
30217 公务接待费 2.00
30231 公务用车运行维护费 0.50`,
      },
      {
        form: "final-account-three-public-and-operating",
        text: `total overseas vehicle-total vehicle-purchase vehicle-operation reception
三公 3.00 - 1.00 - 1.00 2.00`,
      },
    ],
    outcomes: "+x",
  },
];

describe(threePublicBasicEqual.id, () => {
  test.each(CASES)("$name", ({ statements, outcomes }) => {
    expect(outcomesOf(threePublicBasicEqual, statements)).toBe(outcomes);
  });
});
