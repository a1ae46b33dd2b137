import type { FormId } from "@yusuan/schema";
import { describe, expect, test } from "vitest";
import { SAMPLES, sampleOutcome } from "./testing/documents.js";
import { isInside } from "./testing/extraction-invariants.js";
import { standings } from "./testing/figures.js";

const FORMS_2020: readonly FormId[] = [
  "revenue-expenditure-summary",
  "revenue-by-function",
  "expenditure-by-function",
  "appropriation-summary",
  "general-budget-by-function",
  "government-fund-by-function",
  "basic-expenditure-by-economic",
  "three-public-and-operating",
];
const FORMS_2025: readonly FormId[] = [
  ...FORMS_2020.slice(0, 6),
  "state-capital-by-function",
  ...FORMS_2020.slice(6),
];

/** What a reader of the printed document finds, counted by hand or by the code that makes the samples. */
type KnownAnswer = {
  readonly fileName: string;
  readonly pages: number;
  readonly forms: readonly FormId[];
  readonly year: number;
  readonly scope: "department" | "unit";
  readonly total: string;
  readonly appropriation: string;
  readonly figures: number;
  readonly proven: number;
  readonly method: string;
};

const ANSWER_2020 = {
  forms: FORMS_2020,
  year: 2020,
  scope: "department",
  total: "8466201.85",
  appropriation: "8416201.85",
  figures: 288,
  proven: 288,
} as const;

const ANSWER_2025 = {
  forms: FORMS_2025,
  year: 2025,
  scope: "unit",
  total: "13685335.00",
  appropriation: "13563835.00",
  figures: 245,
  proven: 245,
} as const;

const ANSWERS: readonly KnownAnswer[] = [
  { ...ANSWER_2020, fileName: "budget-2020-ruled.docx", pages: 1, method: "native" },
  { ...ANSWER_2020, fileName: "budget-2020-ruled.html", pages: 1, method: "native" },
  { ...ANSWER_2020, fileName: "budget-2020-ruled.pdf", pages: 19, method: "ruled" },
  { ...ANSWER_2020, fileName: "budget-2020-unruled.pdf", pages: 8, method: "aligned" },
  { ...ANSWER_2020, fileName: "budget-2020.txt", pages: 1, method: "lines" },
  { ...ANSWER_2020, fileName: "budget-2020-error.pdf", pages: 19, method: "ruled", proven: 287 },
  { ...ANSWER_2025, fileName: "budget-2025-unit.pdf", pages: 20, method: "ruled" },
  { ...ANSWER_2025, fileName: "budget-2025-unit.ofd", pages: 20, method: "ruled" },
  { ...ANSWER_2025, fileName: "budget-2025-unit.xlsx", pages: 10, method: "native" },
];

test("every sample of a budget has its answer", () => {
  const names = SAMPLES.map((path) => path.slice(path.lastIndexOf("/") + 1)).filter((name) =>
    name.startsWith("budget-"),
  );
  expect(ANSWERS.map(({ fileName }) => fileName).sort()).toEqual([...names].sort());
});

