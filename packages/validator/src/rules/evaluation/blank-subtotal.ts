import type { CheckRule } from "../rule.js";
import { copiesOf } from "./report/copies.js";
import { placeAt, tableName } from "./report/names.js";

export const blankSubtotal: CheckRule = Object.freeze({
  id: "blank-subtotal",
  kind: "check",
  severity: "note",
  forms: ["evaluation-report"] as const,
  title: { en: "A total of a score table is filled in", zh: "评分表合计、小计应有数" },
  description: {
    en: "A total or subtotal of a score table shows neither a full mark nor a score. Where the table is damaged or the row stands out of its columns the numbers may have been lost with the source, and it counts as an extraction loss.",
    zh: "评分表的合计或小计行既无分值也无得分。表格有损坏或该行错列时，可能是来源缺失，视为提取缺失。",
  },
  formula: "合计, 小计 ≠ blank",
  find: ({ document }) => {
    const copies = document.evaluation ? copiesOf(document.evaluation) : [];
    const usual = usualColumn(
      copies.flatMap(({ table }) => table.totals.map(({ place }) => place.cell?.column)),
    );
    return copies.flatMap(({ table, damaged }) =>
      table.totals.flatMap(({ label, numbers, place }, at) => {
        if (numbers.weight || numbers.score) return [];
        const lost = damaged || place.cell?.column !== usual;
        const name = tableName(table);
        return [
          {
            key: `${table.table}.${at + 1}`,
            verdict: lost ? ("extraction-loss" as const) : ("document-error" as const),
            severity: "note" as const,
            message: {
              en: `${name.en}: the row “${label}” shows no numbers`,
              zh: `${name.zh}“${label}”行没有数字`,
            },
            places: [placeAt(place)],
          },
        ];
      }),
    );
  },
});

/** The column that most labels of totals stand in. */
function usualColumn(columns: readonly (number | undefined)[]): number | undefined {
  const counts = new Map<number | undefined, number>();
  for (const column of columns) counts.set(column, (counts.get(column) ?? 0) + 1);
  return [...counts].reduce((most, next) => (next[1] > most[1] ? next : most), [undefined, 0] as const)[0];
}
