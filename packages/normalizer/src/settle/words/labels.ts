import { entriesByCode } from "@yusuan/taxonomy";
import { FORM_LABELS } from "../../projects/vocabulary.js";
import { type WordIndex, wordIndex } from "../reading/nearest.js";
import { HEADERS } from "./headers.js";

/** Labels of the lines of two-sided forms. */
const LINES: readonly string[] = [
  ...[
    "财政拨款收入",
    "一般公共预算资金",
    "政府性基金",
    "国有资本经营预算",
    "政府性基金预算资金",
    "一般公共预算",
  ],
  ...["国有资本经营预算资金", "一般公共预算拨款收入", "政府性基金预算拨款收入", "国有资本经营预算拨款收入"],
  ...[
    "一般公共预算财政拨款收入",
    "政府性基金预算财政拨款收入",
    "国有资本经营预算财政拨款收入",
    "政府性基金预算",
  ],
  ...["一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款", "财政专户管理资金"],
  ...["财政专户管理资金收入", "事业收入", "事业单位经营收入", "经营收入", "其他收入", "上级补助收入"],
  ...["附属单位上缴收入", "收入总计", "支出总计", "本年收入合计", "本年支出合计", "收入合计", "支出合计"],
  ...[
    "上年结转",
    "上年结转结余",
    "上年结转和结余",
    "年初结转和结余",
    "年末结转和结余",
    "年初财政拨款结转和结余",
  ],
  ...["年末财政拨款结转和结余", "使用非财政拨款结余", "结余分配", "使用非财政拨款结余和专用结余", "结转下年"],
  ...[
    "年终结转结余",
    "用事业基金弥补收支差额",
    "上缴上级支出",
    "经营支出",
    "对附属单位补助支出",
    "总计",
    "合计",
  ],
  ...[
    "基本支出",
    "项目支出",
    "人员经费",
    "公用经费",
    "人员经费合计",
    "公用经费合计",
    "政府性基金预算财政拨款",
  ],
];

/** Labels of three public expenses and of running costs, where they stand one below the other. */
const THREE_PUBLIC: readonly string[] = [
  ...["“三公”经费支出", "因公出国（境）费", "公务接待费", "公务用车购置及运行维护费", "公务用车购置及运行费"],
  ...[
    "公务用车购置费",
    "公务用车运行维护费",
    "公务用车运行费",
    "机关运行经费",
    "国内接待费",
    "国（境）外接待费",
  ],
  ...["因公出国（境）团组数", "因公出国（境）人次数", "公务用车购置数", "公务用车保有量", "国内公务接待批次"],
  ...["国内公务接待人次", "其中"],
];

const LEVELS: readonly string[] = [
  ...[
    "产出指标",
    "效益指标",
    "效果指标",
    "满意度指标",
    "成本指标",
    "管理指标",
    "投入指标",
    "过程指标",
    "决策指标",
  ],
  ...[
    "产出类",
    "效益类",
    "效果类",
    "满意度类",
    "成本类",
    "投入和管理类",
    "影响力类",
    "产出类指标",
    "效果类指标",
  ],
  ...["数量指标", "质量指标", "时效指标", "进度指标", "经济效益指标", "社会效益指标", "生态效益指标"],
  ...[
    "可持续影响指标",
    "服务对象满意度指标",
    "群众满意度指标",
    "经济成本指标",
    "社会成本指标",
    "生态环境成本指标",
  ],
  ...["产出目标", "效益目标", "效果目标", "影响力目标", "投入和管理目标", "数量", "质量", "时效", "成本"],
  ...["经济效益", "社会效益", "生态效益", "可持续影响", "满意度", "服务对象满意度"],
];

/** More labels of performance forms than those that cut them into fields. */
const PERFORMANCE: readonly string[] = [
  ...[
    "项目资金（元）",
    "项目资金（万元）",
    "其中：财政资金",
    "其中：当年财政拨款",
    "年度资金总额",
    "预算执行率",
  ],
  ...[
    "偏差原因分析及改进措施",
    "偏差原因",
    "实际完成情况",
    "年初设定目标",
    "指标值",
    "分值",
    "得分",
    "自评得分",
  ],
  ...[
    "经常性项目",
    "一次性项目",
    "年度总体目标",
    "项目总目标",
    "指标名称",
    "评价等级",
    "评价标准",
    "权重",
    "总分",
  ],
];

/** Labels of sums, by what they end in. */
const SUMS: ReadonlyMap<string, readonly string[]> = new Map(
  ["总计", "合计", "总额"].map((end) => [
    end,
    ["收入", "支出", "本年收入", "本年支出", "当年收入", "当年支出"].map((side) => side + end),
  ]),
);

/** The label of a sum of one side that a reading differs from in one character only, whichever it is. */
export function sumLabel(read: string): string | undefined {
  const near = SUMS.get(read.slice(-2))?.filter(
    (word) => word.length === read.length && [...word].filter((char, k) => char !== read[k]).length === 1,
  );
  return near?.length === 1 ? near[0] : undefined;
}

let functionClasses: readonly string[] | undefined;
let index: WordIndex | undefined;

/** The names of the 类 of the function classification, of all editions. */
function classNames(): readonly string[] {
  functionClasses ??= [...entriesByCode("function").values()].flatMap((entries) =>
    entries.flatMap(({ level, name }) => (level === 1 ? [name] : [])),
  );
  return functionClasses;
}

/** The labels of lines and fields for finding the nearest one; made when the first scan needs them. */
export function labelIndex(): WordIndex {
  index ??= wordIndex([
    ...classNames(),
    ...LINES,
    ...THREE_PUBLIC,
    ...FORM_LABELS,
    ...LEVELS,
    ...PERFORMANCE,
    ...HEADERS,
  ]);
  return index;
}
