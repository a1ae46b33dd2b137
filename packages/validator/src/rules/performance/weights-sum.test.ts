import { describe, expect, test } from "vitest";
import { audit } from "../../audit.js";
import { projectOutcomes } from "../../testing/project-outcomes.js";
import { type ProjectText, projects } from "../../testing/project-text.js";
import { weightsSum } from "./weights-sum.js";

const form = "self-evaluation";
const execution = "row weight score\ntotal 10 10";
const total = "fullMark score\n100 100";
const indicators = (...weights: number[]) =>
  ["level3 weight score", ...weights.map((weight, i) => `指标甲${i} ${weight} ${weight}`)].join("\n");
const full: ProjectText = { form, execution, total, indicators: indicators(50, 30, 10) };
const short: ProjectText = { ...full, indicators: indicators(50, 30) };

type Case = readonly [name: string, outcomes: string, ...texts: ProjectText[]];
const CASES: readonly Case[] = [
  ["with the execution", "+", full],
  ["without a weight of the execution", "+", { form, total, indicators: indicators(50, 30, 20) }],
  ["too little", "x", short],
  ["too much", "x", { ...full, indicators: indicators(50, 30, 20) }],
  ["one of three forms", "+x+", full, short, full],
  ["all forms alike", "??", short, short],
  ["a row was lost", "?", { ...short, total: "fullMark score\n100 100", damage: ["row-lost"] }],
  ["halves", "+", { ...full, indicators: indicators(50, 32.5, 7.5) }],
  [
    "the execution among the indicators",
    "+",
    { ...full, indicators: "level3 weight score\n预算执行率 10 10\n甲 90 90" },
  ],
  ["no full mark", "", { form, execution, indicators: indicators(50) }],
  ["no weights", "", { form, total, indicators: "level3 target\n甲 10" }],
];

describe(weightsSum.id, () => {
  test.each(CASES.map(([name, outcomes, ...texts]) => ({ name, outcomes, texts })))(
    "$name: $outcomes",
    ({ outcomes, texts }) => {
      expect(projectOutcomes(weightsSum, ...texts)).toBe(outcomes);
    },
  );

  test("too much in a damaged form contradicts nothing", () => {
    const { findings, summary } = audit(
      projects({ ...full, indicators: indicators(50, 30, 20), damage: ["row-lost"] }),
    );
    expect(findings.map(({ rule, verdict }) => [rule, verdict])).toEqual([
      ["weights-sum", "extraction-loss"],
      ["score-sum", "extraction-loss"],
    ]);
    expect(summary.contradicted).toBe(0);
  });

  test("an error is one", () => {
    const { findings } = audit(projects({ ...short, total: "fullMark score\n100 90" }));
    expect(findings).toMatchObject([
      { rule: "weights-sum", verdict: "document-error", severity: "error", difference: "10.00" },
    ]);
  });
});
