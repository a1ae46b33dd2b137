import { type Damage, parseAmount, type Recovery } from "@yusuan/schema";
import type { GridRow } from "../grid/rows.js";
import { type CropList, cropLists } from "./crop-lists.js";
import { damageAt } from "./damage.js";
import {
  AMOUNT_COLUMNS,
  EXECUTION_COLUMNS,
  EXECUTION_ROWS,
  type ExecutionColumn,
  type ExecutionRow,
} from "./execution-labels.js";
import { placements, sumHolds } from "./placements.js";
import type { Printed } from "./printed.js";

/** The cells of an execution table by row and column. */
export type ExecutionCells = Readonly<
  Partial<Record<ExecutionRow, Readonly<Partial<Record<ExecutionColumn, Printed>>>>>
>;
type Settled = {
  readonly printed: Readonly<Partial<Record<ExecutionRow, Printed>>>;
  readonly damage: readonly Damage[];
};

const NONE: Settled = { printed: {}, damage: [] };

/**
 * Read the execution table out of crops: the numbers of a column stand below its label in the order of the form's
 * rows. What several crops show alike, or the sum of the rows leaves alone, is taken; the rest is named as lost.
 */
export function executionInCrops(crops: readonly GridRow[]): {
  cells: ExecutionCells;
  damage: readonly Damage[];
} {
  const lists = cropLists(crops);
  const cells: Partial<Record<ExecutionRow, Partial<Record<ExecutionColumn, Printed>>>> = {};
  const damage: Damage[] = [];
  for (const column of EXECUTION_COLUMNS) {
    const own = lists.filter((list) => list.column === column);
    const isAmount = AMOUNT_COLUMNS.some((name) => name === column);
    const revised = (row: ExecutionRow): bigint | undefined => fenOf(cells[row]?.revised?.text);
    const settled = isAmount ? settleAmounts(column, own, revised) : settleSingle(column, own);
    damage.push(...settled.damage);
    for (const row of EXECUTION_ROWS) {
      const printed = settled.printed[row];
      if (printed) cells[row] = { ...cells[row], [column]: printed };
    }
  }
  return { cells, damage };
}

/** 分值, 执行率 and 得分 stand in the row of the sum alone: every number below the label must be the same. */
function settleSingle(column: ExecutionColumn, lists: readonly CropList[]): Settled {
  const readings = distinct(lists.flatMap(({ numbers }) => numbers));
  const [first] = lists;
  const [reading] = readings;
  if (!first || reading === undefined) return { printed: {}, damage: [lost(column, [])] };
  if (readings.length > 1) return { printed: {}, damage: [lost(column, readings)] };
  return { printed: { total: recovered(first, reading, lists.length, readings) }, damage: [] };
}

function settleAmounts(
  column: ExecutionColumn,
  lists: readonly CropList[],
  limit: (row: ExecutionRow) => bigint | undefined,
): Settled {
  if (lists.length === 0) return { ...NONE, damage: [lost(column, [])] };
  const headed = lists.filter((list) => list.headed);
  const whole = headed.filter((list) => !headed.some((other) => extendsList(other.numbers, list.numbers)));
  const candidates = distinctLists(whole.length > 0 ? whole : lists.filter(isWholeSum));
  const proven = candidates.filter(isWholeSum);
  const [list, ...rivals] = proven.length === 1 ? proven : candidates;
  const readings = distinct(lists.flatMap(({ numbers }) => numbers));
  if (!list || rivals.length > 0) return { ...NONE, damage: [lost(column, readings)] };
  const copies = lists.filter((other) => sameNumbers(other.numbers, list.numbers)).length;
  const places = placements(
    list.numbers.map((number) => fenOf(number) ?? 0n),
    limit,
  );
  const printed: Partial<Record<ExecutionRow, Printed>> = {};
  for (const { row, index, certain } of places.rows) {
    const number = list.numbers[index];
    const same = distinct(
      lists.flatMap(({ numbers }) => numbers.filter((other) => fenOf(other) === fenOf(number))),
    );
    if (number !== undefined) printed[row] = recovered(list, number, certain === "labels" ? copies : 0, same);
  }
  const surplus = places.surplus.map((index) => list.numbers[index] ?? "");
  return { printed, damage: surplus.length > 0 ? [surplusOf(column, surplus, list)] : [] };
}

/** @param copies How many crops show it alike; 0 where only the arithmetic places it. */
function recovered(list: CropList, text: string, copies: number, readings: readonly string[]): Printed {
  const by = copies === 0 ? "arithmetic" : copies > 1 ? "agreement" : "labels";
  const message = {
    agreement: {
      en: `Read below its label in overlapping crops of one page; ${copies} crops show it alike.`,
      zh: `据同一页面的多个重叠裁片中标签下方的数字读出，${copies}个裁片一致。`,
    },
    labels: {
      en: "Read below its label in one of several overlapping crops of the page.",
      zh: "据同一页面的一个裁片中标签下方的数字读出。",
    },
    arithmetic: {
      en: "Overlapping crops show it below the label; the sum of the rows and the budget of each row leave only this row for it.",
      zh: "重叠裁片在标签下方显示该数；按合计关系和各行预算数，只能归入本行。",
    },
  }[by];
  const recovery: Recovery = { by, readings: [...readings], message };
  return { cell: list.cell, text, recovered: recovery };
}

const COLUMN_NAMES: Readonly<Record<ExecutionColumn, string>> = {
  initial: "年初预算数",
  revised: "全年预算数",
  executed: "全年执行数",
  weight: "分值",
  rate: "执行率",
  score: "得分",
};

function lost(column: ExecutionColumn, readings: readonly string[]): Damage {
  const name = COLUMN_NAMES[column];
  const shown = readings.join(", ");
  return damageAt(
    "cell-lost",
    `execution.${column}`,
    shown === ""
      ? `No crop of the page shows the numbers of ${name}.`
      : `The crops of the page show ${name} in different ways (${shown}) and nothing decides between them.`,
    shown === "" ? `各裁片均未显示${name}。` : `各裁片显示的${name}不一致（${shown}），无法判定。`,
  );
}

function surplusOf(column: ExecutionColumn, numbers: readonly string[], list: CropList): Damage {
  const name = COLUMN_NAMES[column];
  const shown = numbers.join(", ");
  return damageAt(
    "copies",
    `execution.${column}`,
    `The crops show ${shown} once more below ${name}, where no row is left for it; a line was read twice.`,
    `裁片在${name}下方多显示一次${shown}，已无对应行，系重复读取。`,
    list.cell,
  );
}

function isWholeSum({ numbers }: CropList): boolean {
  const fen = numbers.flatMap((number) => fenOf(number) ?? []);
  return fen.length === EXECUTION_ROWS.length && sumHolds(fen);
}

/** Whether `longer` goes on where `shorter` ends. */
function extendsList(longer: readonly string[], shorter: readonly string[]): boolean {
  return longer.length > shorter.length && sameNumbers(longer.slice(0, shorter.length), shorter);
}

function sameNumbers(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((number, index) => fenOf(number) === fenOf(b[index]));
}

function distinctLists(lists: readonly CropList[]): readonly CropList[] {
  return lists.filter(
    (list, index) => lists.findIndex((other) => sameNumbers(other.numbers, list.numbers)) === index,
  );
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}

function fenOf(text: string | undefined): bigint | undefined {
  const parsed = parseAmount(text ?? "");
  return parsed.kind === "amount" ? parsed.amount.fen : undefined;
}
