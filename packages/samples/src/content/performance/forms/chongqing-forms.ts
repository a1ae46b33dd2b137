import { type Cell, cell, head, type Table } from "../../../layout/table.js";
import { AGENCY, OVERALL, type SpecialFund, type WeightedIndicator, YEAR } from "../overall-2024/projects.js";

type Row = readonly Cell[];

const WIDTHS = [80, 170, 66, 66, 66, 66];
/** Rows that stay empty under the indicators of the overall form. */
const SPARE = 2;

/** 部门整体绩效目标表. */
export function overallForm(): Table {
  return {
    id: "overall",
    titleRows: ["部门整体绩效目标表"],
    widths: WIDTHS,
    header: [],
    body: [
      [
        head("业务主管部门"),
        cell(`${AGENCY}　`, "center", [1, 2]),
        head("部门支出预算总量（万元）", 1, 2),
        head(OVERALL.budget),
      ],
      [head("当年整体绩效目标"), cell(OVERALL.goal, "left", [1, 5])],
      ...indicators(OVERALL.indicators, SPARE),
    ],
  };
}

/** 部门专项绩效目标申报表, in 万元. */
export function specialFundForm(id: string, fund: SpecialFund): Table {
  const wide = (label: string, text: string): Row => [head(label), cell(text, "left", [1, 5])];
  return {
    id,
    titleRows: ["部门专项绩效目标申报表"],
    widths: WIDTHS,
    header: [],
    body: [
      [
        head("编制单位："),
        cell(AGENCY, "left"),
        ...["", "", ""].map((text) => head(text)),
        head("单位：万元"),
      ],
      [head("专项资金名称"), head(fund.name, 1, 2), head("业务主管部门"), head(`　${AGENCY}`, 1, 2)],
      [
        head(`${YEAR}年预算`, 2),
        head(` ${fund.budget}`, 2, 2),
        head("区级支出"),
        head(`　${fund.district}`, 1, 2),
      ],
      [head("补助街镇"), head(`　${fund.subsidy}`, 1, 2)],
      wide("项目概况", fund.overview),
      wide("立项依据", fund.grounds),
      wide("当年绩效目标", fund.goal),
      ...indicators(fund.indicators, 0),
    ],
  };
}

function indicators(rows: readonly WeightedIndicator[], spare: number): readonly Row[] {
  const heads = ["指标", "指标权重", "计量单位", "指标性质", "指标值"];
  return [
    [head("绩效指标", rows.length + spare + 1), ...heads.map((text) => head(text))],
    ...rows.map(({ level3, weight, unit, nature, target }, index) => [
      cell(`${index % 2 === 0 ? "　" : ""}${level3}`, "left"),
      head(`${weight}${index % 2 === 0 ? "　" : ""}`),
      head(unit),
      head(nature),
      head(`　${target}`),
    ]),
    ...Array.from({ length: spare }, () => heads.map(() => head("　"))),
  ];
}
