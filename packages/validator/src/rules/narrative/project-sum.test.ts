import { describe, expect, test } from "vitest";
import { audit } from "../../audit.js";
import { withClaims } from "../../testing/claim-text.js";
import { outcomesIn } from "../../testing/outcomes.js";
import { projects } from "../../testing/project-text.js";
import { projectSum } from "./project-sum.js";

const FORMS = projects(
  { form: "project-target", funding: "total annual\n50000.00 50000.00" },
  { form: "project-target", funding: "total annual\n100000.00 100000.00" },
);
const told = (count: string, sum: string) => [
  `编报绩效目标的项目 project-count ${count}`,
  `编报绩效目标的项目 project-sum ${sum}`,
];

describe(projectSum.id, () => {
  test.each([
    ["2个", "15.00万元", "+"],
    ["2个", "16.00万元", "x"],
    ["9个", "80.00万元", ""],
  ])("%s, %s: %s", (count, sum, outcomes) => {
    expect(outcomesIn(projectSum, withClaims(FORMS, told(count, sum)))).toBe(outcomes);
  });

  test("names the amount of the text as the wrong one where the sum confirms the form", () => {
    const [, second] = FORMS.projects;
    const figure = second?.funding.annual?.id ?? "";
    const claims = [...told("2个", "15.00万元"), `本项目预算金额 total 5万元 figure:${figure}`];
    const { findings, statuses } = audit(withClaims(FORMS, claims));
    expect(findings.filter(({ rule }) => rule === "claim-figure")).toMatchObject([
      { expected: "100000.00", actual: "50000.00", figures: ["c3", figure] },
    ]);
    expect(statuses).toMatchObject({ c3: "contradicted", [figure]: "proven" });
  });

  test("without forms there is nothing to add up", () => {
    const document = withClaims({ ...FORMS, projects: [] }, told("2个", "16.00万元"));
    expect(outcomesIn(projectSum, document)).toBe("");
  });
});
