import { extract } from "@yusuan/extractor";
import { normalize } from "@yusuan/normalizer";
import type { BudgetDocument } from "@yusuan/schema";
import { applyStatuses, audit } from "@yusuan/validator";

/** What a document says, without where and how it was read. */
export type Said = ReturnType<typeof saidBy>;

function saidBy(budget: BudgetDocument) {
  const { kind, fiscalYear, agency } = budget.document;
  return {
    document: { kind, fiscalYear, agency },
    statements: budget.statements.map(({ form, title, unit, lines }) => ({
      ...{ form, title, unit },
      lines: lines.map(({ role, side, code, name, codeStatus, figures }) => ({
        ...{ role, side, code, name, codeStatus },
        figures: Object.fromEntries(
          Object.entries(figures).map(([measure, { value, precision, text, status }]) => [
            measure,
            { value, precision, text, status },
          ]),
        ),
      })),
    })),
    projects: budget.projects.map(({ form, name, nature, start, end, indicators, score }) => ({
      ...{ form, name, nature, start, end },
      score,
      indicators: indicators.map(({ level1, level2, level3, target }) => ({
        ...{ level1, level2, level3 },
        target: target && { ...target, text: target.text.replace(/\s/gu, "") },
      })),
    })),
  };
}

/** Read a file as a run does; what its document says, and how its audit ends. */
export async function readBytes(fileName: string, bytes: Uint8Array) {
  const extraction = await extract({ fileName, bytes }, { ocr: "never" });
  const budget = normalize(extraction);
  const audited = audit(budget);
  return { extraction, said: saidBy(applyStatuses(budget, audited)), summary: audited.summary };
}
