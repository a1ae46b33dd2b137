import { FORMS } from "@yusuan/taxonomy";

const PERFORMANCE: readonly string[] = [
  ...[
    "财政项目支出绩效目标申报表",
    "财政项目支出绩效目标填报表",
    "财政项目支出绩效目标表",
    "项目支出绩效目标申报表",
  ],
  ...[
    "项目支出绩效目标表",
    "项目绩效目标申报表",
    "项目绩效目标表",
    "财政项目绩效目标申报表",
    "绩效目标申报表",
  ],
  ...[
    "项目支出绩效自评表",
    "财政项目支出绩效自评表",
    "项目绩效自评表",
    "绩效自评表",
    "部门整体支出绩效目标申报表",
  ],
  ...["部门整体支出绩效目标表", "整体支出绩效目标申报表", "部门整体绩效目标表", "整体绩效目标表"],
  ...[
    "部门专项绩效目标申报表",
    "专项资金绩效目标表",
    "转移支付绩效目标表",
    "绩效目标及完成情况表",
    "预算执行情况表",
  ],
];

/** The titles of the forms as they are printed behind a year or a body's name. */
export const TITLES: readonly string[] = [
  ...new Set([...FORMS.flatMap(({ titles }) => titles), ...PERFORMANCE]),
];

/** Whether a title ends with that of a performance form. */
export function isPerformanceTitle(title: string): boolean {
  return PERFORMANCE.some((known) => title.endsWith(known));
}
