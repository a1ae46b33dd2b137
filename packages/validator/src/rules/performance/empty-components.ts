import type { Project } from "@yusuan/schema";
import { describeEntry } from "../../document/describe.js";
import type { DocumentIndex } from "../../document/document-index.js";
import type { CheckResult, CheckRule } from "../rule.js";
import { amountsDamaged } from "./shared/damage.js";
import { FUNDING_SUMS, fundingEntry, fundingParts } from "./shared/funding.js";

export const emptyComponents: CheckRule = Object.freeze({
  id: "empty-components",
  kind: "check",
  severity: "warning",
  forms: ["project-target"] as const,
  title: { en: "A filled total has filled parts", zh: "填列总额的，其构成不得空白" },
  description: {
    en: "Below a total of the funding grid at least one of its sources is filled in: fiscal or other funding below the project's total; this year's appropriation, funds carried over or other funds below what is applied for this year.",
    zh: "资金栏填列了总额的，其下至少应填列一项来源：项目资金总额下的财政资金、其他资金；年度资金申请总额下的当年财政拨款、上年结转资金、其他资金。",
  },
  formula: "total ≠ 0 ⇒ some part is printed",
  find: (index) =>
    index.document.projects.flatMap((project) =>
      project.form === "project-target" ? check(index, project) : [],
    ),
});

const PARTS: Readonly<Record<string, { readonly en: string; readonly zh: string }>> = {
  total: { en: "fiscal funding, other funding", zh: "财政资金、其他资金" },
  annual: {
    en: "appropriation of this year, carried over from last year, other funds",
    zh: "当年财政拨款、上年结转资金、其他资金",
  },
};

function check(index: DocumentIndex, project: Project): readonly CheckResult[] {
  const bare = FUNDING_SUMS.flatMap((sum) => {
    const whole = fundingEntry(index, project, sum.whole);
    const filled = whole !== undefined && whole.fen !== 0n;
    const names = PARTS[sum.whole];
    return filled && names && fundingParts(index, project, sum).length === 0 ? [{ whole, names }] : [];
  });
  if (bare.length === 0) return [];
  const lost = amountsDamaged(project);
  const parts = bare.map(({ whole, names }) => {
    const { en, zh } = describeEntry(whole);
    return {
      en: `${en} is filled in and none of its parts is (${names.en})`,
      zh: `${zh}已填列，其构成（${names.zh}）均为空白`,
    };
  });
  return [
    {
      key: project.id,
      verdict: lost ? "extraction-loss" : "document-error",
      severity: "warning",
      message: {
        en: `Empty parts: ${parts.map(({ en }) => en).join("; ")}`,
        zh: `资金构成空白：${parts.map(({ zh }) => zh).join("；")}`,
      },
      entries: bare.map(({ whole }) => whole),
    },
  ];
}
