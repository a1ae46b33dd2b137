/** A scored indicator: what the tables print of it and the paragraph that explains it. */
export type Score = {
  readonly level1: string;
  readonly level2: string;
  readonly number: string;
  readonly name: string;
  readonly weight: string;
  readonly score: string;
  /** 评分标准. */
  readonly rule: string;
  /** 业绩值; the section on the indicator tells the same. */
  readonly performance: string;
  /** Full mark in the paragraph, where it is told differently there. */
  readonly toldWeight?: string;
  /** What the section tells, where it differs from the annex. */
  readonly told?: string;
};

type Own = Omit<Score, "level1" | "level2">;

const under = (level1: string, level2: string, scores: readonly Own[]): readonly Score[] =>
  scores.map((score) => ({ level1, level2, ...score }));

const RATE = "【完成率=实际完成数/计划完成数】【最终得分=完成率*分值】";
const PAID = "3 月份发放补助 52 人，每人 300 元，9 月份发放补助 50 人，每人 300 元";
const LAST = "发放补助 60 人，每人 300 元。全年计划补助 180 人，实际补助 162 人，完成率为 90%。";
const SUBSIDY = `困难老人用餐补助分别于 2022 年 3 月、9 月和 12 月发放。${PAID}，`;

export const SCORES: readonly Score[] = [
  ...under("A 决策", "A1 项目立项", [
    {
      number: "A11",
      name: "项目与职能的相关性",
      weight: "2",
      score: "2",
      rule: "①项目符合街道的职责，计分值的 100%；②项目不符合街道的职责，不计分。",
      performance: "为老服务是街道的法定职责，项目内容与职责相符。",
    },
    {
      number: "A12",
      name: "立项依据充分性",
      weight: "2",
      score: "2",
      rule: "①符合市、区为老服务的政策；②符合本街道的实际需求。两点都符合计满分，缺一项扣权重的 50%。",
      performance: "项目依据市、区有关社区助餐的文件设立，事前做过需求调查。",
    },
  ]),
  ...under("A 决策", "A2 绩效目标", [
    {
      number: "A21",
      name: "绩效目标合理性",
      weight: "2",
      score: "2",
      rule: "①目标与项目内容相关；②预期效果符合正常水平。缺一项扣权重的 50%，扣完为止。",
      performance: "绩效目标与助餐服务的内容相关，预期效果合理。",
    },
    {
      number: "A22",
      name: "绩效指标明确性",
      weight: "2",
      score: "2",
      rule: "①目标分解为具体指标；②指标值可以衡量。缺一项扣权重的 50%，扣完为止。",
      performance: "产出和效益指标分解到子项目，数量指标都有指标值。",
    },
  ]),
  ...under("A 决策", "A3 资金投入", [
    {
      number: "A31",
      name: "预算编制科学性",
      weight: "2",
      score: "1",
      rule: "①预算内容与项目内容匹配；②预算额度测算依据充分。缺一项扣权重的 50%，扣完为止。",
      performance: "年初安排的宣传与培训经费全部调减，厨房设备更新年中追加，测算依据不够充分，扣 1 分。",
    },
  ]),
  ...under("B 过程", "B1 资金管理", [
    {
      number: "B11",
      name: "预算执行率",
      weight: "5",
      score: "5",
      rule: "①预算执行率 95%-100%，得满分；②执行率 95%以下，每下降 1%，扣权重 1%；③执行率 70%以下，不得分。【预算执行率=实际支出数/项目预算数×100%】",
      performance: "调整后的预算金额为 130.86 万元，实际支出金额为 129.66 万元，预算执行率为 99.08%。",
    },
    {
      number: "B12",
      name: "资金使用合规性",
      weight: "3",
      score: "3",
      rule: "资金使用合规，得满分；存在截留、挤占、挪用等情况，不得分。",
      performance: "抽查凭证未发现违规情况，支付手续齐全。",
    },
  ]),
  ...under("B 过程", "B2 组织实施", [
    {
      number: "B21",
      name: "管理制度健全性",
      weight: "3",
      score: "3",
      rule: "①财务制度健全；②业务制度健全。缺一项扣权重的 50%，扣完为止。",
      performance: "街道制定了助餐点管理办法和专项资金支付办法。",
    },
    {
      number: "B22",
      name: "采购方式合规性",
      weight: "3",
      score: "3",
      rule: "应当采购的都按规定采购，得满分；有一项不符合，扣权重的 50%，扣完为止。",
      performance: "运营单位和厨房设备都通过公开招标确定。",
    },
    {
      number: "B23",
      name: "合同管理规范性",
      weight: "3",
      score: "3",
      rule: "合同签订完整、执行到位、归档齐全，得满分；每一项不符合，扣权重的 1/3。",
      performance: "与运营单位签订年度合同，按合同执行，档案齐全。",
    },
    {
      number: "B24",
      name: "监督考核有效性",
      weight: "3",
      score: "2",
      rule: "①有考核办法；②按办法考核；③考核结果与付款挂钩。每一项不符合，扣权重的 1/3。",
      performance: "制定了考核办法并按季度考核，但考核结果没有与付款挂钩，扣 1 分。",
    },
  ]),
  ...under("C 产出", "C1 产出数量", [
    {
      number: "C11",
      name: "助餐点运营完成率",
      weight: "8",
      score: "8",
      rule: RATE,
      performance: "计划运营助餐点 12 个，实际运营 12 个，完成率为 100%。",
    },
    {
      number: "C12",
      name: "送餐上门完成率",
      weight: "8",
      score: "7.6",
      rule: RATE,
      performance: "计划送餐 20000 份，实际送餐 19000 份，完成率为 95%。",
    },
    {
      number: "C13",
      name: "困难老人补助完成率",
      weight: "6",
      score: "4.5",
      rule: RATE,
      performance: `${SUBSIDY}12 月份${LAST}`,
      told: `${SUBSIDY}11 月份${LAST}`,
    },
  ]),
  ...under("C 产出", "C2 产出质量", [
    {
      number: "C21",
      name: "餐食抽检合格率",
      weight: "8",
      score: "8",
      rule: "【最终得分=抽检合格率*分值】",
      performance: "全年抽检餐食 48 批次，合格 48 批次，抽检合格率为 100%。",
    },
  ]),
  ...under("C 产出", "C3 产出时效", [
    {
      number: "C31",
      name: "各项工作完成及时性",
      weight: "10",
      score: "8",
      rule: "各项工作全部及时完成得满分；每发现 1 项工作未及时完成，扣 20%权重比例分数，扣完为止。",
      performance: "厨房设备更新原定 6 月完成，实际 8 月完成，有 1 项工作未及时完成；其余工作都及时完成。",
    },
  ]),
  ...under("D 效益", "D1 项目效益", [
    {
      number: "D11",
      name: "老人用餐便利程度",
      weight: "7",
      score: "7",
      rule: "用餐便利程度提高，得满分；没有提高，不得分。",
      performance: "调研显示，老人到最近的助餐点平均步行 10 分钟以内，用餐便利程度提高。",
    },
    {
      number: "D12",
      name: "食品安全事件",
      weight: "8",
      score: "8",
      rule: "未发生食品安全事件，得满分；发生食品安全事件，不得分。",
      performance: "年度内未发生食品安全事件。",
    },
  ]),
  ...under("D 效益", "D2 长效管理机制", [
    {
      number: "D21",
      name: "长效管理机制建设",
      weight: "5",
      score: "5",
      rule: "①日常巡查机制健全；②资金和人员落实。缺一项扣权重的 50%，扣完为止。",
      performance: "街道建立了助餐点日常巡查机制，资金和人员落实到位。",
      toldWeight: "4",
    },
  ]),
  ...under("D 效益", "D3 满意度", [
    {
      number: "D31",
      name: "助餐老人满意度",
      weight: "10",
      score: "9",
      rule: "【满意度=“非常满意”占比+“比较满意”占比×0.8+“一般”占比×0.6+“不满意”占比×0.3】满意度 90%以上，得满分；低于 90%，每下降 1%，扣权重 5%，扣完为止。",
      performance: "根据问卷调查，助餐老人的总体满意度为 88%。",
    },
  ]),
];

/** 权重 of the first levels. */
export const SHARES: Readonly<Record<string, string>> = {
  "A 决策": "10%",
  "B 过程": "20%",
  "C 产出": "40%",
  "D 效益": "30%",
};

export const FINAL = { score: "93.1", grade: "优" } as const;

/** Sum of the full marks or of the scores, as printed: `36.1`. */
export function sumOf(scores: readonly Score[], of: "weight" | "score"): string {
  const tenths = scores.reduce((sum, each) => {
    const [whole = "0", fraction = "0"] = each[of].split(".");
    return sum + Number(whole) * 10 + Number(fraction);
  }, 0);
  return tenths % 10 === 0 ? String(tenths / 10) : `${Math.floor(tenths / 10)}.${tenths % 10}`;
}
