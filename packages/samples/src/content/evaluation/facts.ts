/** What the evaluation is of. */
export const YEAR = 2022;
export const PROJECT = "社区助餐服务专项";
export const AGENCY = "上海市示例区康乐街道办事处";
export const TITLE = `${YEAR} 年示例区康乐街道财政支出项目绩效评价报告`;
