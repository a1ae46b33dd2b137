import type { TextBlock, VerdictMention } from "@yusuan/schema";
import { placeInBlock, quantityInBlock, sentencesOf, spoken } from "../printed.js";
import { GRADE, GRADE_END } from "./grades.js";
import { bandsIn } from "./pair-bands.js";

const SCORE =
  /(?:评分|得分|总分|分值|得)(?:结果|值|合计)?(?:为|是|:|达到|达|共计|共){0,2}[“"(]?(\d{1,3}(?:\.\d{1,4})?)[”")]?分(?!钟|类|项|别)/gu;
const FINAL = /(?:最终|综合|总体|总评|总)(?:评价|绩效|考评|实际)*$|总$/u;
/** What a class of indicators or one indicator scored is no verdict. */
const PART =
  /(?:决策|过程|产出|效益|效果|管理|投入|满意度|影响力|成本)(?:类|指标|方面|部分|阶段|情况|的)*(?:评价|综合|最终|实际|总)*$|(?:该|本|此)(?:项)?指标/u;
const ABOUT_ALL = /本次(?:绩效)?评价|评价(?:结果|结论)|本项目|该项目|项目(?:绩效)?(?:评价)?$/u;
const QUOTE = "[“\"'‘「(]?";
const NAMED_GRADE = new RegExp(
  `(?:评级|等级|级别|等次|档次|评价结果|评价结论|评定结果)(?:评定|认定|确定)?(?:结果)?(?:为|是|:|属于|达到)?${QUOTE}(?<a>${GRADE})${GRADE_END}` +
    `|(?:属于|评定为|评为|定为|处于|对应|达到)${QUOTE}(?<b>${GRADE})[”"'’」)]?(?:等级|级|等次|档|等)` +
    `|分[,，(]?(?:属于?|为|,)?[“"「(](?<c>${GRADE})[”"」)]`,
  "u",
);
const ABOUT_REPORT = /绩效|评价|项目|评级/u;

/**
 * Every sentence that says the final score or the grade of what is evaluated. Sentences that define the grades, and those about one
 * indicator or one class of them, are left out.
 */
export function verdictsOf(blocks: readonly TextBlock[]): readonly VerdictMention[] {
  const verdicts: VerdictMention[] = [];
  for (const block of blocks) {
    for (const sentence of sentencesOf(block.text)) {
      const said = spoken(sentence);
      if (said.length > 600 || bandsIn(said).length > 1) continue;
      const grade = gradeIn(said);
      const score = scoreIn(said, grade !== undefined);
      if (score === undefined && (grade === undefined || !ABOUT_REPORT.test(said))) continue;
      const id = `e.v${verdicts.length + 1}.score`;
      verdicts.push({
        ...(score && { score: quantityInBlock(block, id, { ...score, unit: "分" }) }),
        ...(grade !== undefined && { grade }),
        place: placeInBlock(block, sentence),
      });
    }
  }
  return verdicts;
}

function gradeIn(said: string): string | undefined {
  if (said.includes("%的")) return undefined;
  const { a, b, c } = NAMED_GRADE.exec(said)?.groups ?? {};
  return a ?? b ?? c;
}

function scoreIn(said: string, graded: boolean): { value: string; text: string } | undefined {
  let found: { value: string; text: string } | undefined;
  for (const match of said.matchAll(SCORE)) {
    const [printed, value] = match;
    const clause = /[^,，;；、(]{0,60}$/u.exec(said.slice(0, match.index))?.[0] ?? "";
    if (value === undefined || PART.test(clause) || /满$/u.test(clause)) continue;
    const final = FINAL.test(clause) || printed.startsWith("总分");
    if (!final && !graded && !ABOUT_ALL.test(clause)) continue;
    // `总分100分`: the full mark.
    if (printed.startsWith("总分") && Number(value) === 100 && found) continue;
    if (!found || Number(found.value) === 100) found = { value, text: `${value}分` };
  }
  return found;
}
