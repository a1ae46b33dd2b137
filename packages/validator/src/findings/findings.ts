import type { Finding, Severity } from "@yusuan/schema";
import type { DocumentIndex } from "../document/document-index.js";
import type { Identified } from "../engine/identify.js";
import { CERTAIN_TOGETHER } from "../engine/reading.js";
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
  const scanned = scannedPages(index);
  const found = [
    ...proof.unitMismatches.map(unitMismatchFinding),
    ...proof.culprits.map((culprit) => culpritFinding(culprit, statuses)),
    ...proof.open.map((item) => openFinding(item, statuses)),
    ...CHECK_RULES.flatMap((rule) =>
      rule.find(index).map((result) => checkFinding(rule, asRead(result, scanned))),
    ),
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

/** A check that compares texts of a scan, or numbers that were not read for sure, may be about the reading. */
function asRead(result: CheckResult, scanned: ReadonlySet<number>): CheckResult {
  const { verdict, severity, entries = [], places = [] } = result;
  if (verdict !== "document-error") return result;
  const texts = places.some(({ page }) => scanned.has(page));
  const sure = entries.reduce((all, entry) => all * (entry.scanned?.confidence ?? 1), 1);
  if (!texts && sure >= CERTAIN_TOGETHER) return result;
  return { ...result, verdict: "extraction-loss", severity: severity === "error" ? "warning" : severity };
}

/** Pages on which a number was read from a picture. */
function scannedPages({ entries }: DocumentIndex): ReadonlySet<number> {
  return new Set([...entries.values()].filter((entry) => entry.scanned).map(({ figure }) => figure.page));
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
