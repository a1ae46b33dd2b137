import { describe, expect, it } from "vitest";
import { PERFORMANCE_SAMPLES } from "../performance-samples.js";
import { performanceTruth } from "./performance-truth.js";

const truth = (name: string) => {
  const found = performanceTruth(name);
  if (!found) throw new Error(`No truth of ${name}`);
  return found;
};
const sum = (values: readonly (string | undefined)[]) =>
  values.reduce((total, value) => total + Math.round(Number(value ?? 0) * 100), 0) / 100;

describe("performanceTruth", () => {
  it("is told of every file of a sample, and of no other", () => {
    expect(truth("project-targets-2026.pdf")).toBe(truth("project-targets-2026.txt"));
    expect(performanceTruth("budget-2020-ruled.pdf")).toBeUndefined();
  });

  it.each(PERFORMANCE_SAMPLES.map(({ name, truth: { projects } }) => ({ name, projects })))(
    "$name: funding adds up",
    ({ projects }) => {
      for (const { funding } of projects) {
        if (funding.fiscal !== undefined)
          expect(sum([funding.fiscal, funding.other])).toBe(sum([funding.total]));
        if (funding.annual !== undefined) {
          expect(sum([funding.annualFiscal, funding.carriedOver, funding.annualOther])).toBe(
            sum([funding.annual]),
          );
        }
        if (funding.district !== undefined) {
          expect(sum([funding.district, funding.subsidy])).toBe(sum([funding.total]));
        }
      }
    },
  );

  it("weights add up to 100 in 2020, 90 in Chongqing, 90 beside the execution in self-evaluations", () => {
    const weights = (name: string) =>
      truth(name).projects.map(({ indicators }) => sum(indicators.map(({ weight }) => weight)));
    expect(weights("project-targets-2020")).toEqual([100, 100]);
    expect(weights("overall-targets-2024")).toEqual([90, 90, 90, 90]);
    expect(weights("self-evaluation-2022")).toEqual([90, 90, 90]);
  });

  it("totals of the self-evaluations are their scores and that of the execution", () => {
    for (const { indicators, execution, score } of truth("self-evaluation-2022").projects) {
      expect(sum([execution?.total?.score, ...indicators.map((each) => each.score)])).toBe(sum([score]));
    }
  });

  it("self-evaluations: the rate fits but where an error is planted", () => {
    const fits = (name: string) =>
      truth(name).projects.map(({ execution }) => {
        const { executed, revised, rate } = execution?.total ?? {};
        return Math.abs((Number(executed) / Number(revised)) * 100 - Number(rate)) < 0.01;
      });
    expect(fits("self-evaluation-2022")).toEqual([true, true, false]);
    expect(fits("self-evaluation-damaged")).toEqual([true, true, true]);
  });

  it("details of the 2020 forms are unit price × quantity and add up to the total", () => {
    for (const { breakdown = [], components = [], funding } of truth("project-targets-2020").projects) {
      for (const { amount, unitPrice, quantity } of breakdown) {
        expect(Number(unitPrice) * Number(quantity)).toBeCloseTo(Number(amount), 2);
      }
      expect(sum(components.map(({ requested }) => requested))).toBe(sum([funding.total]));
    }
  });

  it("the report: full marks 100, scores the final score, the execution rows their total", () => {
    const { evaluation } = truth("evaluation-report-2022");
    const scored = evaluation?.scoredIndicators ?? [];
    expect(sum(scored.map(({ weight }) => weight))).toBe(100);
    expect(sum(scored.map(({ score }) => score))).toBe(sum([evaluation?.score]));
    const rows = evaluation?.executionRows ?? [];
    for (const key of ["initial", "revised", "executed"] as const) {
      expect(sum(rows.slice(0, -1).map((row) => row[key]))).toBe(sum([rows.at(-1)?.[key]]));
    }
  });

  it("the claims of 2026 tell the forms, but for the planted one", () => {
    const { claims, projects } = truth("project-targets-2026");
    for (const { measure, tells, value, agrees } of claims) {
      if (measure === "project-count") continue;
      const told = tells.map((path) => projects.find(({ id }) => path.startsWith(`${id}.`))?.funding.annual);
      expect(sum(told) === sum([value]), value).toBe(agrees);
    }
    expect(claims.filter(({ agrees }) => !agrees).map(({ printed }) => printed)).toEqual(["96 万元"]);
  });
});
