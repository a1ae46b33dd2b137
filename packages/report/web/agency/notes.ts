import type { PartsData, SeriesData } from "../../src/contract/agency-data.js";
import { html } from "../dom/element.js";
import { say } from "../language/language.js";
import { grouped } from "../language/numbers.js";
import { type AgencyModel, amountIn } from "./model.js";
import { TEXTS } from "./words.js";

/** What a reader has to know of the amounts of a chart. */
export function notes({ yearNames }: AgencyModel, { parts, whole, gaps }: PartsData): readonly HTMLElement[] {
  const cells = [...parts, ...(whole ? [whole] : [])].flatMap((series: SeriesData) => series.cells);
  const isContradicted = cells.some((cell) => amountIn(cell)?.status === "contradicted");
  const isAbsent = cells.some((cell) => "absent" in cell);
  const different = gaps.flatMap((gap, index) => {
    const name = yearNames[index];
    if (gap === null || !name) return [];
    const amount = grouped(gap);
    return [
      {
        en: `${name.en}: the printed total less its parts is ${amount} yuan.`,
        zh: `${name.zh}：原表合计减各项之和为 ${amount} 元。`,
      },
    ];
  });
  return [
    ...different.map((words) => html("p", { class: "note differs" }, say(words))),
    ...(isContradicted ? [html("p", { class: "note" }, say(TEXTS.mark))] : []),
    ...(isAbsent ? [html("p", { class: "note" }, say(TEXTS.empty))] : []),
  ];
}
