import type { Claim } from "@yusuan/schema";
import type { DocumentIndex } from "../../document/document-index.js";
import type { CheckResult, CheckRule } from "../rule.js";
import { describeClaim, entriesOf, placeOfClaim } from "./shared/claims.js";

const ARRANGED = /年度预算安排|预算安排情况/u;
const PERIOD = /实施周期|实施期|项目周期|起止/u;
const BUDGET = /项目(?:年度|总)?预算|预算(?:金额|资金|总额)?$/u;
const COMPARED = /(?:比|较|与|同|和)\s*((?:19|20)\d{2})\s*年(?:度)?\s*(?:预算|相比|增|减|持平)/u;

export const claimYear: CheckRule = Object.freeze({
  id: "claim-year",
  kind: "check",
  severity: "warning",
  forms: ["narrative"] as const,
  title: { en: "The text speaks of the document's own year", zh: "文字说明的年度与文件年度一致" },
  description: {
    en: "In the document of one year, a project's section on this year's budget gives that of another year as its own; a project's period ends before the year begins; or this year's budget is compared with itself (比2026年预算增加 in the budget of 2026). Probably a text taken over from another year.",
    zh: "某一年度的文件中，项目“年度预算安排”所写为其他年度预算，项目实施周期在本年度之前已结束，或将本年度预算与本年度自身相比（如2026年预算写“比2026年预算增加”），疑为沿用以往年度文字。",
  },
  formula: "year in the text = fiscal year",
  find: (index) => {
    const year = index.document.document.fiscalYear;
    if (year === null) return [];
    return [...otherBudgets(index, year), ...endedPeriods(index, year), ...comparedWithItself(index, year)];
  },
});

function otherBudgets(index: DocumentIndex, year: number): readonly CheckResult[] {
  const { claims } = index.document;
  const ownYear = new Set(claims.filter((claim) => claim.year === year).map(({ block }) => block));
  return claims
    .filter(
      (claim) =>
        claim.kind === "amount" &&
        claim.measure === "total" &&
        claim.year !== undefined &&
        claim.year < year &&
        claim.block !== undefined &&
        !ownYear.has(claim.block) &&
        ARRANGED.test(claim.section ?? "") &&
        BUDGET.test(claim.subject),
    )
    .map((claim) =>
      warning(index, [claim], {
        en: `The budget of ${year} gives a project's budget of ${claim.year} as this year's: ${describeClaim(claim).en}`,
        zh: `${year}年文件的年度预算安排所写为${claim.year}年预算：${describeClaim(claim).zh}`,
      }),
    );
}

function endedPeriods(index: DocumentIndex, year: number): readonly CheckResult[] {
  const { claims, document } = index.document;
  if (document.kind !== "department-budget" && document.kind !== "performance-target") return [];
  return claims
    .filter(
      ({ measure, section, value }) =>
        measure === "end" && PERIOD.test(section ?? "") && Number(value.slice(0, 4)) < year,
    )
    .map((claim) =>
      warning(index, [claim], {
        en: `In the budget of ${year} a project's period ends in ${claim.value}: ${describeClaim(claim).en}`,
        zh: `${year}年预算中的项目实施周期于${claim.value}已结束：${describeClaim(claim).zh}`,
      }),
    );
}

function comparedWithItself(index: DocumentIndex, year: number): readonly CheckResult[] {
  const { claims, document } = index.document;
  if (document.kind !== "department-budget") return [];
  const wrong = claims.filter(
    ({ measure, text, year: own }) =>
      (measure === "change" || measure === "change-rate") &&
      (own === undefined || own === year) &&
      Number(COMPARED.exec(text)?.[1]) === year,
  );
  const [first] = wrong;
  if (!first) return [];
  const { en, zh } = describeClaim(first);
  return [
    warning(index, wrong, {
      en: `The budget of ${year} is compared with itself (“${first.text}”, ${en})${wrong.length > 1 ? `, and so ${wrong.length - 1} times more` : ""}`,
      zh: `${year}年预算与自身年度相比（“${first.text}”，${zh}）${wrong.length > 1 ? `，同类表述共${wrong.length}处` : ""}`,
    }),
  ];
}

function warning(
  index: DocumentIndex,
  claims: readonly Claim[],
  message: CheckResult["message"],
): CheckResult {
  return {
    key: claims[0]?.id ?? "",
    verdict: "document-error",
    severity: "warning",
    message,
    entries: entriesOf(claims.slice(0, 1), index),
    places: claims.map(placeOfClaim),
  };
}
