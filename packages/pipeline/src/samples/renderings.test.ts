import { describe, expect, test } from "vitest";
import { type Outcome, sampleOutcome } from "./testing/documents.js";
import { standings } from "./testing/figures.js";

/** What the 2020 budget says, without where it says it: the same in whatever way it is laid out. */
function meaning({ budget }: Outcome): unknown {
  const { kind, fiscalYear, agency, region, scope } = budget.document;
  return {
    document: { kind, fiscalYear, agency, region, scope },
    statements: budget.statements.map(({ form, title, unit, unitSource, preparedBy, columns, lines }) => ({
      form,
      title,
      unit,
      unitSource,
      preparedBy,
      columns: columns.map(({ measure, side }) => ({ measure, side })),
      lines: lines.map(({ id, page, row, parent, figures, ...line }) => ({
        ...line,
        parent: lines.findIndex((each) => each.id === parent),
        figures: Object.entries(figures).map(([measure, { value, precision, text, status, confidence }]) => ({
          measure,
          value,
          precision,
          text,
          status,
          confidence,
        })),
      })),
    })),
  };
}

/** What its arithmetic says, with figures called by their position. */
function arithmetic({ budget, audit }: Outcome): unknown {
  const keys = new Map(standings(budget).map(({ figure, key }) => [figure.id, key]));
  return {
    summary: audit.summary,
    identities: audit.identities.map(({ id, terms, ...identity }) => ({
      ...identity,
      terms: terms.map(({ figure, weight }) => [keys.get(figure), weight]),
    })),
    findings: audit.findings.map(({ rule, verdict, severity, difference, figures }) => ({
      rule,
      verdict,
      severity,
      difference,
      figures: figures.map((figure) => keys.get(figure)),
    })),
  };
}

describe.each(["budget-2020-unruled.pdf", "budget-2020.txt"])("%s and the ruled rendering", (fileName) => {
  test("say the same", async () => {
    const ruled = await sampleOutcome("budget-2020-ruled.pdf");
    expect(meaning(await sampleOutcome(fileName))).toEqual(meaning(ruled));
  });

  test("prove the same", async () => {
    const ruled = await sampleOutcome("budget-2020-ruled.pdf");
    expect(arithmetic(await sampleOutcome(fileName))).toEqual(arithmetic(ruled));
  });
});

test("the document with the error differs from the right one in one figure", async () => {
  const right = standings((await sampleOutcome("budget-2020-ruled.pdf")).budget);
  const wrong = standings((await sampleOutcome("budget-2020-error.pdf")).budget);
  expect(wrong.map(({ key }) => key)).toEqual(right.map(({ key }) => key));
  const values = wrong.flatMap(({ figure }, index) => {
    const other = right[index]?.figure.value;
    return figure.value === other ? [] : [[other, figure.value]];
  });
  expect(values).toEqual([["4389103.48", "4398103.48"]]);
});
