import type { GradeBand, VerdictMention } from "@yusuan/schema";
import { rational } from "../../arithmetic/rational.js";
import type { DocumentIndex } from "../../document/document-index.js";
import type { CheckResult, CheckRule } from "../rule.js";
import { bandText, contains, gapsBetween, oneBandEach } from "./report/bands.js";
import { placeAt } from "./report/names.js";

export const gradeBand: CheckRule = Object.freeze({
  id: "grade-band",
  kind: "check",
  severity: "error",
  forms: ["evaluation-report"] as const,
  title: { en: "The grade is the one of the score's band", zh: "评级符合报告所述等级划分" },
  description: {
    en: "Where the report states which scores earn which grade, the grade it gives is that of its final score; all places give the same grade; the stated bands leave no gap and do not overlap (bands that merely share the score at which they meet are a convention). Without stated bands nothing is said of the grade.",
    zh: "报告列明等级划分的，所评等级应与总分所在区间一致；各处所述等级应一致；各等级区间不应有空档或重叠（仅共用分界分数的作惯例说明）。未列明划分的不作判断。",
  },
  formula: "grade = band of the final score",
  find: (index) => [...ofVerdicts(index), ...ofBands(index)],
});

function ofVerdicts({ document: { evaluation }, entries }: DocumentIndex): readonly CheckResult[] {
  if (!evaluation) return [];
  const bands = oneBandEach(evaluation.bands);
  const graded = evaluation.verdicts.filter(({ grade }) => grade !== undefined);
  const misfits = graded.flatMap((verdict): readonly CheckResult[] => {
    const score = verdict.score?.value ?? evaluation.score;
    if (!bands || score === null) return [];
    const due = bands.filter((band) => contains(band, rational(score)));
    const [only] = due;
    if (due.length !== 1 || !only || only.grade === verdict.grade) return [];
    const entry = verdict.score && entries.get(verdict.score.id);
    return [
      {
        key: `verdict:${evaluation.verdicts.indexOf(verdict) + 1}`,
        verdict: "document-error",
        severity: "error",
        message: {
          en: `A score of ${score} is graded “${verdict.grade}”; by the report's own bands (${bandText(only).en}) it is “${only.grade}”`,
          zh: `总分${score}评为“${verdict.grade}”，按报告所述划分（${bandText(only).zh}）应为“${only.grade}”`,
        },
        places: [placeAt(verdict.place), placeAt(only.place)],
        ...(entry && { entries: [entry] }),
      },
    ];
  });
  return [...misfits, ...disagreement(graded)];
}

function disagreement(graded: readonly VerdictMention[]): readonly CheckResult[] {
  const firsts = new Map(graded.toReversed().map((verdict) => [verdict.grade, verdict]));
  if (firsts.size < 2) return [];
  const grades = [...firsts.keys()].reverse().map((grade) => `“${grade}”`);
  return [
    {
      key: "grades",
      verdict: "document-error",
      severity: "error",
      message: {
        en: `The report gives different grades: ${grades.join(", ")}`,
        zh: `报告各处所评等级不一：${grades.join("、")}`,
      },
      places: [...firsts.values()].reverse().map(({ place }) => placeAt(place)),
    },
  ];
}

function ofBands({ document: { evaluation } }: DocumentIndex): readonly CheckResult[] {
  const bands = oneBandEach(evaluation?.bands ?? []);
  if (!bands || bands.length < 2) return [];
  return gapsBetween(bands).map(({ kind, lower, upper }) => {
    const text = BETWEEN[kind];
    const usual = kind === "touch";
    return {
      key: `bands:${lower.grade}:${upper.grade}`,
      verdict: usual ? "convention" : "document-error",
      severity: usual ? "note" : "warning",
      message: {
        en: `The bands of “${lower.grade}” (${bandText(lower).en}) and “${upper.grade}” (${bandText(upper).en}) ${text.en}`,
        zh: `“${lower.grade}”（${bandText(lower).zh}）与“${upper.grade}”（${bandText(upper).zh}）${text.zh}`,
      },
      places: distinct([lower, upper]),
    };
  });
}

const BETWEEN = {
  gap: { en: "leave a gap", zh: "之间有空档" },
  overlap: { en: "overlap", zh: "有重叠" },
  touch: { en: "both hold the score at which they meet", zh: "均含分界分数" },
} as const;

function distinct([a, b]: readonly [GradeBand, GradeBand]) {
  const same =
    a.place.text === b.place.text && a.place.page === b.place.page && a.place.place === b.place.place;
  return same ? [placeAt(a.place)] : [placeAt(a.place), placeAt(b.place)];
}
