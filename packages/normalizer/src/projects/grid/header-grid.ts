import { levelOf } from "../../indicators/vocabulary.js";
import { isFormLabel, labelOf } from "../vocabulary.js";
import type { GridRow } from "./rows.js";
import { labelTexts } from "./signs.js";

const ANCHORS: ReadonlySet<string> = new Set([
  "项目名称",
  "转移支付(项目)名称",
  "专项资金名称",
  "部门支出预算总量",
]);
/** Rows in which the rest of a header grid is looked for. */
const REACH = 12;

/** Labels of the header, funding and goals grids: a form says whose project it is, what it costs and what it is for. */
const HEADER_SIGNS: ReadonlySet<string> = new Set([
  ...[
    "主管部门",
    "业务主管部门",
    "主管单位",
    "中央主管部门",
    "地方主管部门",
    "资金投入情况",
    "实施单位",
    "项目单位",
    "预算单位",
    "项目性质",
    "项目类别",
    "项目类型",
  ],
  ...[
    "计划开始日期",
    "计划完成日期",
    "开始日期",
    "结束日期",
    "开始时间",
    "完成时间",
    "项目资金总额",
    "财政资金",
  ],
  ...[
    "年度资金申请总额",
    "年度资金总额",
    "年初预算数",
    "全年预算数",
    "全年执行数",
    "当年财政拨款",
    "上年结转资金",
  ],
  ...["项目组成名称", "预算下达金额", "项目总预算金额", "区级支出", "补助街镇", "立项依据", "当年绩效目标"],
  ...["总体目标", "年度总体目标", "部门支出预算总量", "当年整体绩效目标", "整体绩效目标", "项目总目标"],
  ...["预期目标", "实际完成情况"],
]);

/**
 * Whether the row at `index` begins the header grid of a form: it holds the label of the project's name and the
 * rows below hold more of the grid. The header of a list that has a column 项目名称 does not.
 */
export function beginsForm(rows: readonly GridRow[], index: number): boolean {
  const anchor = rows[index];
  const side = anchor && anchorSide(anchor);
  if (!anchor || side === undefined) return false;
  const below = rows.slice(index + 1, index + REACH).map(signsOf);
  const signs = new Set([...signsOf(anchor), ...below.flatMap((found) => [...found])]);
  const rowsWithSigns = below.filter((found) => found.size > 0).length;
  return signs.size >= 2 && rowsWithSigns >= (side === "value" ? 1 : 2);
}

/** Whether rows that do not show the label of the name still hold a form's grid and its indicators. */
export function holdsForm(rows: readonly GridRow[]): boolean {
  const signs = new Set(rows.flatMap((row) => [...signsOf(row)]));
  if (signs.size < 2) return false;
  return rows.some((row) =>
    [...labelTexts(row)].some((text) => /^[一二三]级指标$/u.test(text) || levelOf(text)?.closed === true),
  );
}

/** What stands behind the label of the name in an anchor row; undefined where the row is none. */
function anchorSide({ cells }: GridRow): "value" | "nothing" | undefined {
  const texts = cells.slice(0, 6).map(({ text }) => text.slice(0, 60));
  for (const [index, text] of texts.entries()) {
    const next = texts[index + 1];
    if (ANCHORS.has(labelOf(text))) return next !== undefined && !isFormLabel(next) ? "value" : "nothing";
    if (/[:：]./su.test(text) && ANCHORS.has(labelOf(text.split(/[:：]/u, 1)[0] ?? ""))) return "value";
    if (text.length <= 4 && next !== undefined && ANCHORS.has(labelOf(text + next))) return "value";
  }
  return undefined;
}

function signsOf(row: GridRow): ReadonlySet<string> {
  return new Set([...labelTexts(row)].filter((text) => HEADER_SIGNS.has(text)));
}
