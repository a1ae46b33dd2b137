import { describe, expect, test } from "vitest";
import { reportOutcomes } from "../../testing/report-outcomes.js";
import { classShare } from "./class-share.js";

const A = "A1 目标 4 4\nA2 预算 6 5";
const outcomes = (text: string, kind: "summary" | "section" = "summary") =>
  reportOutcomes(classShare, { copies: [{ kind, text }] });

describe(classShare.id, () => {
  test.each([
    ["consistent", `% A 10\n${A}\n% B 90\nB1 完成 90 80\n= 合计 100 89`, "++"],
    ["inconsistent", `% A 15\n${A}\n% B 90\nB1 完成 90 80\n= 合计 100 89`, "x+"],
    ["the whole is not a hundred", `% A 8\n${A}\n% B 90\nB1 完成 110 80\n= 合计 120 89`, ""],
    ["no share printed", `${A}\nB1 完成 90 80\n= 合计 100 89`, ""],
    ["a share without rows", `% A 10\n% B 90\nB1 完成 90 80\n= 合计 100 89`, "+"],
  ])("%s", (_, text, expected) => {
    expect(outcomes(text)).toBe(expected);
  });

  test("in the table of a section", () => {
    expect(outcomes(`% A 10\n${A}\n= 小计 10 9`, "section")).toBe("+");
  });

  test("a lost indicator leaves it undecided", () => {
    const copies = [
      { kind: "summary", text: "% A 10\nA1 目标 4 4" } as const,
      { kind: "annex", text: A } as const,
    ];
    expect(reportOutcomes(classShare, { copies })).toBe("?");
  });
});
