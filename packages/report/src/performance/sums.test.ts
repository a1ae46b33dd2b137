import type { Audit } from "@yusuan/schema";
import { expect, test } from "vitest";
import type { NumberData } from "../contract/performance-data.js";
import { sumData } from "./sums.js";

const number = (id: string, value: string): NumberData => ({
  id,
  text: value,
  value,
  unit: "分",
  status: "unproven",
});

function auditWith(outcome: "satisfied" | "violated" | "undecided"): Audit {
  const standing = { figures: 0, proven: 0, unproven: 0, contradicted: 0, repaired: 0 };
  return {
    schema: "yusuan/audit@1",
    document: "0123456789abcdef",
    summary: { identities: 1, satisfied: 0, violated: 0, undecided: 0, ...standing, points: standing },
    identities: [
      {
        id: "sum",
        rule: "score-sum",
        relation: "equal",
        terms: [
          { figure: "total", weight: 1 },
          { figure: "a", weight: -1 },
          { figure: "b", weight: -1 },
        ],
        missing: [],
        difference: "0",
        tolerance: "0",
        outcome,
      },
    ],
    findings: [
      {
        id: "found",
        rule: "score-sum",
        verdict: "document-error",
        severity: "error",
        message: { en: "", zh: "" },
        identities: ["sum"],
        figures: [],
        evidence: [],
      },
    ],
    statuses: {},
  };
}

const [a, b] = [number("a", "7.5"), number("b", "2.50")];

test.each([
  ["equal", "10", "violated", "satisfied"],
  ["within the printed precision", "10.04", "satisfied", "satisfied"],
  ["unequal", "11", "violated", "violated"],
  ["unequal in a damaged source", "11", "undecided", "undecided"],
] as const)("%s", (_, total, identity, outcome) => {
  expect(sumData(auditWith(identity), [a, b], number("total", total))).toMatchObject({
    sum: "10",
    missing: 0,
    outcome,
    identity: "sum",
    ...(outcome !== "satisfied" && { finding: "found" }),
  });
});

test("a finding that names the total is named where none rests on the identity", () => {
  const audit = auditWith("undecided");
  const lost = audit.findings.map((finding) => ({ ...finding, identities: [], figures: ["total"] }));
  expect(sumData({ ...audit, findings: lost }, [a, b], number("total", "11"))).toMatchObject({
    finding: "found",
  });
});

test("a part without a value is missing and no nought", () => {
  const audit = { ...auditWith("violated"), identities: [] };
  expect(sumData(audit, [a, undefined], number("total", "10"))).toMatchObject({
    sum: "7.5",
    missing: 1,
    outcome: "undecided",
  });
  expect(sumData(audit, [undefined], undefined)).toEqual({ missing: 1, outcome: null });
});
