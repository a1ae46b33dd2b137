import type { Claim } from "@yusuan/schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalize } from "../normalize.js";
import { extractionOf, tableOf, textOf } from "../testing/extraction.js";

const EXPENDITURE = (title: string, item: string) =>
  tableOf(
    [
      "类|款|项|科目名称|合计|基本支出|项目支出",
      `201|.|.|一般公共服务支出|${item}|7,000,000.00|0.00`,
      `201|03|.|政府办公厅（室）及相关机构事务|${item}|7,000,000.00|0.00`,
      `201|03|01|行政运行|${item}|7,000,000.00|0.00`,
      `.|.|.|合计|${item}|7,000,000.00|0.00`,
    ],
    { title, unit: "元" },
  );
const BUDGET = [
  tableOf(
    [
      "收入|.|支出|.",
      "项目|预算数|项目|预算数",
      "一、财政拨款收入|7,000,000.00|一般公共服务支出|7,500,000.00",
      "二、其他收入|500,000.00|.|.",
      "收入总计|7,500,000.00|支出总计|7,500,000.00",
    ],
    { title: "2025年部门财务收支预算总表", unit: "元" },
  ),
  EXPENDITURE("2025年部门支出预算总表", "7,500,000.00"),
  EXPENDITURE("2025年部门一般公共预算支出功能分类预算表", "7,000,000.00"),
  tableOf(
    [
      "合计|因公出国(境)费|公务接待费|公务用车购置及运行费|<|<|机关运行经费",
      "^|^|^|小计|购置费|运行费|^",
      "5.00|0.00|2.00|3.00|0.00|3.00|84.83",
    ],
    { title: "2025年“三公”经费和机关运行经费预算表", unit: "万元" },
  ),
];

/** Claims of a budget of 2025 with these paragraphs; a line that begins with `#` is a heading. */
function told(...lines: readonly string[]): readonly Claim[] {
  const blocks = lines.map((line, i) => ({
    ...(line.startsWith("#") ? textOf("heading", line.slice(1)) : textOf("paragraph", line)),
    id: `b${i}`,
  }));
  return normalize(extractionOf(textOf("heading", "某某局2025年部门预算"), ...blocks, ...BUDGET)).claims;
}

/** The printed text of the figures that a claim is bound to, by subject. */
function bound(...lines: readonly string[]): readonly string[] {
  const document = normalize(
    extractionOf(
      textOf("heading", "某某局2025年部门预算"),
      ...lines.map((line, i) => ({
        ...(line.startsWith("#") ? textOf("heading", line.slice(1)) : textOf("paragraph", line)),
        id: `b${i}`,
      })),
      ...BUDGET,
    ),
  );
  const figures = new Map(
    document.statements.flatMap(({ form, lines }) =>
      lines.flatMap((line) =>
        Object.entries(line.figures).map(
          ([measure, { id }]) => [id, `${form} ${line.name} ${measure}`] as const,
        ),
      ),
    ),
  );
  return document.claims.flatMap((claim) => claim.figures.map((id) => figures.get(id) ?? id));
}

describe("binding to the tables of a budget", () => {
  test.each([
    ["2025年，某某局收入预算750.00万元。", ["revenue-expenditure-summary 收入总计 total"]],
    ["2025年收、支总预算750.00万元。", ["revenue-expenditure-summary 收入总计 total"]],
    ["一般公共预算基本支出700.00万元。", ["general-budget-by-function 合计 basic"]],
    ["支出预算750.00万元。", ["revenue-expenditure-summary 支出总计 total"]],
    ["其他收入50.00万元。", ["revenue-expenditure-summary 其他收入 total"]],
    [
      "支出总额为750.00万元，其中：基本支出700.00万元。",
      ["revenue-expenditure-summary 支出总计 total", "expenditure-by-function 合计 basic"],
    ],
    [
      "一般公共预算拨款支出预算700.00万元，其中：基本支出700.00万元。",
      ["general-budget-by-function 合计 total", "general-budget-by-function 合计 basic"],
    ],
    ["机关运行经费预算为84.83万元。", ["three-public-and-operating 合计 agency-operation"]],
    [
      "下属1家机关财政拨款的机关运行经费预算84.83万元。",
      ["three-public-and-operating 合计 agency-operation"],
    ],
  ])("%s", (line, figures) => {
    expect(
      bound(line).map((name) => name.replace(/operating\s+\S*\s*agency/u, "operating 合计 agency")),
    ).toEqual(figures);
  });

  test.each([
    ["last year's number", "2024年收入预算750.00万元。"],
    ["what it changed by", "收入预算比上年减少750.00万元。"],
    ["a reason", "主要原因是支出预算750.00万元。"],
    ["a subject that only ends alike", "某培训费支出预算750.00万元。"],
    ["an expense outside of its section", "公务接待费2.00万元。"],
    ["a 科目 of which nothing says the scope", "行政运行700.00万元。"],
    ["a heading alone", "#收入预算", "预算安排750.00万元。"],
  ])("never binds %s", (_, ...lines) => {
    expect(bound(...lines)).toEqual([]);
  });

  test.each([
    "1.“行政运行”科目700.00万元，主要用于人员经费。",
    "1.一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）行政运行（项）700.00万元。",
    "1.“一般公共服务支出-政府办公厅（室）及相关机构事务-行政运行”700.00万元。",
    "1、某某支出（201类）某某（03款）行政运行（01项）700.00万元。",
  ])("a 科目 of the appropriation: %s", (line) => {
    expect(bound("财政拨款支出主要内容如下：", line)).toEqual(["general-budget-by-function 行政运行 total"]);
  });

  test("the three public expenses in their section", () => {
    const lines = [
      "#一、“三公”经费预算情况说明",
      "“三公”经费预算数为5.00万元，与2024年预算持平。其中：",
      "（一）公务接待费2.00万元。",
    ];
    expect(bound(...lines).map((name) => name.split(" ").at(-1))).toEqual(["total", "reception"]);
    const [whole, , part] = told(...lines);
    expect(part?.related).toMatchObject([{ claim: whole?.id, as: "whole" }]);
  });
});

