/** An indicator of the Chongqing forms. */
export type WeightedIndicator = {
  readonly level3: string;
  /** `20%`. */
  readonly weight: string;
  /** 计量单位. */
  readonly unit: string;
  /** 指标性质. */
  readonly nature: string;
  readonly target: string;
};

/** 部门专项绩效目标申报表; amounts in 万元 as printed. */
export type SpecialFund = {
  readonly name: string;
  readonly budget: string;
  readonly district: string;
  readonly subsidy: string;
  readonly overview: string;
  readonly grounds: string;
  readonly goal: string;
  readonly indicators: readonly WeightedIndicator[];
};

export const AGENCY = "重庆市示例区供销合作社联合社";
export const YEAR = 2024;

function indicator(
  level3: string,
  weight: string,
  unit: string,
  nature: string,
  target: string,
): WeightedIndicator {
  return { level3, weight, unit, nature, target };
}

export const OVERALL = {
  budget: "612.48",
  goal: "围绕为农服务，健全区、镇、村三级服务网络，保障农资供应和农产品流通，巩固基层供销社改造成果，防范社有资产风险，全面完成年度各项任务。",
  indicators: [
    indicator("改造基层供销社", "20%", "个", "产出", "6"),
    indicator("农资储备", "20%", "吨", "产出", "1200"),
    indicator("农产品展销活动", "20%", "场", "产出", "8"),
    indicator("带动农户增收", "20%", "户", "效益", "350"),
    indicator("服务对象满意度", "10%", "百分比", "满意度", "90"),
  ],
} as const;

export const FUNDS: readonly SpecialFund[] = [
  {
    name: "农资储备专项经费",
    budget: "35.60",
    district: "35.60",
    subsidy: "",
    overview: "春耕和秋种期间农资需求集中，需要提前储备化肥和农药，稳定市场价格。",
    grounds: "依据区级农资储备管理办法设立。",
    goal: "全年储备化肥 1200 吨，保证用肥高峰供应，价格基本平稳。",
    indicators: [
      indicator("储备化肥数量", "30%", "吨", "产出", "1200"),
      indicator("储备仓库检查", "20%", "次", "产出", "12"),
      indicator("用肥高峰供应率", "30%", "百分比", "效益", "98"),
      indicator("农户满意度", "10%", "百分比", "满意度", "90"),
    ],
  },
  {
    name: "基层供销社改造补助",
    budget: "128.00",
    district: "100.00",
    subsidy: "28.00",
    overview: "部分基层供销社房屋设施陈旧，服务能力不足，拟改造 6 个，其中 2 个由所在镇组织实施。",
    grounds: "依据深化供销合作社综合改革的文件和区级改造计划。",
    goal: "完成 6 个基层供销社改造，恢复为农服务功能。",
    indicators: [
      indicator("改造基层供销社", "40%", "个", "产出", "6"),
      indicator("改造项目验收合格率", "20%", "百分比", "产出", "100"),
      indicator("新增服务农户", "20%", "户", "效益", "900"),
      indicator("社员满意度", "10%", "百分比", "满意度", "85"),
    ],
  },
  {
    name: "农产品展销经费",
    budget: "12.40",
    district: "12.40",
    subsidy: "",
    overview: "组织区内农产品参加展销，帮助合作社打开销路。",
    grounds: "依据年度农产品产销对接工作安排。",
    goal: "举办或者参加展销 8 场，促成销售合同。",
    indicators: [
      indicator("参加展销场次", "30%", "场", "产出", "8"),
      indicator("参展合作社数量", "20%", "家", "产出", "40"),
      indicator("现场销售额", "30%", "万元", "效益", "260"),
      indicator("参展单位满意度", "10%", "百分比", "满意度", "90"),
    ],
  },
];
