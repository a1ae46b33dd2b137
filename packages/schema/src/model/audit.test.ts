import { describe, expect, test } from "vitest";
import { AUDIT_SCHEMA, auditSchema } from "./audit.js";

const summary = {
  identities: 0,
  satisfied: 0,
  violated: 0,
  undecided: 0,
  figures: 0,
  proven: 0,
  unproven: 0,
  contradicted: 0,
  repaired: 0,
  points: { figures: 0, proven: 0, unproven: 0, contradicted: 0, repaired: 0 },
};
const identity = {
  id: "i1",
  rule: "row-sum",
  relation: "equal",
  terms: [
    { figure: "f1", weight: 1 },
    { figure: "f2", weight: -1 },
  ],
  missing: [],
  difference: "-0.01",
  tolerance: "0.01",
  outcome: "satisfied",
};
const finding = {
  id: "x1",
  rule: "row-sum",
  verdict: "document-error",
  severity: "error",
  message: { en: "differs", zh: "不符" },
  expected: "1.00",
  actual: "2.00",
  difference: "1.00",
  identities: ["i1"],
  figures: ["f1"],
  evidence: [{ figure: "f1", page: 9, bbox: null, place: "line 3", text: "2.00" }],
};
const minimal = {
  schema: AUDIT_SCHEMA,
  document: "0123456789abcdef",
  summary,
  identities: [],
  findings: [],
  statuses: {},
};

describe("auditSchema accepts", () => {
  test.each<[string, object]>([
    ["an audit of nothing", minimal],
    ["identities and findings", { ...minimal, identities: [identity], findings: [finding] }],
    ["statuses", { ...minimal, statuses: { f1: "proven", f2: "contradicted" } }],
    ["a finding without amounts", { ...minimal, findings: [{ ...finding, expected: undefined }] }],
  ])("%s", (_, value) => {
    expect(auditSchema.parse(value)).toEqual(value);
  });
});

describe("auditSchema refuses", () => {
  test.each<[string, object]>([
    ["another version", { ...minimal, schema: "audit" }],
    ["an unknown key", { ...minimal, extra: 1 }],
    ["a document id of another shape", { ...minimal, document: "a.pdf" }],
    ["a summary that leaves a count out", { ...minimal, summary: { ...summary, proven: undefined } }],
    ["a negative count", { ...minimal, summary: { ...summary, violated: -1 } }],
    [
      "a weight that is no whole number",
      { ...minimal, identities: [{ ...identity, terms: [{ figure: "f1", weight: 0.5 }] }] },
    ],
    ["a difference that is a float", { ...minimal, identities: [{ ...identity, difference: -0.01 }] }],
    ["an outcome of no list", { ...minimal, identities: [{ ...identity, outcome: "failed" }] }],
    ["a verdict of no list", { ...minimal, findings: [{ ...finding, verdict: "error" }] }],
    ["a message in one language", { ...minimal, findings: [{ ...finding, message: { en: "differs" } }] }],
    [
      "evidence on no page",
      { ...minimal, findings: [{ ...finding, evidence: [{ page: 0, bbox: null, text: "" }] }] },
    ],
    ["a status of no list", { ...minimal, statuses: { f1: "fine" } }],
  ])("%s", (_, value) => {
    expect(auditSchema.safeParse(value).success).toBe(false);
  });
});
