import type { Message } from "@yusuan/schema";
import { formatYuan } from "@yusuan/schema";
import { placeOf, projectName } from "../../document/describe.js";
import type { DocumentIndex } from "../../document/document-index.js";
import { quantityText } from "../../findings/quantity-text.js";
import type { CheckResult, CheckRule } from "../rule.js";
import { lostRows } from "./shared/damage.js";
import { scoresLost, unscored } from "./shared/lost-points.js";
import { evidenceAt, indicatorName, listed, placeOfIndicator } from "./shared/places.js";
import { countedScores, total } from "./shared/points.js";
import { WEIGHTED_FORMS } from "./shared/weighted-forms.js";
import { type Weighed, weigh } from "./shared/weights.js";

export const lostPoints: CheckRule = Object.freeze({
  id: "lost-points",
  kind: "check",
  severity: "warning",
  forms: WEIGHTED_FORMS,
  title: { en: "Points are missing since rows were lost", zh: "来源缺行，部分分值未读出" },
  description: {
    en: "Where the source is damaged and the indicators that were read fall short of the full mark, rows are lost. The finding names the weight that is missing and, where the total score is printed, the score. It is an extraction loss, not an error of the document.",
    zh: "来源文件损坏，且读出的指标分值合计低于总分分值的，说明有指标行缺失。提示中列明缺失的分值；印有总分的，同时列明缺失的得分。属于提取缺失，不是文件差错。",
  },
  formula: "full mark − Σ weights = weight of the lost rows (总分分值 − Σ 分值 = 缺失分值)",
  find: (index) => weigh(index).flatMap((weighed) => check(index, weighed)),
});

function check({ entries }: DocumentIndex, weighed: Weighed): readonly CheckResult[] {
  const { points, state, full, sum, missing } = weighed;
  const { project, fullMark, score, executionWeight } = points;
  const { id } = project;
  const name = projectName(project);
  const evidence = [fullMark, score].filter((entry) => entry !== undefined);
  if (state === "lost") {
    const weight = quantityText(missing, "points");
    const rest = scoreText(weighed);
    const rows = quantityText(sum - (executionWeight?.fen ?? 0n), "points");
    const execution = executionWeight && quantityText(executionWeight.fen, "points");
    const whole = quantityText(full, "points");
    const signs = whereLost(weighed);
    return [
      {
        key: id,
        verdict: "extraction-loss",
        severity: "warning",
        message: {
          en: `${name.en}: indicators weighing ${weight.en}${rest.short.en} are missing from what was read: ${project.indicators.length} indicators weigh ${rows.en}${execution ? `, the budget execution ${execution.en}` : ""}, the full mark is ${whole.en}${rest.long.en}${signs.en}`,
          zh: `${name.zh}：读出的内容缺少分值合计${weight.zh}${rest.short.zh}的指标：读出${project.indicators.length}项指标，分值合计${rows.zh}${execution ? `，预算执行分值${execution.zh}` : ""}，总分分值${whole.zh}${rest.long.zh}${signs.zh}`,
        },
        expected: formatYuan(full),
        actual: formatYuan(sum),
        difference: formatYuan(sum - full),
        entries: evidence,
        places: lostRows(project).flatMap(({ place }) => (place ? [evidenceAt(place)] : [])),
      },
    ];
  }
  if (!scoresLost(weighed) || !score) return [];
  const without = unscored(weighed);
  const names = listed(without.map((indicator) => `“${indicatorName(indicator)}”`));
  const read = total(countedScores(points));
  const gone = quantityText(weighed.missingScore, "points");
  return [
    {
      key: id,
      verdict: "extraction-loss",
      severity: "warning",
      message: {
        en: `${name.en}: ${gone.en} of the total score of ${quantityText(score.fen, "points").en} are missing from what was read; no score could be read for ${names.en}`,
        zh: `${name.zh}：总分${quantityText(score.fen, "points").zh}中有${gone.zh}未读出；${names.zh}的得分未能读出`,
      },
      expected: formatYuan(score.fen),
      actual: formatYuan(read),
      difference: formatYuan(read - score.fen),
      entries: evidence.filter(({ figure }) => entries.has(figure.id)),
      places: without.map((indicator) => placeOfIndicator(indicator)),
    },
  ];
}

type ScoreText = { readonly short: Message; readonly long: Message };

function scoreText({ points, missingScore }: Weighed): ScoreText {
  const { score } = points;
  if (!score) return { short: { en: "", zh: "" }, long: { en: "", zh: "" } };
  const gone = quantityText(missingScore, "points");
  const read = quantityText(total(countedScores(points)), "points");
  const all = quantityText(score.fen, "points");
  return {
    short: { en: ` with ${gone.en} scored`, zh: `、得分合计${gone.zh}` },
    long: {
      en: `; the scores that were read add up to ${read.en}, the total score is ${all.en}`,
      zh: `；读出的得分合计${read.zh}，总分${all.zh}`,
    },
  };
}

/** Where the source shows that rows are lost. */
function whereLost({ points }: Weighed): Message {
  const places = lostRows(points.project).flatMap(({ place }) => (place ? [placeOf(place)] : []));
  if (places.length === 0) return { en: "", zh: "" };
  const en = listed([...new Set(places.map((place) => place.en))]).en;
  const zh = listed([...new Set(places.map((place) => place.zh))]).zh;
  return { en: `; rows may have been lost at ${en}`, zh: `；可能缺行的位置：${zh}` };
}
