import { describe, expect, test } from "vitest";
import { leadOf } from "./head.js";
import { isAside, opensParts, phraseOf } from "./phrases.js";

describe("phrases", () => {
  test.each([
    ["比2024年预算减少", { kind: "change", direction: "decrease", own: "", baseYear: 2024 }],
    ["比上年增加", { kind: "change", direction: "increase", own: "", baseYear: 2024 }],
    ["同比增加", { kind: "change", direction: "increase", own: "", baseYear: 2024 }],
    ["某某收入同比下降", { kind: "change", direction: "decrease", own: "某某收入", baseYear: 2024 }],
    ["收入支出总计增加", { kind: "change", direction: "increase", own: "收入支出总计" }],
    ["下降(增长)", { kind: "change", direction: "decrease", own: "" }],
    ["占", { kind: "share", of: "" }],
    ["占本年支出合计的", { kind: "share", of: "本年支出合计" }],
    ["完成年初预算的", { kind: "execution" }],
    ["项目调整后的预算执行率为", { kind: "execution" }],
    ["公务接待费", { kind: "plain" }],
  ])("%s", (head, phrase) => {
    expect(phraseOf(head, 2025 - 1)).toEqual(phrase);
  });

  test.each([
    ["主要原因:", true],
    ["主要用于:", true],
    ["主要是人员增加", true],
    ["主要用于以下方面:", false],
    ["其中:", false],
  ])("aside: %s", (words, is) => {
    expect(isAside(words)).toBe(is);
  });

  test("lists of parts", () => {
    expect([opensParts("万元,其中:货物"), opensParts("(其中购置费"), opensParts("货物")]).toEqual([
      "open",
      "in-bracket",
      undefined,
    ]);
  });
});

describe("heads", () => {
  test.each([
    ["2025年,某局收入预算", "某局收入预算"],
    [",其中:财政拨款收入", "财政拨款收入"],
    ["1、公共安全支出(类)司法(款)", "公共安全支出(类)司法(款)"],
    ["3.“甲、乙和丙”科目", "3.“甲、乙和丙”科目"],
    ["(含外宾接待支出", "含外宾接待支出"],
  ])("%s", (text, head) => {
    expect(leadOf(text, 0, text.length).head).toBe(head);
  });
});
