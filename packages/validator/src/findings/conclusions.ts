import { displayYuan, type Finding, formatYuan } from "@yusuan/schema";
import { MONEY_UNIT } from "@yusuan/schema/names";
import { statementName } from "../document/describe.js";
import type { Evaluated } from "../engine/identify.js";
import type { UnitMismatch } from "../proof/unit-mismatch.js";
import { roundingDifferences } from "../rules/statement/rounding-differences.js";
import { unitMismatch } from "../rules/statement/unit-mismatch.js";
import { evidenceOf, figuresOf } from "./evidence.js";

export function unitMismatchFinding({ statement, direction, identities }: UnitMismatch): Finding {
  const name = statementName(statement);
  const figures = figuresOf(identities).slice(0, 10);
  const factor = direction === "too-large" ? { en: "divided", zh: "除以" } : { en: "multiplied", zh: "乘以" };
  return {
    id: `${unitMismatch.id}:${statement.id}`,
    rule: unitMismatch.id,
    verdict: "document-error",
    severity: "warning",
    message: {
      en: `${name.en} agrees with the other tables when its amounts are ${factor.en} by 10,000; its unit is given as ${MONEY_UNIT[statement.unit].en}`,
      zh: `${name.zh}的金额${factor.zh}10000后与其他各表相符，其单位标为${statement.unit}`,
    },
    identities: identities.map(({ identity }) => identity.id),
    figures: figures.map(({ figure }) => figure.id),
    evidence: evidenceOf(figures),
  };
}

/** One note for all sums that hold only within the printed precision; what a sentence says is rounded anyway. */
export function roundingFinding(identities: readonly Evaluated[]): Finding | undefined {
  const near = identities.filter(
    ({ identity, outcome, terms }) =>
      terms.every(({ entry }) => entry.owner.kind !== "claim") &&
      identity.relation === "equal" &&
      identity.outcome === "satisfied" &&
      outcome.difference !== 0n,
  );
  if (near.length === 0) return undefined;
  const size = ({ outcome: { difference } }: Evaluated) => (difference < 0n ? -difference : difference);
  const largest = near.reduce((most, item) => (size(item) > size(most) ? item : most));
  const figures = figuresOf([largest]);
  return {
    id: `${roundingDifferences.id}:document`,
    rule: roundingDifferences.id,
    verdict: "convention",
    severity: "note",
    message: {
      en: `${near.length === 1 ? "1 sum holds" : `${near.length} sums hold`} only within the printed precision; the largest difference is ${displayYuan(size(largest))} yuan`,
      zh: `${near.length}处合计仅在印出精度内相等，最大差额${displayYuan(size(largest))}元`,
    },
    difference: formatYuan(size(largest)),
    identities: near.map(({ identity }) => identity.id),
    figures: figures.map(({ figure }) => figure.id),
    evidence: evidenceOf(figures),
  };
}
