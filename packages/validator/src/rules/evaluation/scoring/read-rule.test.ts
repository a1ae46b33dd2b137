import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rational } from "../../../arithmetic/rational.js";
import { readRule } from "./read-rule.js";

const percent = (value: bigint) => ({ num: value, den: 100n });
const one = (num: bigint, den = 1n) => ({ num, den });

describe("readRule", () => {
  test.each([
    ["【完成率=实际完成数/计划完成数】 【最终得分=完成率*分值】", "完成率"],
    ["最终得分＝接待办结率×分值", "接待办结率"],
    ["得分=覆盖率×指标分值", "覆盖率"],
    ["完成率×权重", "完成率"],
  ])("a rate times the full mark: %s", (text, rate) => {
    expect(readRule(text)).toEqual({ kind: "rate", rate });
  });

  test("a threshold, a slope and a floor", () => {
    const text =
      "①执行率95%-100%，得满分；②执行率95%以下，每下降1%，扣权重1%；③执行率70%以下，不得分。【执行率=支出数/预算数×100%】";
    expect(readRule(text)).toEqual({
      kind: "threshold",
      rate: "执行率",
      full: one(95n),
      step: one(1n),
      cut: { of: "mark", value: percent(1n) },
      zeroBelow: one(70n),
    });
  });

  test.each([
    "满意度95%以上，得满分；低于95%，每下降1%，扣权重5%，扣完为止。",
    "满意度达到95%得满分；每降低1个百分点，扣分值的5%，扣完为止。",
    "【满意度 = (“非常满意” 选项样本数 + “一般” 选项样本数×0.6) / 总样本数×100%】满意度 95%以上，得满分; 低于 95%, 每下降 1%, 扣权重的 5%",
  ])("a slope of satisfaction: %s", (text) => {
    expect(readRule(text)).toEqual({
      kind: "threshold",
      rate: "满意度",
      full: one(95n),
      step: one(1n),
      cut: { of: "mark", value: { num: 1n, den: 20n } },
    });
  });

  test("a slope in points", () => {
    expect(readRule("到课率≥90%得满分，每低1%扣0.5分，扣完为止")).toMatchObject({
      kind: "threshold",
      rate: "到课率",
      cut: { of: "points", value: rational("0.5") },
    });
  });

  test.each([
    ["①有制度；②制度合规；③得到遵守。满足上述三项，计分值的100%；缺少一项，扣权重的35%，扣完为止。", 35n, 3],
    ["①有考核；②有监管。符合所有条件，得满分；一项不符合，扣权重的 25%，扣完为止。", 25n, 2],
    ["全部及时完成得满分；每发现 1 项未及时完成，扣 25%权重比例分数，扣完为止。", 25n, undefined],
    ["①全部合规得满分；②缺少一项，扣权重的20%，扣完为止", 20n, undefined],
    ["符合上述两点的，计满分；缺少一项扣权重的 50%，扣完为止。", 50n, undefined],
  ])("steps: %s", (text, cut, conditions) => {
    const rule = readRule(text);
    expect(rule).toMatchObject({ kind: "steps" });
    expect(rule?.kind === "steps" && [rule.cut.value.num * 100n, rule.conditions]).toEqual([
      cut * (rule?.kind === "steps" ? rule.cut.value.den : 0n),
      conditions,
    ]);
  });

  test.each(["未发生安全事件，得满分；发生安全事件，不得分。", "①合规，计分值的100%；②不合规，不计分。"])(
    "all or nothing: %s",
    (text) => {
      expect(readRule(text)).toEqual({ kind: "all-or-nothing" });
    },
  );

  test.each([
    "优得5分，良得3分，差不得分",
    "完成得满分，基本完成得分值的60%，未完成不得分",
    "制度健全得满分，酌情扣分",
    "每存在一项不符合合同管理的情况，不计分",
    "95%以上得满分；80%以上得2分；80%以下不得分",
    "得满分；缺少一项扣1分，每有一处错误扣权重的10%",
    "满意度90%以上得满分；低于85%，每下降1%，扣权重5%",
    "最终得分=完成率*分值，逾期一项扣1分",
    "",
  ])("not read: %s", (text) => {
    expect(readRule(text)).toBeUndefined();
  });

  test("any text is read or not, and never fails", () => {
    const piece = fc.constantFrom(
      "得满分",
      "扣权重",
      "5%",
      "每下降",
      "1%",
      "；",
      "，",
      "完成率",
      "*分值",
      "①",
      "不得分",
      "以下",
      "缺少一项",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 6 })), { maxLength: 60 }), (pieces) => {
        expect(() => readRule(pieces.join(""))).not.toThrow();
      }),
    );
  });
});
