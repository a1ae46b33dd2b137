import type { Message, ScoredIndicator } from "@yusuan/schema";
import type { DocumentIndex } from "../../document/document-index.js";
import type { CheckResult, CheckRule, EvidencePlace } from "../rule.js";
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
  readonly keys: readonly Points[];
  readonly indicators: readonly ScoredIndicator[];
  /** Whether the totals are reached with what other places show. */
  readonly closes: boolean | undefined;
};

function check(index: DocumentIndex, copy: Copy): readonly CheckResult[] {
  const losses = merged(POINTS.flatMap((key) => lossOf(index, copy, key) ?? []));
  const { table } = copy;
  // A total without numbers is told by the rule blank-subtotal, a lost row once.
  const rows = new Set(table.totals.map(({ place }) => place.cell?.row));
  const damage =
    losses.length > 0 ? [] : table.damage.filter(({ place }) => !rows.has(place?.cell?.row ?? -1));
  if (losses.length === 0 && damage.length === 0) return [];
  const name = tableName(table);
  const told = [...losses.map(lossText), ...damage.map(({ message }) => message)];
  const places = distinct(table.damage.flatMap(({ place }) => (place ? [placeAt(place)] : [])));
  return [
    {
      key: table.table,
      verdict: "extraction-loss",
      severity: "warning",
      message: {
        en: `${name.en}: ${told.map(({ en }) => en).join("; ")}`,
        zh: `${name.zh}：${told.map(({ zh }) => zh).join("；")}`,
      },
      places,
      entries: losses.flatMap(({ keys, indicators }) =>
        indicators.flatMap((indicator) => keys.flatMap((key) => elsewhere(index, indicator, key) ?? [])),
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
  return { keys: [key], indicators, closes };
}

/** Full marks and scores of the same indicators are lost with their rows. */
function merged(losses: readonly Loss[]): readonly Loss[] {
  const [weight, score] = losses;
  if (!weight || !score || weight.closes !== score.closes) return losses;
  const same =
    weight.indicators.length === score.indicators.length &&
    weight.indicators.every((indicator, i) => indicator === score.indicators[i]);
  return same ? [{ ...weight, keys: POINTS }] : losses;
}

function elsewhere(index: DocumentIndex, { mentions }: ScoredIndicator, key: Points) {
  return mentions.map(({ numbers }) => entryOf(index, numbers[key])).find((entry) => entry !== undefined);
}

const NAMES: Readonly<Record<Points, Message>> = {
  weight: { en: "full mark", zh: "分值" },
  score: { en: "score", zh: "得分" },
};

function lossText({ keys, indicators, closes }: Loss): Message {
  const shown = (language: keyof Message) =>
    indicators.map((indicator) => {
      const values = keys.map((key) => `${NAMES[key][language]} ${indicator[key] ?? "?"}`);
      return `${indicatorName(indicator)} (${values.join(", ")})`;
    });
  const sum = closes === undefined ? { en: "", zh: "" } : closes ? CLOSES : STAYS_OPEN;
  return {
    en: `not legible here, but shown in other places: ${listed(shown("en")).en}${sum.en}`,
    zh: `此处未见、其他各处列有：${listed(shown("zh")).zh}${sum.zh}`,
  };
}

const CLOSES: Message = { en: "; with that the total is reached", zh: "；补足后等于合计" };
const STAYS_OPEN: Message = { en: "; even with that the total is not reached", zh: "；补足后仍不等于合计" };

function distinct(places: readonly EvidencePlace[]): readonly EvidencePlace[] {
  return [...new Map(places.map((place) => [`${place.page} ${place.place} ${place.text}`, place])).values()];
}
