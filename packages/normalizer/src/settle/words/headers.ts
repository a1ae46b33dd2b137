import { MEASURES } from "@yusuan/taxonomy";
import { type WordIndex, wordIndex } from "../reading/nearest.js";

const CODES_AND_NAMES: readonly string[] = [
  ...["功能分类科目编码", "功能分类科目名称", "功能分类科目", "支出功能分类科目编码", "支出功能分类科目名称"],
  ...["经济分类科目编码", "经济分类科目名称", "经济分类科目", "部门预算经济分类科目编码", "部门预算经济分类科目名称"],
  ...["支出经济分类科目编码", "支出经济分类科目名称", "支出经济分类科目", "政府预算经济分类科目编码", "科目编码"],
  ...["支出功能分类科目", "政府预算支出经济分类科目", "部门预算支出经济分类科目", "科目名称", "科目代码", "功能分类"],
  ...["经济分类", "单位名称", "部门名称", "单位代码", "部门代码", "单位编码", "部门（单位）名称", "部门（单位）代码"],
  ...["项目", "项目名称", "序号", "备注", "说明", "行次", "栏次", "科目", "名称", "编码", "项目（按功能分类）"],
  ...["项目（按支出性质和经济分类）", "收入项目", "支出项目", "功能分类科目"],
];

const OVER_COLUMNS: readonly string[] = [
  ...["本年收入", "本年支出", "收入", "支出", "收入预算", "支出预算", "财政拨款收入", "财政拨款支出", "本年拨款收入"],
  ...["预算数", "决算数", "年初预算数", "全年预算数", "调整预算数", "本年预算数", "上年预算数", "上年执行数"],
  ...["金额", "合计", "小计", "总计", "其中", "比例", "增减", "增减额", "比上年增减", "执行数", "完成数"],
  ...["“三公”经费预算数", "“三公”经费", "机关运行经费预算数", "“三公”经费支出", "“三公”经费合计", "财政拨款“三公”经费"],
  ...["一般公共预算支出", "一般公共预算基本支出", "政府性基金预算支出", "国有资本经营预算支出", "一般公共预算收入"],
  ...["一般公共预算财政拨款支出", "一般公共预算财政拨款基本支出", "政府性基金预算收入", "国有资本经营预算收入"],
  ...["年初结转和结余", "年末结转和结余", "本年收入合计", "本年支出合计", "基本支出合计", "项目支出合计"],
  ...["基本支出结转", "项目支出结转和结余", "基本支出和项目支出", "人员经费合计", "公用经费合计", "财政拨款"],
];

/** Everything that stands at the head of a column or over several, in the forms of budgets and final accounts. */
export const HEADERS: readonly string[] = [
  ...CODES_AND_NAMES,
  ...OVER_COLUMNS,
  ...MEASURES.flatMap(({ headers }) => headers),
];

let index: WordIndex | undefined;

/** The headers for finding the nearest one; made when the first scan needs them. */
export function headerIndex(): WordIndex {
  index ??= wordIndex(HEADERS);
  return index;
}
