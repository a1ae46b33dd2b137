import { type Table, toHalfWidth } from "@yusuan/schema";
import type { Passage } from "./passage.js";

const CHINESE = /\p{Script=Han}/gu;
/** Amount, percentage, count or date in a sentence. */
const SAYS_A_NUMBER = /\d\s*(?:[百千万亿]*元|%|％|年|月|日|天|人|件|个|家|辆|次|户|批|名|份|场|平方米)/u;
/** A rule of scoring says what would be, not what is. */
const SCORING = /满分|计分|扣完|不得分|权重|得分|样本数/u;
const FEWEST = 5;

/** The cells of a table that hold sentences with numbers; never values of indicators or rules of scoring. */
export function cellPassages(
  table: Table,
  order: number,
  context: Pick<Passage, "section" | "headings" | "project">,
): readonly Passage[] {
  return table.cells.flatMap(({ text, row, column, page, bbox, place }) => {
    if (!SAYS_A_NUMBER.test(text) || SCORING.test(text)) return [];
    if ((text.match(CHINESE) ?? []).length < FEWEST) return [];
    const cell = { table: table.id, row, column };
    const { section } = context;
    return [
      {
        printed: text,
        text: toHalfWidth(text),
        pieces: [{ start: 0, page, bbox, ...(place !== undefined && { place }), cell }],
        headings: context.headings,
        ...(context.project && { project: context.project }),
        ...((table.title ?? section) !== undefined && { section: table.title ?? section ?? "" }),
        order,
      },
    ];
  });
}
