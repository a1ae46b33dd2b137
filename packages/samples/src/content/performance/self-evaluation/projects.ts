import { yuan } from "../../money.js";
import { leveled } from "../indicator.js";
import type { SelfEvaluation } from "./project.js";

export const AGENCY = "上海市示例区农业技术推广站";
const DEPARTMENT = "上海市示例区农业农村委员会";
const NONE = { initial: 0n, revised: 0n, executed: 0n };
const BODIES = { department: DEPARTMENT, implementer: AGENCY };

function funds(initial: string, revised: string, executed: string): SelfEvaluation["fiscal"] {
  return { initial: yuan(initial), revised: yuan(revised), executed: yuan(executed) };
}

/** Clean: everything spent, all but one indicator with full score. */
const training: SelfEvaluation = {
  ...BODIES,
  name: "种植技术培训",
  fiscal: funds("320000.00", "296450.00", "296450.00"),
  carriedOver: NONE,
  other: NONE,
  weight: "10",
  rate: "100.00%",
  score: "10",
  expected: "面向种植户开展技术培训，推广节水节肥技术，使种植户掌握主要作物的病虫害防治方法。",
  reached:
    "全年举办培训 24 期，参加 1180 人次，发放技术手册，节水节肥技术得到推广，种植户基本掌握病虫害防治方法。",
  indicators: leveled({
    产出指标: {
      数量指标: [
        { level3: "举办培训期数", target: ">=24 期", actual: "24", weight: "10", score: "10" },
        {
          level3: "参加培训人次",
          target: ">=1200 人次",
          actual: "1180",
          weight: "10",
          score: "9",
          note: "农忙季节个别班次人数不足，今后错开农忙安排",
        },
      ],
      质量指标: [{ level3: "培训考核合格率", target: ">=90%", actual: "96", weight: "10", score: "10" }],
      时效指标: [{ level3: "培训计划完成及时率", target: "=100%", actual: "100", weight: "10", score: "10" }],
      成本指标: [{ level3: "人均培训成本控制", target: "良好", actual: "良好", weight: "10", score: "10" }],
    },
    效益指标: {
      社会效益指标: [
        { level3: "技术知晓程度", target: "提高", actual: "提高", weight: "10", score: "10" },
        { level3: "种植户增产增收", target: "有效", actual: "有效", weight: "10", score: "10" },
      ],
      可持续影响指标: [{ level3: "培训师资队伍", target: "健全", actual: "健全", weight: "10", score: "10" }],
    },
    满意度指标: {
      服务对象满意度指标: [
        { level3: "参训种植户满意度", target: ">=85%", actual: "93", weight: "10", score: "10" },
      ],
    },
  }),
  total: "99.00",
};

/** Clean: a part of the money comes from the year before and not all is spent, which costs a point. */
const soil: SelfEvaluation = {
  ...BODIES,
  name: "耕地质量监测",
  fiscal: funds("450000.00", "420000.00", "378420.55"),
  carriedOver: funds("0.00", "36000.00", "36000.00"),
  other: NONE,
  weight: "10",
  rate: "90.88%",
  score: "9.1",
  expected: "在全区布设监测点，按季度采样化验，掌握耕地质量变化，为科学施肥提供依据。",
  reached: "完成 60 个监测点四个季度的采样化验，形成年度监测报告，并向种植户提供施肥建议。",
  indicators: leveled({
    产出指标: {
      数量指标: [
        { level3: "监测点数量", target: "=60 个", actual: "60", weight: "15", score: "15" },
        { level3: "采样化验次数", target: "=4 次", actual: "4", weight: "10", score: "10" },
      ],
      质量指标: [{ level3: "化验数据准确率", target: ">=98%", actual: "99", weight: "15", score: "15" }],
      时效指标: [{ level3: "监测报告按时完成率", target: "=100%", actual: "100", weight: "10", score: "10" }],
    },
    效益指标: {
      生态效益指标: [{ level3: "化肥用量", target: "下降", actual: "下降", weight: "15", score: "15" }],
      可持续影响指标: [
        { level3: "监测数据共享机制", target: "完善", actual: "完善", weight: "15", score: "15" },
      ],
    },
    满意度指标: {
      服务对象满意度指标: [
        { level3: "种植户满意度", target: ">=80%", actual: "90", weight: "10", score: "10" },
      ],
    },
  }),
  total: "99.10",
};

/** The printed rate is not executed ÷ revised: 1,243,860.00 ÷ 1,380,000.00 is 90.13%. */
const machinery: SelfEvaluation = {
  ...BODIES,
  name: "农机作业补贴",
  fiscal: funds("1500000.00", "1380000.00", "1243860.00"),
  carriedOver: NONE,
  other: NONE,
  weight: "10",
  rate: "95.13%",
  score: "9",
  expected: "对农机作业给予补贴，提高机械化作业水平，减轻种植户负担。",
  reached: "全年补贴农机作业 8292 亩，补贴资金直接发放到户，机械化作业水平提高。",
  indicators: leveled({
    产出指标: {
      数量指标: [
        {
          level3: "补贴作业面积",
          target: ">=9200 亩",
          actual: "8292",
          weight: "20",
          score: "18",
          note: "秋季连续降雨，部分田块不能作业，今后提前安排",
        },
      ],
      质量指标: [{ level3: "补贴发放准确率", target: "=100%", actual: "100", weight: "15", score: "15" }],
      时效指标: [{ level3: "补贴发放及时率", target: ">=95%", actual: "98", weight: "15", score: "15" }],
    },
    效益指标: {
      经济效益指标: [
        { level3: "种植户作业成本", target: "下降", actual: "下降", weight: "7.5", score: "7.5" },
      ],
      社会效益指标: [{ level3: "机械化作业水平", target: "提高", actual: "提高", weight: "15", score: "15" }],
      可持续影响指标: [
        { level3: "补贴监管机制", target: "健全", actual: "健全", weight: "7.5", score: "7.5" },
      ],
    },
    满意度指标: {
      服务对象满意度指标: [
        { level3: "受益农户满意度", target: ">=85%", actual: "91", weight: "10", score: "10" },
      ],
    },
  }),
  total: "97.00",
};

export const EVALUATED: readonly SelfEvaluation[] = [training, soil, machinery];

/** The same with the right rate: what the damaged text was before. */
export const EVALUATED_RIGHT: readonly SelfEvaluation[] = [training, soil, { ...machinery, rate: "90.13%" }];
