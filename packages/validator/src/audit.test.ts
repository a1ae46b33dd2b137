import { describe, expect, test } from "vitest";
import { applyStatuses } from "./apply-statuses.js";
import { audit } from "./audit.js";
import { budget, type StatementText } from "./testing/budget-text.js";

const summary = (total: string): StatementText => ({
  form: "revenue-expenditure-summary",
  text: `total
    < 财政拨款收入 21000.00
    < 其他收入 9000.00
    > 201 a 10000.00
    > 208 b 20000.00
    =< 收入总计 30000.00
    => 支出总计 ${total}`,
});
const byFunction = (
  form: "revenue-by-function" | "expenditure-by-function",
  b = "20000.00",
): StatementText => ({
  form,
  text: `total ${form === "revenue-by-function" ? "appropriation other-income" : "basic project"}
    201 a 10000.00 9000.00 1000.00
    20101 a 10000.00 9000.00 1000.00
    208 b ${b} 12000.00 8000.00
    20801 b 20000.00 12000.00 8000.00
    = 合计 30000.00 21000.00 9000.00`,
});
const T1 = summary("30000.00");
const T2 = byFunction("revenue-by-function");
const DOCUMENT = [
  summary("30000.00"),
  byFunction("revenue-by-function"),
  byFunction("expenditure-by-function"),
];

const arithmetic = (statements: readonly StatementText[]) =>
  audit(budget(statements)).findings.filter(({ identities }) => identities.length > 0);

describe("culprits", () => {
  test("nothing to find", () => {
    expect(arithmetic(DOCUMENT)).toEqual([]);
  });

  test("a wrong figure is named once, with the value that all its identities agree on", () => {
    const result = audit(budget([T1, T2, byFunction("expenditure-by-function", "20900.00")]));
    const found = result.findings.filter(({ severity }) => severity === "error");
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      verdict: "document-error",
      expected: "20000.00",
      actual: "20900.00",
      difference: "900.00",
    });
    expect(found[0]?.figures[0]).toBe("s3.3.total");
    expect(found[0]?.message.zh).toContain("208 b 合计 20900.00 元（第3页）");
    expect(found[0]?.evidence[0]).toMatchObject({ figure: "s3.3.total", page: 3, text: "20900.00" });
    expect(result.statuses["s3.3.total"]).toBe("contradicted");
    expect(result.statuses["s3.3.basic"]).toBe("proven");
    expect(result.summary.contradicted).toBe(1);
  });

  test("two wrong figures in one column are told apart", () => {
    const statements = DOCUMENT.map((each) => ({
      ...each,
      text:
        each.form === "expenditure-by-function"
          ? each.text.replace("201 a 10000.00", "201 a 10500.00").replace("208 b 20000.00", "208 b 20900.00")
          : each.text,
    }));
    const found = arithmetic(statements);
    expect(found.map(({ figures, expected }) => [figures[0], expected])).toEqual([
      ["s3.1.total", "10000.00"],
      ["s3.3.total", "20000.00"],
    ]);
  });

  test("without a third identity both sides are named and nobody wins", () => {
    const found = arithmetic([
      { form: "appropriation-summary", text: "total\n=< 收入总计 3.00\n=> 支出总计 4.00" },
    ]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      rule: "two-sides",
      difference: "-1.00",
      figures: ["s1.1.total", "s1.2.total"],
    });
    expect(found[0]?.expected).toBeUndefined();
  });
});

