import { describe, expect, test } from "vitest";
import { found } from "../../testing/claim-findings.js";
import { claimShare } from "./claim-share.js";

const share = (printed: string) => [
  "本年支出合计 total 8000.00万元 part:c2",
  "基本支出 total 4408.00万元 whole:c1 rate:c3",
  `基本支出 share ${printed} whole:c1`,
];

describe(claimShare.id, () => {
  test.each(["55.10%", "55.1%", "55%", "55.11%"])("%s", (printed) => {
    expect(found(claimShare, share(printed))).toEqual([]);
  });

  test.each(["54.10%", "56.2%", "53%"])("not %s", (printed) => {
    expect(found(claimShare, share(printed))).toMatchObject([
      { key: "c3", expected: "55.10", severity: "error" },
    ]);
  });

  test("of nothing", () => {
    expect(
      found(claimShare, ["甲 total 0.00万元 rate:c2", "甲 share 100.00% whole:c3", "总额 total 0.00万元"]),
    ).toEqual([]);
  });
});
