import { describe, expect, test } from "vitest";
import { type Case, outcomesOf } from "../../testing/outcomes.js";
import { threePublicBasic } from "./three-public-basic.js";

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
    outcomes: "++",
  },
  {
    name: "more than the whole",
    statements: [
      {
        form: "final-account-basic-expenditure-by-economic",
        text: `total
30217 公务接待费 2.50`,
      },
      {
        form: "final-account-three-public-and-operating",
        text: `total overseas vehicle-total vehicle-purchase vehicle-operation reception
三公 3.00 - 1.00 - 1.00 2.00`,
      },
    ],
    outcomes: "x",
  },
  {
    name: "an expense that is not printed",
    statements: [
      {
        form: "final-account-basic-expenditure-by-economic",
        text: `total
30212 因公出国费 1.00`,
      },
      {
        form: "final-account-three-public-and-operating",
        text: `total overseas vehicle-total vehicle-purchase vehicle-operation reception
三公 3.00 - 1.00 - 1.00 2.00`,
      },
    ],
    outcomes: "",
  },
];

describe(threePublicBasic.id, () => {
  test.each(CASES)("$name", ({ statements, outcomes }) => {
    expect(outcomesOf(threePublicBasic, statements)).toBe(outcomes);
  });
});
