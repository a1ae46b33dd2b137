import { describe, expect, test } from "vitest";
import { reportResults } from "../../testing/report-outcomes.js";
import { scoreRowsLost } from "./score-rows-lost.js";

const annex = { kind: "annex", text: "A1 目标 4 4\nB1 完成 6 5\n= 合计 10 9" } as const;

describe(scoreRowsLost.id, () => {
  test("names what other copies show, and that it closes the total", () => {
    const copies = [annex, { kind: "summary", text: "A1 目标 4 4\n= 合计 10 9", damaged: true } as const];
    const [result, ...others] = reportResults(scoreRowsLost, { copies });
    expect(result).toMatchObject({ verdict: "extraction-loss", severity: "warning" });
    expect(result?.message.en).toContain("B1 完成 (full mark 6, score 5)");
    expect(result?.message.en).toContain("the total is reached");
    expect(result?.message.zh).toContain("补足后等于合计");
    expect(others).toEqual([]);
  });

  test("what other copies show does not close the total", () => {
    const copies = [annex, { kind: "summary", text: "A1 目标 4 4\n= 合计 12 9" } as const];
    expect(reportResults(scoreRowsLost, { copies })[0]?.message.en).toContain(
      "even with that the total is not reached",
    );
  });

  test("damage that takes no numbers is told in its own words", () => {
    const copies = [annex, { kind: "summary", text: "A1 目标 4 4\nB1 完成 6 5", damaged: true } as const];
    expect(reportResults(scoreRowsLost, { copies })[0]?.message.zh).toContain("两行并为一行");
  });

  test("a table that adds up has lost nothing", () => {
    const copies = [annex, { kind: "summary", text: "A1 目标 4 4\n= 合计 4 4" } as const];
    expect(reportResults(scoreRowsLost, { copies })).toEqual([]);
  });

  test("a table without scores was never scored, a section holds its own class only", () => {
    const copies = [
      annex,
      { kind: "summary", text: "A1 目标 4 -\nB1 完成 6 -\n= 合计 10 -" } as const,
      { kind: "section", text: "A1 目标 4 4\n= 小计 4 4" } as const,
    ];
    expect(reportResults(scoreRowsLost, { copies })).toEqual([]);
  });
});
