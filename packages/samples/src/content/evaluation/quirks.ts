const SCORE_HEADER = "一级指标\t权重\t二级指标\t三级指标\t分值\t得分";
const ANNEX_HEADER = "一级指标\t权重\t二级指标\t三级指标\t分值\t评分标准\t业绩值\t得分";
const PAID = "9 月份发放补助 50 人，每人 300 元，";
const REST = "12 月份发放补助 60 人，每人 300 元。全年计划补助 180 人，实际补助 162 人，完成率为 90%。";

/** What the pages and the converter did to the text. */
export const QUIRKS_REPORT: readonly (readonly [string, string])[] = [
  // A header printed twice over a broken page, with the rule under it.
  [
    `1.决策类指标分析\n\n${SCORE_HEADER}\n`,
    `1.决策类指标分析\n\n${SCORE_HEADER}\n------\t----\t------\t------\t----\t----\n\n${SCORE_HEADER}\n`,
  ],
  // The summary breaks after C11; its last rows stand out of their columns.
  [
    "C11 助餐点运营完成率\t8\t8\n\t\t\tC12 送餐上门完成率\t8\t7.6\n\t\t\tC13 困难老人补助完成率\t6\t4.5\n\t\tC2 产出质量\tC21 餐食抽检合格率\t8\t8\n\t\tC3 产出时效\tC31 各项工作完成及时性\t10\t8\nD 效益",
    `C11 助餐点运营完成率\t8\t8\n\n${SCORE_HEADER}\n\t\t\tC12 送餐上门完成率\t8\t7.6\n\t\t\tC13 困难老人补助完成率\t6\t4.5\n\t\tC2 产出质量\tC21 餐食抽检合格率\t8\t8\n\t\tC3 产出时效\tC31 各项工作完成及时性\t10\t8\nD 效益`,
  ],
  [
    "D2 长效管理机制\tD21 长效管理机制建设\t5\t5\n\t\tD3 满意度\tD31 助餐老人满意度\t10\t9\n合计",
    "D2 长效管理机制\tD21 长效管理机制建设\t5\t5\nD3 满意度\tD31 助餐老人满意度\t\t\t10\t9\n合计",
  ],
  // A cell of the annex goes on after the page, under the header printed again.
  [`${PAID}${REST}\t4.5\n`, `${PAID}\t4.5\n\n${ANNEX_HEADER}\n\t\t\t\t\t\t${REST}\t\n`],
  ["\n东园助餐点", "\n\n东园助餐点"],
];
