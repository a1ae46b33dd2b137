import type { TextBlock } from "@yusuan/schema";
import { cleanText } from "../../indicators/clean.js";
import { compact } from "../../text.js";
import { numberedTitle } from "../outline/number.js";
import { sentencesOf, spoken } from "../printed.js";
import { numberedName } from "./number.js";

/** A sentence that says what an indicator weighs and scored. */
export type SaidScore = {
  readonly block: TextBlock;
  readonly sentence: string;
  readonly number?: string | undefined;
  /** As printed in this place. */
  readonly name: string;
  readonly weight?: Said | undefined;
  readonly score?: Said | undefined;
};
type Said = { readonly value: string; readonly unit: string };
type Subject = { readonly number?: string | undefined; readonly name: string };

/** What the tables list: numbers and names, as {@link nameKey} gives them. */
type KnownIndicators = { readonly numbers: ReadonlySet<string>; readonly names: ReadonlySet<string> };

const WEIGHT =
  /(?:满分|标准分值?|权重分值?|分值|权重|基准分)(?:为|是|:|共|,)?(\d{1,3}(?:\.\d{1,4})?)(分|%)?(?!\d)/u;
const BRACKETED = /^(?:\(\d{1,2}\)|\d{1,2}[.、])?[^(]{2,60}\((\d{1,3}(?:\.\d{1,4})?)分[,，)]/u;
const SCORE = /(?:得分|评分|实得|得)(?:为|是|:|共)?(\d{1,3}(?:\.\d{1,4})?)分/gu;
const OWN = /(?:该|本|此)(?:项)?(?:三级)?指标|(?:该|本|此)项(?:得|满|分|评|实)/u;
const CLASS = /类(?:三级|二级|一级)?指标|(?:决策|过程|产出|效益|效果|管理|投入)(?:方面|部分)/u;
const LONGEST_HEADING = 60;

/** A name for comparison. */
export function nameKey(name: string): string {
  return compact(name).replace(/[:：。.]$/u, "");
}

/**
 * The sentences under the heading of an indicator, or beginning with its name, that say its full mark and its score.
 * @param blocks Without the table of contents.
 */
export function saidScores(blocks: readonly TextBlock[], known: KnownIndicators): readonly SaidScore[] {
  const found: SaidScore[] = [];
  let context: Subject | undefined;
  for (const block of blocks) {
    const own = subjectOf(block.text, known);
    if (own) context = own;
    else if (isOtherHeading(block)) context = undefined;
    let within: Subject | undefined = context;
    for (const sentence of sentencesOf(block.text)) {
      const leading = subjectOf(sentence, known);
      within = leading ?? within;
      const said = spoken(sentence);
      if (!within || said.length > 600 || (CLASS.test(said) && !leading)) continue;
      const numbers = numbersIn(said, leading !== undefined);
      if (!numbers) continue;
      found.push({ block, sentence, ...within, ...numbers });
      // What another paragraph says of a score is another indicator's, whose heading may not have been seen.
      if (within === context) context = undefined;
    }
  }
  return found;
}

function numbersIn(said: string, named: boolean): Pick<SaidScore, "weight" | "score"> | undefined {
  const scores = [...said.matchAll(SCORE)].filter(
    ({ index }) => !/(?:扣|每.{0,12}|则|可|未.{0,6}|不)$/u.test(said.slice(Math.max(0, index - 14), index)),
  );
  const score = scores.at(-1)?.[1];
  const printed = WEIGHT.exec(said) ?? (named ? BRACKETED.exec(said) : null);
  const weight = printed?.[1];
  if (score === undefined && weight === undefined) return undefined;
  if ((score === undefined || weight === undefined) && !named && !OWN.test(said)) return undefined;
  // Of a rule such as `满分5分，每缺一项扣1分` the weight is no statement of its own.
  if (score === undefined && /扣|每/u.test(said)) return undefined;
  return {
    ...(weight !== undefined && { weight: { value: weight, unit: printed?.[2] ?? "分" } }),
    ...(score !== undefined && { score: { value: score, unit: "分" } }),
  };
}

/** The indicator that a heading names or a sentence begins with. */
function subjectOf(text: string, known: KnownIndicators): Subject | undefined {
  const line = text.slice(0, 120).replace(/^[*#\s]+/u, "");
  const { number, name } = numberedName(line.replaceAll("*", ""));
  const [printed = ""] = /^[^:：(（,，。;；]{1,60}/u.exec(name) ?? [];
  const title = cleanText(printed);
  if (number !== undefined && title !== "" && (known.numbers.has(number) || /^[A-Z]\d/u.test(number)))
    return { number, name: title };
  const unnumbered =
    number === undefined ? cleanText(/^[^:：(（,，。;；]{1,60}/u.exec(bare(line))?.[0] ?? "") : "";
  return unnumbered !== "" && known.names.has(nameKey(unnumbered)) ? { name: unnumbered } : undefined;
}

/** A line without the ordinal before it. */
function bare(line: string): string {
  return numberedTitle(line)?.title ?? numberedName(line).name;
}

function isOtherHeading({ kind, text }: TextBlock): boolean {
  return (kind === "heading" || numberedTitle(text) !== undefined) && compact(text).length <= LONGEST_HEADING;
}
