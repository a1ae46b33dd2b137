import { describe, expect, test } from "vitest";
import { scoreScan } from "./score.js";
import { auditOf, budgetOf, errorOf, figure, line, statement } from "./testing/documents.js";

const proven = { status: "proven" } as const;
const truth = {
  budget: budgetOf(
    statement([
      line("201", "一般公共服务支出", {
        total: figure("a1", "30.00", proven),
        basic: figure("a2", "10.00", proven),
      }),
      line("208", "社会保障和就业支出", { total: figure("b1", "7.00", proven), basic: figure("b2", "7.00") }),
    ]),
  ),
  audit: auditOf(),
};

/** The same document with other figures in its first line. */
const read = (first: Parameters<typeof line>[2], audit = auditOf(), name = "一般公共服务支出") => ({
  budget: budgetOf(
    statement([
      line("201", name, first),
      line("208", "社会保障和就业支出", { total: figure("b1", "7.00", proven), basic: figure("b2", "7.00") }),
    ]),
  ),
  audit,
});
const score = (...args: Parameters<typeof read>) => scoreScan(truth, [1], read(...args)).score;

describe("scoreScan", () => {
  test("finds nothing to say of the document itself", () => {
    expect(scoreScan(truth, [1], truth).score).toEqual({
      ...{ statements: 1, statementsFound: 1, rows: 2, rowsExact: 2, rowsNamed: 2 },
      ...{ figures: 4, exact: 4, wrong: 0, missing: 0, extra: 0 },
      ...{ wrongProven: 0, wrongRepaired: 0, wrongUnflagged: 0, repairedRightly: 0, spoilt: 0 },
      ...{ proven: 3, provenByText: 3, errors: 0, errorsFound: 0, errorsInvented: 0 },
    });
  });

  test("counts a wrong, a missing and an extra figure, and the rows that they spoil", () => {
    const wrong = { total: figure("x", "80.00"), project: figure("y", "1.00") };
    expect(score(wrong)).toMatchObject({
      exact: 2,
      wrong: 1,
      missing: 1,
      extra: 1,
      rowsExact: 1,
      rowsNamed: 2,
    });
  });

  test("a right value in a column that has no name is missing, but not wrong", () => {
    const unnamed = (value: string) => ({
      total: figure("x", "30.00"),
      "column-5": figure("y", value, { status: "proven" }),
    });
    expect(score(unnamed("10.00"))).toMatchObject({
      figures: 4,
      missing: 1,
      extra: 0,
      wrongProven: 0,
      rowsExact: 1,
    });
    expect(score(unnamed("11.00"))).toMatchObject({ figures: 4, missing: 1, extra: 1, wrongProven: 1 });
  });

  test.each(["proven", "repaired"] as const)("tells a wrong figure that is called %s", (status) => {
    const { wrongProven, wrongRepaired, wrongUnflagged } = score({
      total: figure("x", "80.00", { status, reading: "80.00" }),
      basic: figure("y", "10.00"),
    });
    expect([wrongProven, wrongRepaired]).toEqual(status === "proven" ? [1, 0] : [0, 1]);
    expect(wrongUnflagged).toBe(0);
  });

  test("a wrong figure is unflagged until a finding, the review or its status tells of it", () => {
    const first = (status: "unproven" | "contradicted") => ({
      total: figure("x", "80.00", { status }),
      basic: figure("y", "10.00"),
    });
    const review = {
      figure: "x",
      page: 1,
      bbox: null,
      text: "",
      confidence: 0,
      status: "unproven",
      candidates: [],
    } as const;
    expect(score(first("unproven")).wrongUnflagged).toBe(1);
    expect(score(first("contradicted")).wrongUnflagged).toBe(0);
    expect(
      score(first("unproven"), auditOf({ review: [{ ...review, candidates: [] }] })).wrongUnflagged,
    ).toBe(0);
    expect(score(first("unproven"), auditOf({ findings: [errorOf("x")] })).wrongUnflagged).toBe(0);
  });

  test("tells repairs that set right from those that spoil what was read right", () => {
    const repaired = (value: string, reading: string) => ({
      total: figure("x", value, { status: "repaired", reading }),
      basic: figure("y", "10.00"),
    });
    expect(score(repaired("30.00", "80.00"))).toMatchObject({ repairedRightly: 1, spoilt: 0, exact: 4 });
    expect(score(repaired("80.00", "30.00"))).toMatchObject({
      repairedRightly: 0,
      spoilt: 1,
      wrongRepaired: 1,
    });
  });

  test("an error of the document must be blamed on the same figure, printed as it is", () => {
    const errors = { ...truth, audit: auditOf({ findings: [errorOf("a1", "a2")] }) };
    const kept = (value: string, audit = auditOf()) => {
      const ours = read({ total: figure("x", value), basic: figure("y", "10.00") }, audit);
      const { score: each } = scoreScan(errors, [1], ours);
      return [each.errorsFound, each.errors, each.errorsInvented];
    };
    expect(kept("30.00", auditOf({ findings: [errorOf("x")] }))).toEqual([1, 1, 0]);
    expect(kept("30.00")).toEqual([0, 1, 0]);
    expect(kept("20.00", auditOf({ findings: [errorOf("x")] }))).toEqual([0, 1, 1]);
  });

  test("leaves out what stands on other pages, and does not mind another name", () => {
    const { score: none } = scoreScan(truth, [2], { budget: budgetOf(), audit: auditOf() });
    expect(none).toMatchObject({ statements: 0, rows: 0, figures: 0 });
    const same = { total: figure("x", "30.00"), basic: figure("y", "10.00") };
    expect(score(same, auditOf(), "一般公共服务文出")).toMatchObject({ rowsExact: 2, rowsNamed: 1 });
  });
});
