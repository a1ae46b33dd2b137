import type { ScoredIndicator, ScoreMention } from "@yusuan/schema";
import type { MentionData, NumberData, ScoreNode } from "../contract/performance-data.js";
import { sameNumber } from "./decimals.js";
import type { FindingsAbout } from "./findings-about.js";
import { optional, quantityData, quantityOr } from "./number-data.js";

/** A scored indicator with its stated rule and all places that say its full mark and score. */
export function leafOf(
  indicator: ScoredIndicator,
  titles: ReadonlyMap<string, string | null>,
  about: FindingsAbout,
): ScoreNode {
  const { id, number, level3, rule, performance, mentions } = indicator;
  return {
    id,
    ...optional("number", number),
    name: level3,
    ...optional("weight", settled(mentions, "weight", indicator.weight)),
    ...optional("score", settled(mentions, "score", indicator.score)),
    children: [],
    ...optional("rule", rule?.text),
    ...optional("performance", performance?.text),
    mentions: mentions.map((mention) => mentionData(mention, titles)),
    findings: about(id),
  };
}

/** Where the settled number is printed first, tables before sentences. */
function settled(
  mentions: readonly ScoreMention[],
  of: "weight" | "score",
  value: string | undefined,
): NumberData | undefined {
  if (value === undefined) return undefined;
  const said = mentions.filter(({ numbers }) => {
    const number = numbers[of];
    return number !== undefined && sameNumber(number.value, value);
  });
  const number = (said.find(({ source }) => source !== "text") ?? said[0])?.numbers[of];
  return quantityOr(number, value);
}

function mentionData(
  { source, numbers: { weight, score } }: ScoreMention,
  titles: ReadonlyMap<string, string | null>,
): MentionData {
  return {
    table: source === "text" ? null : (titles.get(source) ?? source),
    ...optional("weight", weight && quantityData(weight)),
    ...optional("score", score && quantityData(score)),
  };
}