describe("verdicts", () => {
  test("an uncertain reading is never the document's error", () => {
    const scan = { ...byFunction("expenditure-by-function", "27300.00"), confidence: 0.9 };
    const found = arithmetic([T1, T2, scan]);
    expect(found.map(({ verdict, severity }) => [verdict, severity])).toEqual([
      ["extraction-loss", "warning"],
    ]);
  });

  test("a cell that cannot be read makes its sums a loss, and contradicts nothing", () => {
    const result = audit(
      budget([
        {
          form: "expenditure-by-function",
          text: "total basic project\n201 a 5.00 2.00 ?\n208 b 6.00 2.00 4.00\n= 合计 11.00 4.00 7.00",
        },
      ]),
    );
    const found = result.findings.filter(({ identities }) => identities.length > 0);
    expect(new Set(found.map(({ verdict }) => verdict))).toEqual(new Set(["extraction-loss"]));
    expect(result.summary.contradicted).toBe(0);
  });

  test("a line that another form has is a lost line, not an error of its sums", () => {
    const lost = byFunction("expenditure-by-function");
    const statements = [
      T1,
      T2,
      { ...lost, text: lost.text.replace(/208 b.*\n/u, "").replace(/20801 b.*\n/u, "") },
    ];
    const result = audit(budget(statements));
    expect(result.findings.filter(({ verdict }) => verdict === "extraction-loss").length).toBeGreaterThan(1);
    expect(result.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(result.summary.contradicted).toBe(0);
  });

  test("one note counts what holds only within the printed precision", () => {
    const found = arithmetic([
      { form: "expenditure-by-function", text: "total basic project\n201 a 4 1 2\n208 b 9 4 5" },
    ]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      rule: "rounding-differences",
      verdict: "convention",
      severity: "note",
      difference: "1.00",
    });
  });

  test("a habit that is not kept is a note and no violated identity", () => {
    const result = audit(
      budget([
        { form: "general-budget-by-function", text: "total basic\n2080505 a 5.00 3.00" },
        { form: "basic-expenditure-by-economic", text: "total\n30108 a 4.00" },
      ]),
    );
    expect(result.summary.violated).toBe(0);
    expect(result.findings.map(({ rule, verdict, severity }) => [rule, verdict, severity])).toContainEqual([
      "pension-contribution",
      "convention",
      "note",
    ]);
  });

  test("a table in another unit is one warning", () => {
    const wan: StatementText = {
      ...summary(""),
      unit: "元",
      text: summary("30000.00").text.replace(/\d+\.00/gu, (yuan) => (Number(yuan) / 10_000).toFixed(2)),
    };
    const result = audit(budget([wan, T2, byFunction("expenditure-by-function")]));
    expect(result.findings.filter(({ severity }) => severity !== "note").map(({ rule }) => rule)).toEqual([
      "unit-mismatch",
      "required-tables",
    ]);
    expect(result.summary.contradicted).toBe(0);
  });
});

describe("sets of statements", () => {
  const body = (preparedBy: string, amount: string): readonly [StatementText, StatementText] => [
    { form: "revenue-by-function", preparedBy, text: `total\n201 a ${amount}\n= 合计 ${amount}` },
    { form: "expenditure-by-function", preparedBy, text: `total\n201 a ${amount}\n= 合计 ${amount}` },
  ];

  test("two bodies one after the other are compared each with itself", () => {
    const { summary: counts } = audit(budget([...body("A", "3.00"), ...body("B", "7.00")]));
    expect(counts).toMatchObject({ satisfied: 8, violated: 0 });
  });

  test("two bodies form by form are compared each with itself", () => {
    const [a1, a2] = body("A", "3.00");
    const [b1, b2] = body("B", "7.00");
    const { summary: counts, identities } = audit(budget([a1, b1, a2, b2]));
    expect(counts).toMatchObject({ satisfied: 8, violated: 0 });
    expect(new Set(identities.map(({ id }) => id)).size).toBe(identities.length);
  });
});

test("applyStatuses writes the verdicts and changes nothing else", () => {
  const document = budget(DOCUMENT);
  const before = structuredClone(document);
  const result = applyStatuses(document, audit(document));
  expect(document).toEqual(before);
  const statuses = result.statements.flatMap(({ lines }) =>
    lines.flatMap(({ figures }) => Object.values(figures).map(({ status }) => status)),
  );
  expect(new Set(statuses)).toEqual(new Set(["proven"]));
});

test("a long table is audited without comparing every line with every other", () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => `${2_000_000 + i} n 1.00 1.00 -`);
  const text = ["total basic project", ...rows, "= 合计 20000.00 20000.00 -"].join("\n");
  const { summary: counts } = audit(budget([{ form: "expenditure-by-function", text }]));
  expect(counts).toMatchObject({ satisfied: 20_003, violated: 0 });
});
