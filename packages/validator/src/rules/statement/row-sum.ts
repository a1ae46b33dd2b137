import { type Line, STATEMENT_FORMS } from "@yusuan/schema";
import { entryAt, measuresOf, type StatementIndex } from "../../document/statement-index.js";
import { absent, cell, type IdentityDraft, type Operand, parts, sum } from "../../engine/draft.js";
import type { StatementRule } from "../rule.js";
import { OUTSIDE, PARTITIONS, type Partition, printedPartitions } from "../shared/partitions.js";

export const rowSum: StatementRule = Object.freeze({
  id: "row-sum",
  kind: "definition",
  relation: "equal",
  severity: "error",
  forms: STATEMENT_FORMS,
  title: { en: "A row's total is the sum of its columns", zh: "行合计等于各栏之和" },
  description: {
    en: "The total of every line equals the sum of the columns it is divided into: income by source, basic and project expenditure, the three budgets, personnel and operating expenses, the three public expenses. An empty column counts as nothing as soon as another column of the row is printed.",
    zh: "每一行的合计等于其各分项栏之和：各类收入、基本支出与项目支出、三本预算、人员经费与公用经费、“三公”各项。同一行有其他分项金额时，空白分项按零计。",
  },
  formula: "total = Σ parts of the row (合计 = Σ 各栏)",
  identities: ({ forms }) =>
    [...forms.values()].flatMap((index) => index.statement.lines.flatMap((line) => rowSums(index, line))),
});

function rowSums(index: StatementIndex, line: Line): readonly IdentityDraft[] {
  const { form } = index.statement;
  if (line.side === "revenue") return [];
  return printedPartitions(form, measuresOf(index, line.side)).map((partition) => {
    const { whole, needed, optional = [] } = partition;
    const what = `${form} ${line.code ?? line.name} parts of ${whole}`;
    return {
      key: whole === "total" ? line.id : `${line.id}:${whole}`,
      left: cell(index, line, whole),
      right: sum([
        parts(index, [line], [...needed, ...optional], what),
        unknownParts(index, line, partition),
      ]),
    };
  });
}

/** Columns that no vocabulary knows may be parts too: with money in one of them nothing is decided. */
function unknownParts(index: StatementIndex, line: Line, partition: Partition): Operand {
  const { form } = index.statement;
  const known = (PARTITIONS[form] ?? []).flatMap(({ whole, needed, optional = [] }) => [
    whole,
    ...needed,
    ...optional,
  ]);
  const unknown = Object.keys(line.figures).filter(
    (measure) =>
      !known.includes(measure) && !OUTSIDE.has(measure) && (entryAt(index, line, measure)?.fen ?? 0n) !== 0n,
  );
  return partition.whole === "total"
    ? sum(unknown.map((measure) => absent(`${form} column ${measure}`)))
    : sum([]);
}
