import { plain } from "./clean.js";

/** What is known of a level-1 or level-2 name. */
type LevelName = {
  /** Where it may stand: 成本指标, 效益指标 and 满意度指标 stand in both levels. */
  readonly levels: readonly (1 | 2)[];
  /** Level-1 names, without 指标, that it belongs under; of a level-1 name the name itself. */
  readonly under: readonly string[];
  /** The name ends with 指标, 目标 or 类, so that it is no indicator of its own. */
  readonly closed: boolean;
};

const BENEFIT = ["效益", "效果"];
const NAMES: ReadonlyMap<string, Omit<LevelName, "closed">> = new Map([
  ["产出", { levels: [1], under: ["产出"] }],
  ["效益", { levels: [1, 2], under: BENEFIT }],
  ["效果", { levels: [1, 2], under: BENEFIT }],
  ["满意度", { levels: [1, 2], under: ["满意度", ...BENEFIT] }],
  ["成本", { levels: [1, 2], under: ["成本", "产出"] }],
  ["管理", { levels: [1], under: ["管理"] }],
  ["投入", { levels: [1], under: ["投入"] }],
  ["投入和管理", { levels: [1], under: ["投入和管理"] }],
  ["投入管理", { levels: [1, 2], under: ["投入", "管理", "投入和管理"] }],
  ["过程", { levels: [1], under: ["过程"] }],
  ["决策", { levels: [1], under: ["决策"] }],
  ["影响力", { levels: [1, 2], under: ["影响力", ...BENEFIT] }],
  ...["数量", "质量", "时效", "进度"].map((name) => [name, level2("产出")] as const),
  ...[
    "经济效益",
    "社会效益",
    "生态效益",
    "环境效益",
    "生态环境效益",
    "可持续影响",
    "可持续发展",
    "可持续",
  ].map((name) => [name, level2(...BENEFIT)] as const),
  ...[
    "服务对象满意度",
    "服务对象",
    "群众满意度",
    "社会公众满意度",
    "受益对象满意度",
    "社会公众或服务对象满意度",
  ].map((name) => [name, level2("满意度", ...BENEFIT)] as const),
  ...["经济成本", "社会成本", "生态环境成本", "环境成本", "生态成本"].map(
    (name) => [name, level2("成本")] as const,
  ),
]);

function level2(...under: readonly string[]): Omit<LevelName, "closed"> {
  return { levels: [2], under };
}

const ENDING = /(?:指标|目标|类指标|类)$/u;

/** A level name without its ending: `产出指标`, `产出目标` and `产 出` give `产出`. */
export function levelStem(text: string): string {
  return plain(text)
    .replace(/[:：]$/u, "")
    .replace(ENDING, "");
}

/** What the closed vocabulary of levels says of a name; undefined where it is not in it. */
export function levelOf(text: string): LevelName | undefined {
  if (text.length > 40) return undefined;
  const name = NAMES.get(levelStem(text));
  return name && { ...name, closed: ENDING.test(plain(text).replace(/[:：]$/u, "")) };
}

/** Label of the cell on the left that spans all indicators or all goals of a form: 绩效指标, 项目绩效目标. */
export function isSideLabel(text: string): boolean {
  return /^(?:年度|当年|项目|总体|整体|绩效|指标|目标|情况|体系){1,5}$/u.test(plain(text));
}