describe.each(ANSWERS)("$fileName", ({ fileName, ...known }) => {
  const outcome = () => sampleOutcome(fileName);

  test("is read whole", async () => {
    const { pages, accounting, problems, blocks } = (await outcome()).extraction;
    expect(pages.map(({ status }) => status)).toEqual(Array.from({ length: known.pages }, () => "read"));
    expect(accounting.lost).toEqual([]);
    expect(accounting.numbersPlaced).toBe(accounting.numbersPrinted);
    expect(accounting.numbersPrinted).toBeGreaterThan(known.figures);
    expect(problems.filter(({ note }) => note !== true)).toEqual([]);
    const methods = blocks.flatMap((block) => (block.kind === "table" ? [block.method] : []));
    expect(new Set(methods)).toEqual(new Set([known.method]));
  });

  test("has its forms in their order, each with its unit", async () => {
    const { document, statements } = (await outcome()).budget;
    expect(statements.map(({ form }) => form)).toEqual(known.forms);
    expect(document).toMatchObject({ kind: "department-budget", fiscalYear: known.year, scope: known.scope });
    for (const { form, unit, unitSource } of statements) {
      expect({ unit, unitSource }).toEqual({
        unit: form === "three-public-and-operating" ? "万元" : "元",
        unitSource: "printed",
      });
    }
    expect(statements.flatMap(({ unreadCells }) => unreadCells)).toEqual([]);
  });

  test("has the printed totals wherever they are printed", async () => {
    const { statements } = (await outcome()).budget;
    const totals = (form: FormId) =>
      statements
        .filter((statement) => statement.form === form)
        .flatMap(({ lines }) => lines.filter(({ role }) => role === "total"))
        .map(({ figures }) => figures.total?.value);
    expect(totals("revenue-expenditure-summary")).toEqual([known.total, known.total]);
    expect(totals("revenue-by-function")).toEqual([known.total]);
    expect(totals("expenditure-by-function")).toEqual([known.total]);
    expect(totals("appropriation-summary")).toEqual([known.appropriation, known.appropriation]);
  });

  test("has every figure, and the arithmetic proves as many as it can", async () => {
    const { summary } = (await outcome()).audit;
    const { figures, proven, unproven, contradicted, repaired, undecided } = summary;
    expect({ figures, proven, unproven, contradicted, repaired, undecided }).toEqual({
      figures: known.figures,
      proven: known.proven,
      unproven: 0,
      contradicted: known.figures - known.proven,
      repaired: 0,
      undecided: 0,
    });
  });

  test("shows every figure on its page", async () => {
    const { budget, extraction } = await outcome();
    for (const { figure } of standings(budget)) {
      const page = extraction.pages[figure.page - 1];
      if (/\.(?:pdf|ofd)$/u.test(fileName)) {
        expect(figure.bbox !== null && page !== undefined && isInside(figure.bbox, page)).toBe(true);
      } else expect(figure.place).toMatch(/^(?:lines? \d+|table \d+, row \d+, cell \d+|表\d+![A-Z]+\d+)/u);
    }
  });
});

describe("the planted error", () => {
  test("is found, named with its place and the right amount, and is the only error", async () => {
    const { audit, budget } = await sampleOutcome("budget-2020-error.pdf");
    const errors = audit.findings.filter(({ severity }) => severity === "error");
    expect(errors).toHaveLength(1);
    const [error] = errors;
    expect(error).toMatchObject({
      verdict: "document-error",
      expected: "4389103.48",
      actual: "4398103.48",
      difference: "9000.00",
    });
    expect(error?.evidence[0]).toMatchObject({ page: 10, text: "4,398,103.48" });
    const wrong = standings(budget).find(({ figure }) => figure.id === error?.figures[0]);
    expect(wrong).toMatchObject({
      measure: "total",
      statement: { form: "expenditure-by-function" },
      line: { code: "2010301", name: "行政运行", page: 10 },
      figure: { status: "contradicted", page: 10 },
    });
    expect(error?.evidence[0]?.bbox).toEqual(wrong?.figure.bbox);
  });

  test("breaks just the row sum, the roll-up and the identity with table 2", async () => {
    const { audit } = await sampleOutcome("budget-2020-error.pdf");
    const violated = audit.identities.filter(({ outcome }) => outcome === "violated");
    expect(violated.map(({ rule }) => rule).sort()).toEqual([
      "revenue-expenditure-by-code",
      "roll-up",
      "row-sum",
    ]);
    for (const { difference } of violated) expect(difference.replace("-", "")).toBe("9000.00");
  });

  test.each(ANSWERS.filter(({ fileName }) => fileName !== "budget-2020-error.pdf"))(
    "has no like in $fileName",
    async ({ fileName }) => {
      const { findings, summary } = (await sampleOutcome(fileName)).audit;
      expect(summary.violated).toBe(0);
      expect(findings.filter(({ severity }) => severity !== "note")).toEqual([]);
    },
  );
});
