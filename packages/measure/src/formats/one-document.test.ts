import { extract } from "@yusuan/extractor";
import { normalize } from "@yusuan/normalizer";
import { documentAs, FORMATS, type Format } from "@yusuan/samples";
import type { Audit, BudgetDocument, Extraction } from "@yusuan/schema";
import { applyStatuses, audit } from "@yusuan/validator";
import { beforeAll, describe, expect, test } from "vitest";

/** What a document says, without where and how it was read. */
type Said = ReturnType<typeof saidBy>;

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

async function readAs(name: string, format: Format) {
  const bytes = await documentAs(name, format);
  const extraction = await extract({ fileName: `${name}.${format}`, bytes }, { ocr: "never" });
  const budget = normalize(extraction);
  const audited = audit(budget);
  return { extraction, said: saidBy(applyStatuses(budget, audited)), summary: audited.summary };
}

describe.each(["budget-2025-unit", "budget-2020-ruled", "project-targets-2020"])("%s", (name) => {
  let pdf: { readonly extraction: Extraction; readonly said: Said; readonly summary: Audit["summary"] };
  beforeAll(async () => {
    pdf = await readAs(name, "pdf");
  });

  test.each(FORMATS.filter((format) => format !== "pdf"))("says the same as %s", async (format) => {
    const other = await readAs(name, format);
    const { numbersPrinted, numbersPlaced } = other.extraction.accounting;
    expect(numbersPlaced).toBe(numbersPrinted);
    expect(other.said).toEqual(pdf.said);
    const { figures, proven, contradicted, violated } = pdf.summary;
    // Sentences speak of fewer figures where the format shows no headings.
    expect(other.summary).toMatchObject({ figures, proven, contradicted, violated });
  });
});