describe("what belongs together", () => {
  test("a change and its rate belong to what changed", () => {
    const claims = told("支出预算750.00万元，比2024年预算减少50.00万元，下降6.25%。");
    expect(claims).toMatchObject([
      {
        measure: "total",
        related: [
          { claim: "c2", as: "change" },
          { claim: "c3", as: "rate" },
        ],
      },
      {
        measure: "change",
        direction: "decrease",
        value: "500000.00",
        related: [{ claim: "c3", as: "rate" }],
      },
      { measure: "change-rate", direction: "decrease", value: "6.25" },
    ]);
  });

  test("an amount of last year that is told is the base", () => {
    const claims = told(
      "1.“行政运行”700.00万元。2024年当年预算执行数为560.00万元，2025年预算安排700.00万元，比2024年预算执行数增加25.00%。",
    );
    expect(claims.slice(1)).toMatchObject([
      { subject: "行政运行", measure: "executed", year: 2024, figures: [] },
      { subject: "行政运行", year: 2025, related: [{ claim: "c4", as: "rate" }] },
      { measure: "change-rate", related: [{ claim: "c2", as: "base" }] },
    ]);
  });

  test("a change of its own subject", () => {
    const claims = told("某某经费决算100.00万元。", "与2024年度相比，某某经费增加20.00万元，增长25.00%。");
    expect(claims[0]?.related).toEqual([
      { claim: "c2", as: "change" },
      { claim: "c3", as: "rate" },
    ]);
  });

  test("shares of a whole", () => {
    const claims = told("支出合计100.00万元，其中：甲支出60.00万元，占60.00%；乙支出40.00万元，占40.00%。");
    expect(claims.filter(({ measure }) => measure === "share")).toMatchObject([
      { value: "60.00", related: [{ claim: "c1", as: "whole" }] },
      { value: "40.00", related: [{ claim: "c1", as: "whole" }] },
    ]);
  });

  test("execution of the initial budget", () => {
    const claims = told(
      "1、某某（项）。主要用于：某事。年初预算为50.00万元，支出决算为45.00万元，完成年初预算的90.00%。",
    );
    expect(claims).toMatchObject([
      { subject: "某某(项)", measure: "initial" },
      {
        measure: "executed",
        related: [
          { claim: "c1", as: "base" },
          { claim: "c3", as: "rate" },
        ],
      },
      { measure: "execution-rate", related: [{ claim: "c1", as: "base" }] },
    ]);
  });

  test("parts in a bracket end with it", () => {
    const [whole, vehicles, purchase, operation, reception] = told(
      "某经费5.00万元，其中：公务用车购置及运行费3.00万元（其中：购置费1.00万元，运行费2.00万元），公务接待费2.00万元。",
    );
    const isPartOf = (part: Claim | undefined) => part?.related.find(({ as }) => as === "whole")?.claim;
    expect([vehicles, purchase, operation, reception].map(isPartOf)).toEqual([
      whole?.id,
      vehicles?.id,
      vehicles?.id,
      whole?.id,
    ]);
  });

  test("合计 adds up what stands before it", () => {
    const claims = told("保洁人员劳务费120.55万元、材料费3.2万元，工具费1.25万元，合计125.00万元。");
    expect(claims.at(-1)?.related.map(({ claim, as }) => `${as} ${claim}`)).toEqual([
      "part c1",
      "part c2",
      "part c3",
    ]);
  });

  test("the number and sum of projects", () => {
    expect(told("编报绩效目标的项目9个，涉及项目预算资金312.40万元。")).toMatchObject([
      { kind: "count", measure: "project-count", value: "9" },
      { kind: "amount", measure: "project-sum", value: "3124000.00" },
    ]);
  });
});

test("any text is read, with places in it", () => {
  const pieces = fc.constantFrom(
    ..."其中：|，|。|；|、|（|）|合计|支出预算|5.00万元|7辆|2025年|比上年|增加|减少|3.10%|占|持平|完成预算的|2025年3月|至|主要原因".split(
      "|",
    ),
  );
  fc.assert(
    fc.property(fc.array(fc.string({ unit: pieces, maxLength: 30 }), { maxLength: 4 }), (texts) => {
      const claims = told(...texts.map((text) => text || "无"));
      const ids = new Set(claims.map(({ id }) => id));
      expect(ids.size).toBe(claims.length);
      for (const claim of claims) {
        expect(texts.join("\n")).toContain(claim.printed);
        for (const { claim: other } of claim.related) expect(ids.has(other)).toBe(true);
      }
    }),
  );
});
