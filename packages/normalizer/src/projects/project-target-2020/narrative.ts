import { plain } from "../../indicators/clean.js";
import type { GridRow } from "../grid/rows.js";
import { type LabelNames, labelNames } from "../labels.js";
import { labelOf } from "../vocabulary.js";

/** The goals of the form. */
export const GOALS = labelNames({
  overall: ["项目总目标", "项目绩效总目标", "总体目标"],
  annual: ["年度绩效目标", "年度总体目标", "项目当年绩效目标", "年度目标"],
});

const DESCRIPTIONS: readonly string[] = [
  ...["项目概况", "项目背景", "立项依据", "项目设立的必要性", "项目设立依据", "项目实施计划", "实施计划"],
  ...["保证项目实施的制度、措施", "项目立项依据", "项目内容", "保证项目实施的制度和措施"],
];
/** Labels with a colon that hold no description: facts with fields of their own, and whom to call. */
const OTHERS =
  /联系|电话|手机|传真|邮箱|负责人|填[表报]|经办|名称|部门|单位|类别|性质|日期|时间|金额|预算|资金|执行数|总额|目标|年度/u;

/**
 * The labels of the narrative fields, to themselves: the known ones and whatever else stands before a text with a colon
 * in a cell of its own.
 */
export function narrativeLabels(rows: readonly GridRow[]): LabelNames {
  const names = new Map<string, string>(DESCRIPTIONS.map((label) => [label, label]));
  for (const { cells } of rows) {
    for (const { text } of cells) {
      const label = text.length <= 60 && /[:：]$/u.test(plain(text)) ? labelOf(text) : "";
      if (label.length >= 2 && label.length <= 30 && !OTHERS.test(label)) names.set(label, label);
    }
  }
  return names;
}
