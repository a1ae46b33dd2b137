import type { GridCell, GridRow } from "../../projects/grid/rows.js";
import { compact } from "../../text.js";

/** What a column of a scored table holds. `share` is the weight of the first-level class. */
export type ScoreRole =
  | "level1"
  | "level2"
  | "level3"
  | "level4"
  | "share"
  | "weight"
  | "score"
  | "rule"
  | "performance";

/** A column; `to` is the first one behind it. */
export type ScoreColumn = {
  readonly role: ScoreRole;
  readonly from: number;
  readonly to: number;
  /** `%` or `分`, where its header names it. */
  readonly unit?: string;
};

type Kind = ScoreRole | "points" | "self-score" | "target" | "done" | "detail";

const KINDS: readonly (readonly [Kind, RegExp])[] = [
  ["level1", /^(?:一级(?:评价|绩效)?(?:指标|目标)?(?:名称)?|(?:指标|评价)?(?:类别|维度|大类))$/u],
  ["level2", /^二级(?:评价|绩效)?(?:指标|目标)?(?:名称)?$/u],
  ["level3", /^三级(?:评价|绩效)?(?:指标|目标)?(?:名称)?$/u],
  ["level4", /^四级(?:评价|绩效)?(?:指标|目标)?(?:名称)?$/u],
  ["detail", /^(?:具体|评价|绩效|考核|考评|评分)*指标(?:名称|内容)?$/u],
  [
    "points",
    /^(?:指标|标准|评价|考核|设定|权重|三级指标|四级指标)*(?:分值|标准分值?|满分|基准分值?|权重分值?|权重分|权数|权重)$/u,
  ],
  ["self-score", /^(?:单位|部门|项目)?自评(?:得分|评分|分值?|分数)$/u],
  [
    "score",
    /^(?:指标|评价|实际|最终|考核|综合|绩效|评定|评估|评审|核定|专家|复核)*(?:得分|评分|评分值|得分值|实得分)(?:情况|结果)?$/u,
  ],
  ["rule", /(?:评分|评价|计分|打分|赋分|扣分|得分)(?:标准|细则|规则|办法|方法|要点)/u],
  ["target", /(?:目标|指标|计划|标杆)值$/u],
  ["performance", /^业绩值$|^(?:指标|绩效)?业绩(?:情况|值)?$/u],
  [
    "done",
    /^(?:指标|实际|评价|实施|绩效|年度)*(?:完成|实现|评价|评分|得分|扣分)(?:情况|值|说明|理由|原因|分析|结果|依据)(?:说明)?$|^(?:年度|全年)?实际值$/u,
  ],
];

/** The columns that a header row of a scored table names, or undefined where the row is none. */
export function scoreColumns(row: GridRow): readonly ScoreColumn[] | undefined {
  const named = row.cells.flatMap((cell) => {
    const kind = kindOf(cell);
    return kind ? [{ kind, cell }] : [];
  });
  const has = (kind: Kind): boolean => named.some((column) => column.kind === kind);
  const levels = named.filter(({ kind }) => /^level|^detail$/u.test(kind));
  const scored = has("score") || has("self-score");
  if (levels.length === 0 || !(has("points") || scored)) return undefined;
  if (has("target") && !scored) return undefined;
  if (!has("points") && !has("level3") && !has("detail")) return undefined;
  const columns: ScoreColumn[] = [];
  for (const [index, { kind, cell }] of named.entries()) {
    const role = kind === "points" ? pointsRole(named, index) : roleOf(kind, has);
    if (role === undefined || columns.some((column) => column.role === role)) continue;
    const unit = /[(（](%|％|分)[)）]/u.exec(cell.text)?.[1]?.replace("％", "%");
    columns.push({
      role,
      from: cell.column,
      to: cell.column + cell.cell.columnSpan,
      ...(unit !== undefined && { unit }),
    });
  }
  return columns;
}

type Named = readonly { readonly kind: Kind; readonly cell: GridCell }[];

function kindOf(cell: GridCell): Kind | undefined {
  const label = compact(cell.text)
    .replace(/[“”"'*]/gu, "")
    .replace(/\([^()]{0,20}\)$/u, "");
  return label.length > 20 ? undefined : KINDS.find(([, pattern]) => pattern.test(label))?.[0];
}

function roleOf(kind: Exclude<Kind, "points">, has: (kind: Kind) => boolean): ScoreRole | undefined {
  switch (kind) {
    case "detail":
      return has("level3") ? undefined : "level3";
    case "self-score":
      return has("score") ? undefined : "score";
    case "done":
      return has("performance") ? undefined : "performance";
    case "target":
      return undefined;
    default:
      return kind;
  }
}

/** 权重 and 分值 belong to the level before them; of several of the innermost level 分值 is the weight in points. */
function pointsRole(named: Named, index: number): ScoreRole | undefined {
  const isLevel = (kind: Kind): boolean => /^level|^detail$/u.test(kind);
  const innermost = named.findLastIndex(({ kind }) => isLevel(kind));
  const points = named.flatMap(({ kind }, at) => (kind === "points" ? [at] : []));
  const behind = points.filter((at) => at > innermost);
  if (index > innermost) {
    const exact = behind.find((at) => !/权重|权数/u.test(named[at]?.cell.text ?? ""));
    return index === (exact ?? behind[0]) ? "weight" : undefined;
  }
  const level = named.findLast(({ kind }, at) => at < index && isLevel(kind))?.kind;
  const only = points.length === 1;
  if (level === undefined) return only ? "weight" : undefined;
  return level === "level1" && innermost > 0 ? "share" : undefined;
}
