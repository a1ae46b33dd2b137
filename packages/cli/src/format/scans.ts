import { type Audit, amountOf, type BudgetDocument, displayYuan, type Evidence } from "@yusuan/schema";
import type { Lang } from "../language.js";
import { figurePlaces } from "./figure-places.js";
import { formatEvidence } from "./place.js";
import type { Style } from "./style.js";

/** Figures that are listed of each kind; audit.json has all. */
const MOST = 20;

/** What the audit made of a document that was read from pictures: repaired figures, and those to look at. */
export function formatScans(
  { repairs = [], review = [] }: Audit,
  budget: BudgetDocument | undefined,
  lang: Lang,
  style: Style,
): string[] {
  const places = repairs.length > 0 && budget ? figurePlaces(budget) : new Map<string, Evidence>();
  return [
    ...section(
      repairs.map(({ figure, read, value, identities }) => {
        const place = places.get(figure);
        return [change(read, value, identities.length, lang), place ? formatEvidence(place, lang) : figure];
      }),
      lang === "zh"
        ? `已按勾稽关系校正识别结果 ${repairs.length} 处：`
        : `${repairs.length} ${repairs.length === 1 ? "reading" : "readings"} settled by the arithmetic:`,
      lang,
      style,
    ),
    ...section(
      review.map(({ confidence, candidates, ...evidence }) => [
        doubt(confidence, candidates, lang),
        formatEvidence(evidence, lang),
      ]),
      lang === "zh"
        ? `请人工复核 ${review.length} 个识别结果（最可能有误的在前）：`
        : `${review.length} ${review.length === 1 ? "reading" : "readings"} to look at, likeliest to be wrong first:`,
      lang,
      style,
    ),
  ];
}

function section(
  entries: readonly (readonly [string, string])[],
  title: string,
  lang: Lang,
  style: Style,
): string[] {
  if (entries.length === 0) return [];
  const rest = entries.length - MOST;
  const more = lang === "zh" ? `另有 ${rest} 处，见 audit.json` : `and ${rest} more, see audit.json`;
  return [
    `  ${title}`,
    ...entries.slice(0, MOST).map(([what, where]) => `    ${what} ${style("dim", where)}`),
    ...(rest > 0 ? [`    ${style("dim", more)}`] : []),
  ];
}

const yuan = (value: string): string => displayYuan(amountOf(value).fen);

function change(read: string, value: string, identities: number, lang: Lang): string {
  return lang === "zh"
    ? `识别为 ${yuan(read)}，校正为 ${yuan(value)}（${identities} 条勾稽关系）`
    : `read ${yuan(read)}, settled to ${yuan(value)} (${identities} ${identities === 1 ? "identity" : "identities"})`;
}

function doubt(confidence: number, candidates: readonly string[], lang: Lang): string {
  const percent = `${Math.round(100 * confidence)} %`;
  const others = candidates.map(yuan).join(lang === "zh" ? "、" : ", ");
  if (others === "") return percent;
  return lang === "zh" ? `${percent}，也可能是 ${others}` : `${percent}, may be ${others}`;
}
