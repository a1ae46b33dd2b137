import type { ProjectFormId } from "@yusuan/schema";
import type { GridRow } from "./rows.js";
import { labelTexts } from "./signs.js";

type Signs = { readonly form: ProjectFormId; readonly words: readonly string[]; readonly needed: number };

/** Words that one form prints and those below it do not, with how many of them make it this form. */
const SIGNS: readonly Signs[] = [
  { form: "special-fund-target", words: ["专项资金名称", "补助街镇", "区级支出"], needed: 1 },
  { form: "overall-target", words: ["部门支出预算总量", "整体绩效目标", "整体支出绩效目标"], needed: 1 },
  {
    form: "self-evaluation",
    words: [
      ...["年初预算数", "全年预算数", "全年执行数", "执行率", "实际完成情况", "实际完成值", "完成值"],
      ...["偏差原因", "总分"],
    ],
    needed: 2,
  },
  {
    form: "project-target-2020",
    words: [
      ...["项目组成名称", "预算下达金额", "申报金额", "层级分类", "指标内容", "指标目标值", "项目构成分解"],
      ...["总项目名称", "同名项目上年预算额", "项目设立的必要性"],
    ],
    needed: 2,
  },
  {
    form: "project-target",
    words: [
      ...["项目资金总额", "年度资金申请总额", "年度资金总额", "当年财政拨款", "财政资金", "开始日期"],
      ...["完成日期", "项目总目标", "年度总体目标", "年度总目标", "实施单位", "主管部门", "一级指标"],
      ...["项目类别", "项目性质", "绩效目标"],
    ],
    needed: 3,
  },
];
const LONGEST = 20;

/** The form that rows belong to by the labels they print; undefined where they are no performance form. */
export function kindOfRows(rows: readonly GridRow[]): ProjectFormId | undefined {
  const texts = [...new Set(rows.flatMap((row) => [...labelTexts(row)]))].filter(
    (text) => text.length <= LONGEST,
  );
  const found = (word: string): boolean =>
    texts.some((text) => (word.length <= 3 ? text === word : text.includes(word)));
  return SIGNS.find(({ words, needed }) => words.filter(found).length >= needed)?.form;
}
