import { MEASURES } from "@yusuan/taxonomy";
import { plainLabel } from "../text.js";
import { measureOf } from "./measure.js";
import { measureNamed } from "./measure-names.js";
import type { Path } from "./paths.js";

type Figures = "settled" | "planned" | "revised";

/** The words at the end of a header that say which of the year's figures stand below, longest first. */
const FIGURES: readonly (readonly [RegExp, Figures])[] = [
  [/(?:全年|调整)预算(?:数|金额)?$/u, "revised"],
  [/(?:年初|批复)?(?<!一般公共|政府性基金|国有资本经营)预算(?:数|金额)?$/u, "planned"],
  [/决算(?:数|金额)?$/u, "settled"],
];

/** Words that make another column of it: another year, a comparison, a share. */
const COMPARED = /上年(?!结转)|去年|下年|增减|增长|比例|占比|执行率|完成|%|差[异额]/u;

/** Measures that have parts of the same names as the expenditure of the year. */
const BESIDE_EXPENDITURE = new Set(["opening-balance", "closing-balance", "carried-over", "current-revenue"]);

const KNOWN: ReadonlySet<string> = new Set(MEASURES.map(({ id }) => id));

/**
 * What a column of a final account measures, from its path: the 决算数 is the plain measure, a 预算数 beside it the
 * one with `-budget`, and the parts of the balances and of the revenue have none. `undefined` where nothing in the
 * path is known.
 */
export function finalMeasureOf(path: Path): string | undefined {
  if (path.some((part) => COMPARED.test(plainLabel(part)))) return undefined;
  const parts = path.map(readPart);
  const figures = parts.findLast((part) => part.figures !== undefined)?.figures ?? "settled";
  const rest = parts.flatMap(({ text }) => (text === "" ? [] : [text]));
  const measure = plainMeasure(rest);
  if (measure === undefined || figures === "settled") return measure;
  const id = figures === "planned" ? `${measure}-budget` : `${measure}-revised-budget`;
  return KNOWN.has(id) ? id : undefined;
}

function plainMeasure(path: Path): string | undefined {
  const leaf = path.at(-1);
  if (leaf === undefined || /^本年支出$/u.test(plainLabel(leaf))) return "total";
  const above = path
    .slice(0, -1)
    .map(measureNamed)
    .find((id) => id !== undefined && BESIDE_EXPENDITURE.has(id));
  const measure = above === undefined ? measureOf(path) : measureNamed(leaf) === "total" ? above : undefined;
  return measure === "carried-over" ? "opening-balance" : measure;
}

function readPart(part: string): { readonly text: string; readonly figures?: Figures } {
  const label = plainLabel(part).replace(/\((?:单位:)?[百千万亿]*元\)$/u, "");
  for (const [pattern, figures] of FIGURES) {
    if (pattern.test(label)) return { text: label.replace(pattern, ""), figures };
  }
  return { text: part };
}
