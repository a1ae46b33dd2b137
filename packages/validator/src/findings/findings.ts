import type { Finding, Severity } from "@yusuan/schema";
import type { DocumentIndex } from "../document/document-index.js";
import type { Identified } from "../engine/identify.js";
import type { Proof } from "../proof/prove.js";
import { CHECK_RULES } from "../rules/catalogue.js";
import type { CheckResult, CheckRule } from "../rules/rule.js";
import { culpritFinding, openFinding, unkeptFinding } from "./arithmetic.js";
import { roundingFinding, unitMismatchFinding } from "./conclusions.js";
import { decimalDifference } from "./decimal-difference.js";
import { evidenceOf } from "./evidence.js";

const ORDER: readonly Severity[] = ["error", "warning", "note"];

/** Every finding of a document, errors first, each kind in document order. */
export function findingsOf(index: DocumentIndex, identified: Identified, proof: Proof): Finding[] {
  const { identities, unkept } = identified;
  const { statuses } = proof;
  const found = [
    ...proof.unitMismatches.map(unitMismatchFinding),
    ...proof.culprits.map((culprit) => culpritFinding(culprit, statuses)),
    ...proof.open.map((item) => openFinding(item, statuses)),
    ...CHECK_RULES.flatMap((rule) => rule.find(index).map((result) => checkFinding(rule, result))),
    ...unkept.filter(({ rule }) => rule.noted).map((item) => unkeptFinding(item, statuses)),
    roundingFinding(identities),
  ].filter((finding) => finding !== undefined);
  return found.sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
}

function differenceOf({ expected, actual, difference }: CheckResult): Pick<Finding, "difference"> {
  if (difference !== undefined) return { difference };
  return expected !== undefined && actual !== undefined
    ? { difference: decimalDifference(actual, expected) }
    : {};
}

function checkFinding(rule: CheckRule, result: CheckResult): Finding {
  const { key, verdict, severity, message, expected, actual, entries = [], places = [] } = result;
  return {
    id: `${rule.id}:${key}`,
    rule: rule.id,
    verdict,
    severity,
    message,
    ...(expected !== undefined && { expected }),
    ...(actual !== undefined && { actual }),
    ...differenceOf(result),
    identities: [],
    figures: entries.map(({ figure }) => figure.id),
    evidence: [...places, ...evidenceOf(entries)],
  };
}
