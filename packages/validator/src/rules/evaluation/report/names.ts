import {
  type Message,
  type PlacedText,
  type ScoredIndicator,
  type ScoreTable,
  toHalfWidth,
} from "@yusuan/schema";
import type { EvidencePlace } from "../../rule.js";

/** `C13 帮困补助工作完成情况`. */
export function indicatorName({ number, level3 }: Pick<ScoredIndicator, "number" | "level3">): string {
  return [number, level3].filter(Boolean).join(" ");
}

/** A score table as people find it. */
export function tableName({ kind, title, totals, indicators }: ScoreTable): Message {
  if (title !== null && title.trim() !== "") return { en: `“${title}”`, zh: `《${title}》` };
  const first = indicators[0]?.replace(/^e\./u, "");
  const from =
    totals.length > 0 && first ? { en: ` from ${first} on`, zh: `（自${first}起）` } : { en: "", zh: "" };
  const name = KINDS[kind];
  return { en: `${name.en}${from.en}`, zh: `${name.zh}${from.zh}` };
}

const KINDS: Readonly<Record<ScoreTable["kind"], Message>> = {
  summary: { en: "the summary score table", zh: "评分汇总表" },
  section: { en: "the score table of a section", zh: "分项评分表" },
  annex: { en: "the score table of the annex", zh: "附件评分表" },
};

export function placeAt({ page, bbox, place, text }: PlacedText): EvidencePlace {
  return { page, bbox, ...(place !== undefined && { place }), text };
}

/** Letters and digits only, so that spaces, brackets and quotation marks make no difference. */
export function bare(text: string): string {
  return toHalfWidth(text).replace(/[^\p{L}\p{N}]+/gu, "");
}

/** A list for people; a long one is cut. */
export function listed(names: readonly string[], most = 6): Message {
  const some = names.slice(0, most);
  const rest = names.length - some.length;
  return {
    en: `${some.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`,
    zh: `${some.join("、")}${rest > 0 ? `等${names.length}项` : ""}`,
  };
}
