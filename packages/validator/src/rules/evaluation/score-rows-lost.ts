import type { Message, ScoredIndicator } from "@yusuan/schema";
import type { DocumentIndex } from "../../document/document-index.js";
import type { CheckResult, CheckRule } from "../rule.js";
import { holds } from "./report/agree.js";
import { type Copy, copiesOf, entryOf, POINTS, type Points, unseenIn } from "./report/copies.js";
import { indicatorName, listed, placeAt, tableName } from "./report/names.js";

export const scoreRowsLost: CheckRule = Object.freeze({
  id: "score-rows-lost",
  kind: "check",
  severity: "warning",
  forms: ["evaluation-report"] as const,
  title: { en: "Rows of a score table that the source has lost", zh: "评分表中缺失的行" },
  description: {
    en: "A copy of the score table does not show the full mark or the score of indicators that other places show, and its rows do not add up without them or are damaged. It is an extraction loss; what the other places show is named, and whether the copy adds up with it.",
    zh: "某份评分表未显示其他各处所列指标的分值或得分，且其余各行与合计不符或有损坏。作为提取缺失，列出其他各处所示数值及补足后是否等于合计。",
  },
  formula: "indicators of a copy = indicators of the report",
  find: (index) => {
    const { evaluation } = index.document;
    return evaluation ? copiesOf(evaluation).flatMap((copy) => check(index, copy)) : [];
  },
});

type Loss = {
  readonly key: Points;
  readonly indicators: readonly ScoredIndicator[];
  /** Whether the total is reached with what other places show. */
  readonly closes: boolean | undefined;
};

function check(index: DocumentIndex, copy: Copy): readonly CheckResult[] {
  const losses = POINTS.flatMap((key) => lossOf(index, copy, key) ?? []);
  const { table } = copy;
  if (losses.length === 0 && table.damage.length === 0) return [];
  const name = tableName(table);
  const told = [...losses.map(lossText), ...table.damage.map(({ message }) => message)];
  return [
    {
      key: table.table,
      verdict: "extraction-loss",
      severity: "warning",
      message: {
        en: `${name.en}: ${told.map(({ en }) => en).join("; ")}`,
        zh: `${name.zh}：${told.map(({ zh }) => zh).join("；")}`,
      },
      places: table.damage.flatMap(({ place }) => (place ? [placeAt(place)] : [])),
      entries: losses.flatMap(({ key, indicators }) =>
        indicators.flatMap((indicator) => elsewhere(index, indicator, key) ?? []),
      ),
    },
  ];
}

function lossOf(index: DocumentIndex, copy: Copy, key: Points): Loss | undefined {
  const indicators = unseenIn(copy, key);
  const entries = copy.rows.flatMap(({ mention }) => entryOf(index, mention.numbers[key]) ?? []);
  // A copy that shows none at all was never meant to: a framework before anything is scored.
  if (indicators.length === 0 || entries.length === 0) return undefined;
  const total = entryOf(index, copy.whole?.numbers[key]);
  if (total && holds(entries, total)) return undefined;
  const found = indicators.flatMap((indicator) => elsewhere(index, indicator, key) ?? []);
  const closes =
    total && found.length === indicators.length ? holds([...entries, ...found], total) : undefined;
  return { key, indicators, closes };
}

function elsewhere(index: DocumentIndex, { mentions }: ScoredIndicator, key: Points) {
  return mentions.map(({ numbers }) => entryOf(index, numbers[key])).find((entry) => entry !== undefined);
}

function lossText({ key, indicators, closes }: Loss): Message {
  const what = key === "weight" ? { en: "full mark", zh: "分值" } : { en: "score", zh: "得分" };
  const names = listed(
    indicators.map((indicator) => `${indicatorName(indicator)} ${indicator[key] ?? ""}`.trim()),
  );
  const sum =
    closes === undefined
      ? { en: "", zh: "" }
      : closes
        ? { en: "; with it the total is reached", zh: "，补足后等于合计" }
        : { en: "; even with it the total is not reached", zh: "，补足后仍不等于合计" };
  return {
    en: `the ${what.en} of ${names.en} (as other places show it) is not legible here${sum.en}`,
    zh: `此处未见${names.zh}（据其他各处）的${what.zh}${sum.zh}`,
  };
}
