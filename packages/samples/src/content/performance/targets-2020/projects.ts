import { yuan } from "../../money.js";

/** An indicator of the 2020 edition. */
type GroupedIndicator = {
  readonly level2: string;
  readonly level3: string;
  readonly target: string;
  readonly weight: string;
  readonly score: string;
};

/** A component with its part of 项目构成分解: amount = unit price × quantity. */
type Component = {
  readonly name: string;
  readonly amount: bigint;
  readonly explanation: string;
  readonly item: string;
  readonly unitPrice: bigint;
  readonly unitPriceBasis: string;
  readonly quantity: string;
  readonly quantityBasis: string;
};

/** A project as the 2020 edition tells it; amounts in 分. */
export type Project2020 = {
  readonly name: string;
  readonly previousBudget: bigint;
  readonly previousExecuted: bigint;
  readonly components: readonly Component[];
  readonly background: string;
  readonly grounds: string;
  readonly need: string;
  readonly plan: string;
  readonly overallGoal: string;
  readonly annualGoal: string;
  /** By group, as its row names it. */
  readonly groups: Readonly<Record<string, readonly GroupedIndicator[]>>;
};

export const AGENCY = "上海市示例区档案局";
export const YEAR = 2020;
export const START = "2020-01-01";
export const END = "2020-12-31";

function component(
  name: string,
  [item, unitPrice, unitPriceBasis, quantity, quantityBasis]: readonly [
    string,
    string,
    string,
    string,
    string,
  ],
  explanation: string,
): Component {
  const price = yuan(unitPrice);
  return {
    name,
    amount: price * BigInt(quantity),
    explanation,
    item,
    unitPrice: price,
    unitPriceBasis,
    quantity,
    quantityBasis,
  };
}

function row(
  level2: string,
  level3: string,
  target: string,
  weight: string,
  score = weight,
): GroupedIndicator {
  return { level2, level3, target, weight, score };
}

const management = (executed: string): readonly GroupedIndicator[] => [
  row("投入管理", "预算编制合理性", "合理", "4"),
  row("投入管理", "预算执行率", "98%", "4", executed),
  row("投入管理", "预算资金到位率", "100%", "4"),
  row("投入管理", "专款专用率", "100%", "4"),
  row("财务管理", "资金使用规范性", "合规", "4"),
  row("项目管理", "项目管理制度健全性", "健全", "4"),
  row("项目管理", "项目管理制度执行性", "规范", "4"),
];

const influence: readonly GroupedIndicator[] = [
  row("长效管理", "长效管理机制健全性", "健全", "5"),
  row("人力资源", "人员完备性", "完备", "5", "4"),
];

export const projects2020: readonly Project2020[] = [
  {
    name: "档案数字化",
    previousBudget: yuan("400000.00"),
    previousExecuted: yuan("386420.50"),
    components: [
      component(
        "档案扫描",
        ["档案扫描加工", "0.40", "上年合同单价", "600000", "年度计划页数"],
        "按页计费，扫描后逐页校对",
      ),
      component("著录校对", ["条目著录", "2.00", "上年合同单价", "40000", "年度计划条数"], "著录条目并校对"),
      component("设备耗材", ["扫描耗材", "2000.00", "市场询价", "20", "上年用量"], "扫描设备耗材"),
    ],
    background: "馆藏纸质档案查阅频繁，原件磨损严重，须分批数字化。",
    grounds: "依据档案事业发展规划和区级信息化工作安排。",
    need: "数字化后以电子文件提供查阅，可以保护原件，缩短等候时间。",
    plan: "一季度完成采购，二、三季度扫描著录，四季度验收入库。",
    overallGoal: "逐步完成馆藏重点档案的数字化。",
    annualGoal: "全年扫描 600000 页，著录 40000 条，全部验收入库并提供查阅。",
    groups: {
      "一、投入和管理类": management("3"),
      "二、产出目标": [
        row("数量", "档案扫描页数", "≥600000 页", "10"),
        row("数量", "著录条目数", "≥40000 条", "8"),
        row("质量", "扫描合格率", "≥99%", "8"),
        row("时效", "数字化完成及时性", "及时", "8", "6"),
      ],
      "三、效果目标": [
        row("社会效益", "查档效率", "提高", "10"),
        row("社会效益", "数字档案利用率", "提高", "10", "9"),
        row("满意度", "查档群众满意度", "≥85%", "8"),
      ],
      "四、影响力目标": influence,
    },
  },
  {
    name: "档案宣传展览",
    previousBudget: yuan("120000.00"),
    previousExecuted: yuan("97350.00"),
    components: [
      component(
        "展览布置",
        ["展览布置服务", "34000.00", "比选报价", "2", "年度计划场次"],
        "含场地搭建和撤展",
      ),
      component(
        "宣传手册",
        ["手册印制", "8.00", "定点印刷价格", "5000", "计划发放数量"],
        "面向学校和社区发放",
      ),
    ],
    background: "居民和学生对档案工作了解不多，需要通过展览和手册介绍。",
    grounds: "依据档案法中开展档案宣传的规定。",
    need: "宣传有助于征集民间档案，提高社会的档案意识。",
    plan: "六月和十月各举办一场展览，手册随展览发放。",
    overallGoal: "提高社会对档案工作的认识。",
    annualGoal: "举办展览 2 场，发放手册 5000 册。",
    groups: {
      "一、投入和管理类": management("4"),
      "二、产出目标": [
        row("数量", "举办展览场次", "2 场", "10"),
        row("数量", "发放手册数量", "5000 册", "8"),
        row("质量", "布展验收合格率", "100%", "7"),
        row("时效", "展览举办及时性", "及时", "7"),
      ],
      "三、效果目标": [
        row("社会效益", "档案知识知晓度", "提高", "10", "9"),
        row("社会效益", "参观人次", "≥3000 人次", "10", "8"),
        row("满意度", "参观群众满意度", "≥85%", "10"),
      ],
      "四、影响力目标": influence,
    },
  },
];

/** 项目总预算金额, in 分. */
export function projectTotal({ components }: Project2020): bigint {
  return components.reduce((sum, { amount }) => sum + amount, 0n);
}
