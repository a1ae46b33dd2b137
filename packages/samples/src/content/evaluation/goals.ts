import { yuan } from "../money.js";
import { leveled } from "../performance/indicator.js";
import type { TargetProject } from "../performance/target-project.js";
import { PROJECT } from "./facts.js";

/** The targets of the project with what was reached; the form of the annex prints the targets only. */
export const GOALS = leveled({
  产出指标: {
    数量指标: [
      { level3: "运营助餐点数量", target: "=12 个", actual: "12 个" },
      { level3: "送餐上门份数", target: "≥20000 份", actual: "19000 份" },
      { level3: "补助困难老人人数", target: "=180 人", actual: "162 人" },
    ],
    质量指标: [{ level3: "餐食抽检合格率", target: "=100%", actual: "100%" }],
    时效指标: [{ level3: "补助发放及时性", target: "及时", actual: "及时" }],
  },
  效益指标: {
    社会效益指标: [
      { level3: "食品安全事件", target: "0 起", actual: "0 起" },
      { level3: "老人用餐便利程度", target: "提高", actual: "提高" },
    ],
    可持续影响指标: [{ level3: "助餐服务长效机制", target: "健全有效", actual: "健全有效" }],
  },
  满意度指标: { 服务对象满意度指标: [{ level3: "助餐老人满意度", target: ">85%", actual: "88%" }] },
});

/** The target form of the annex. */
export const TARGET_FORM: TargetProject = {
  name: PROJECT,
  nature: "经常性项目",
  category: "其他运转类",
  start: "2022-01-01",
  end: "2022-12-31",
  funding: {
    fiscal: yuan("1400000.00"),
    other: 0n,
    annualFiscal: yuan("1400000.00"),
    carriedOver: 0n,
    annualOther: 0n,
  },
  overallGoal: "社区老人就近吃上放心饭，困难老人用餐有补助。",
  annualGoal: "全年运营助餐点 12 个，为行动不便的老人送餐上门，向困难老人发放用餐补助，并更新部分厨房设备。",
  indicators: GOALS.map(({ actual: _, ...rest }) => rest),
};
