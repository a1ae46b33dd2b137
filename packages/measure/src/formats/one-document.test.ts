import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { extract } from "@yusuan/extractor";
import { normalize } from "@yusuan/normalizer";
import { documentAs, FORMATS, type Format } from "@yusuan/samples";
import type { Audit, BudgetDocument, Extraction } from "@yusuan/schema";
import { applyStatuses, audit } from "@yusuan/validator";
import { beforeAll, describe, expect, test } from "vitest";
import { RUNGS } from "../ladder/rungs.js";
import { scanOf } from "../ladder/scans.js";

const SAMPLES = new URL("../../../../samples/", import.meta.url);

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

/** The amounts of every statement that stand beside a printed code, in the order of the columns. */
function codedAmounts({ statements }: Pick<BudgetDocument, "statements">) {
  return statements.map(({ form, lines }) => ({
    form,
    lines: lines.flatMap(({ code, codeStatus, figures }) =>
      code === undefined || codeStatus === "from-name"
        ? []
        : [[code, ...Object.values(figures).map(({ value }) => value)].join(" ")],
    ),
    amounts: lines.flatMap(({ figures }) => Object.values(figures).map(({ value }) => value)),
  }));
}

/** The document with what its audit settles. */
function audited(extraction: Extraction) {
  const budget = normalize(extraction);
  const found = audit(budget);
  return { budget: applyStatuses(budget, found), audit: found };
}

describe("pictures of it say the same codes and amounts", () => {
  // In the font of the samples, names and headers are read with mistakes, so the words are left aside here.
  test.each(["budget-2025-unit"])("%s as a scan", async (name) => {
    const bytes = await documentAs(name, "pdf");
    const { budget } = audited(await extract({ fileName: "born-digital.pdf", bytes }));
    const pages = [...new Set(budget.statements.flatMap((statement) => statement.pages))];
    const [best] = RUNGS;
    if (!best) throw new RangeError("no rung");
    const scan = await scanOf(bytes, best, pages);
    const read = audited(await extract({ fileName: "scan.pdf", bytes: scan }));
    expect(codedAmounts(read.budget)).toEqual(codedAmounts(budget));
  });

  test("budget-2020-ruled with pages that were scanned, and one with a broken text layer", async () => {
    const [born, mixed] = await Promise.all(
      ["budget-2020-ruled.pdf", "budget-2020-mixed.pdf"].map(async (fileName) => {
        const bytes = new Uint8Array(readFileSync(fileURLToPath(new URL(fileName, SAMPLES))));
        return audited(await extract({ fileName, bytes }));
      }),
    );
    if (!born || !mixed) throw new RangeError("no sample");
    expect(codedAmounts(mixed.budget)).toEqual(codedAmounts(born.budget));
    expect(mixed.audit.summary).toMatchObject({ violated: 0, contradicted: 0 });
    expect(mixed.audit.findings.filter(({ verdict }) => verdict === "document-error")).toEqual([]);
  });
});

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
