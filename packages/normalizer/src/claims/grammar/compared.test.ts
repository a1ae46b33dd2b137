import type { Claim } from "@yusuan/schema";
import { describe, expect, test } from "vitest";
import { normalize } from "../../normalize.js";
import { extractionOf, textOf } from "../../testing/extraction.js";

function told(...lines: readonly string[]): readonly Claim[] {
  const blocks = lines.map((line, i) => ({ ...textOf("paragraph", line), id: `b${i}` }));
  return normalize(extractionOf(textOf("heading", "某某局2025年部门预算"), ...blocks)).claims;
}

describe("the amount compared with, said before the change", () => {
  test.each([
    ["某某支出2025年预算数为120.00万元，比2024年执行数100.00万元增加20.00万元，增长20.00%。"],
    ["某某支出2025年预算数为120.00万元，较上年执行数100.00万元增加20.00万元，增长20.00%。"],
    ["某某支出2025年预算数为120.00万元，与上年执行数100.00万元相比，增加20.00万元，增长20.00%。"],
  ])("%s", (line) => {
    const [now, before, change, rate] = told(line);
    expect(before).toMatchObject({
      subject: now?.subject,
      measure: "executed",
      year: 2024,
      value: "1000000.00",
    });
    expect(before?.related).toEqual([]);
    expect(now?.related).toEqual([
      { claim: change?.id, as: "change" },
      { claim: rate?.id, as: "rate" },
    ]);
    expect(change).toMatchObject({
      measure: "change",
      related: [
        { claim: before?.id, as: "base" },
        { claim: rate?.id, as: "rate" },
      ],
    });
  });

  test("with a rate alone, and with no change", () => {
    const [, before, rate] = told("某某支出120.00万元，比上年预算100.00万元增长20.00%。");
    expect(rate).toMatchObject({ measure: "change-rate", related: [{ claim: before?.id, as: "base" }] });
    const [, same, unchanged] = told("某某支出120.00万元，与上年预算120.00万元持平。");
    expect(unchanged).toMatchObject({ direction: "same", related: [{ claim: same?.id, as: "base" }] });
  });

  test("is forgotten once another amount or sentence begins", () => {
    const claims = told(
      "甲支出120.00万元，比2024年预算100.00万元增加20.00万元。乙支出30.00万元，增加5.00万元。",
    );
    expect(claims.at(-1)).toMatchObject({ measure: "change", subject: "乙支出", related: [] });
  });

  test("an amount that is compared with nothing said stays one of its own", () => {
    expect(told("比2024年预算100.00万元增加20.00万元。")[0]?.related).not.toContainEqual(
      expect.objectContaining({ as: "base" }),
    );
  });
});

describe("同比", () => {
  test("is a change, and no part of the list", () => {
    const claims = told(
      "某某收入合计100.00万元，其中：甲收入60.00万元，同比增加6.00万元，增幅11.11%，占60%；乙收入40.00万元，同比持平，占40%。",
    );
    expect(claims[0]?.related.map(({ claim }) => claims.find(({ id }) => id === claim)?.subject)).toEqual([
      "甲收入",
      "乙收入",
    ]);
    expect(claims.filter(({ measure }) => measure === "change")).toMatchObject([
      { subject: "甲收入", direction: "increase" },
      { subject: "乙收入", direction: "same" },
    ]);
  });
});

test("a change against the year that was told last is one of the amount before it", () => {
  const [now, before, change] = told(
    "某某支出2025年安排120.00万元，某某支出2024年安排100.00万元，同比增加20.00万元，增长20.00%。",
  );
  expect(now?.related).toContainEqual({ claim: change?.id, as: "change" });
  expect(before?.related).toEqual([]);
  expect(change?.related).toContainEqual({ claim: before?.id, as: "base" });
});

describe("wholes", () => {
  test("purchase and operation told after another expense are parts of the vehicles", () => {
    const claims = told(
      "公务用车购置及运行维护费6.50万元；公务接待费2.05万元。其中：公务用车购置支出0万元；公务用车运行维护费支出6.50万元。",
    );
    const [vehicles, reception, purchase, operation] = claims;
    expect(reception?.related).toEqual([]);
    expect(vehicles?.related).toEqual([
      { claim: purchase?.id, as: "part" },
      { claim: operation?.id, as: "part" },
    ]);
  });

  test("personnel and operating expenses in paragraphs of their own", () => {
    const [whole, ...parts] = told(
      "一般公共预算基本支出100.00万元，其中：",
      "人员经费80.00万元，主要包括：基本工资。",
      "公用经费20.00万元，主要包括：办公费。",
    );
    expect(whole?.related.map(({ as }) => as)).toEqual(["part", "part"]);
    expect(parts).toHaveLength(2);
  });

  test("收、支总计 is one subject, and 各 no part of it", () => {
    const [total, change] = told("2025年收、支总计均为100.00万元，比上年各增加10.00万元。");
    expect(total).toMatchObject({ subject: "收、支总计", related: [{ claim: change?.id, as: "change" }] });
    const [, again] = told("2025年收、支总预算100.00万元。与上年相比，收、支总预算各增加10.00万元。");
    expect(again).toMatchObject({ measure: "change", direction: "increase" });
  });
});
