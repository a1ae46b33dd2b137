import type { Finding } from "@yusuan/schema";
import { expect, test } from "vitest";
import { unflagged } from "./unflagged.js";

const finding: Finding = {
  id: "x1",
  rule: "row-sum",
  verdict: "document-error",
  severity: "error",
  message: { en: "", zh: "" },
  identities: [],
  figures: ["contradicted", "named but proven", "named"],
  evidence: [],
};
const audit = {
  findings: [finding],
  statuses: {
    contradicted: "contradicted",
    "named but proven": "proven",
    named: "unproven",
    proven: "proven",
    unproven: "unproven",
    reviewed: "unproven",
    "reviewed but repaired": "repaired",
  } as const,
  review: ["reviewed", "reviewed but repaired"].map((figure) => ({
    ...{ figure, page: 1, bbox: null, text: "", confidence: 0.5, candidates: [] },
    status: "unproven" as const,
  })),
};

test.each([
  ["contradicted", false],
  ["named", false],
  ["named but proven", true],
  ["proven", true],
  ["unproven", true],
  ["reviewed", false],
  ["reviewed but repaired", true],
  ["unknown to the audit", true],
])("a wrong figure that is %s is unflagged: %s", (figure, is) => {
  expect(unflagged([figure], audit)).toEqual(is ? [figure] : []);
});
