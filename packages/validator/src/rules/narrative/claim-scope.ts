import { describeEntry } from "../../document/describe.js";
import type { DocumentIndex } from "../../document/document-index.js";
import type { Entry } from "../../document/entry.js";
import { evaluate } from "../../engine/evaluate.js";
import type { CheckResult, CheckRule } from "../rule.js";

export const claimScope: CheckRule = Object.freeze({
  id: "claim-scope",
  kind: "check",
  severity: "note",
  forms: ["narrative"] as const,
  title: { en: "An amount is quoted from another scope", zh: "引用了其他口径的金额" },
  description: {
    en: "Where an amount of the text differs from the figure that its words name, and is another total of the document (the fiscal appropriation for all expenditure), a note says which: the number is right and the words are not.",
    zh: "文字金额与其所称项目的表内金额不符，但恰为本文件另一合计数（如以财政拨款支出合计充作支出总额）时，以说明指出其实际口径。",
  },
  formula: "amount in the text ≠ figure, = another total",
  find: (index) => {
    const totals = totalsOf(index);
    return index.document.claims.flatMap(({ id, figures }): readonly CheckResult[] => {
      const claim = index.entries.get(id);
      const figure = index.entries.get(figures[0] ?? "");
      if (!claim || !figure || figures.length !== 1 || claim.fen === 0n || tells(claim, figure)) return [];
      const other = totals.find((entry) => entry !== figure && tells(claim, entry));
      if (!other) return [];
      const [said, meant, is] = [describeEntry(claim), describeEntry(figure), describeEntry(other)];
      return [
        {
          key: id,
          verdict: "document-error",
          severity: "note",
          message: {
            en: `Quoted from another scope: ${said.en} is not ${meant.en}, but ${is.en}`,
            zh: `口径不同：${said.zh}不是${meant.zh}，而是${is.zh}`,
          },
          entries: [claim, figure, other],
        },
      ];
    });
  },
});

/** Figures of the lines that sum up a statement, and of the groups of its income. */
function totalsOf({ entries }: DocumentIndex): readonly Entry[] {
  return [...entries.values()].filter(
    ({ owner }) =>
      owner.kind === "statement" &&
      (owner.line.role === "total" || (owner.line.role === "group" && owner.line.side === "revenue")),
  );
}

function tells(claim: Entry, figure: Entry): boolean {
  const terms = [
    { entry: claim, weight: 1 },
    { entry: figure, weight: -1 },
  ];
  return evaluate(terms, "equal").holds;
}
