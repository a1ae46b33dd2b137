import type { Damage, PlacedText, Project } from "@yusuan/schema";
import { cleanParagraphs, plain } from "../../indicators/clean.js";
import type { GridCell, GridRow } from "../grid/rows.js";
import { damageAt } from "./damage.js";
import { hasSuperscript, isGarbled, isNoise, withoutSuperscript } from "./garbled.js";
import { rangeOf } from "./nearest.js";
import { printedText } from "./printed.js";
import { rejoined } from "./rejoin.js";

/** 预期目标 and 实际完成情况 with their places, and what is lost of them. */
type ReadGoals = {
  readonly goals: Project["goals"];
  readonly places: Readonly<Record<string, PlacedText>>;
  readonly damage: readonly Damage[];
};

type Side = "annual" | "actual";

const NAMES: Readonly<Record<Side, string>> = { annual: "预期目标", actual: "实际完成情况" };
const SENTENCE_END = /[。；;.！!”"）)]$/u;
const SIDE_LABEL = /^[年度总体目标绩效完成情况王]{1,8}$/u;
const SIDE_LABEL_REACH = 2;

/**
 * Read the goals of a damaged form between the execution table and the indicators: the row of 预期目标 and 实际完成情况, whose cells may be
 * in pieces, and the texts below them. A text goes to the label whose middle is nearer.
 */
export function goalsOf(rows: readonly GridRow[]): ReadGoals {
  const found = goalLabels(rows);
  const none: ReadGoals = { goals: {}, places: {}, damage: [] };
  if (!found)
    return {
      ...none,
      damage: (["annual", "actual"] as const).map((side) => lostGoal(`goals.${side}`, NAMES[side])),
    };
  const goals: Partial<Record<Side, string>> = {};
  const places: Record<string, PlacedText> = {};
  const damage: Damage[] = [];
  const texts = rows.slice(found.index + 1).flatMap(goalCells);
  for (const side of ["annual", "actual"] as const) {
    const cells = texts.filter((cell) => middle(cell) <= found.border === (side === "annual"));
    const read = readSide(cells, side);
    damage.push(...read.damage);
    const [first] = cells;
    if (read.text === undefined || !first) continue;
    goals[side] = read.text;
    places[`goals.${side}`] = printedText({
      cell: first,
      text: first.text,
      ...(read.pieces && {
        recovered: {
          by: "labels",
          readings: [...read.pieces],
          message: {
            en: "The cell was cut into several; their lines are read on over the cuts.",
            zh: "该单元格被切成多格，已按行续接。",
          },
        },
      }),
    });
  }
  return { goals, places, damage };
}

/** Crops cut the lines of the goals on all sides; which pieces belong together is not certain. */
export function cutGoals(crops: readonly GridRow[]): ReadGoals {
  const cells = crops.flatMap((crop) => crop.cells);
  const damage = (["annual", "actual"] as const).map((side) => {
    const cell = cells.find(({ text }) => text.includes(side === "annual" ? "预期" : "实际"));
    const name = NAMES[side];
    return cell ? garbledGoal(`goals.${side}`, name, cell) : lostGoal(`goals.${side}`, name);
  });
  return { goals: {}, places: {}, damage };
}

type SideText = {
  readonly text?: string;
  readonly pieces?: readonly string[];
  readonly damage: readonly Damage[];
};

function readSide(cells: readonly GridCell[], side: Side): SideText {
  const [first, ...others] = cells;
  const field = `goals.${side}`;
  const name = NAMES[side];
  const garbled = cells.find(({ text }) => isGarbled(text));
  if (!first) return { damage: [lostGoal(field, name)] };
  if (others.length === 0 && !garbled) {
    const text = cleanParagraphs(withoutSuperscript(first.text));
    const cut = !SENTENCE_END.test(text);
    return { text, damage: cut || hasSuperscript(first.text) ? [cutGoal(field, name, first)] : [] };
  }
  const text = rejoined(cells);
  if (text !== undefined) return { text, pieces: cells.map((cell) => cell.text), damage: [] };
  return { damage: [garbledGoal(field, name, garbled ?? first)] };
}

function goalLabels(
  rows: readonly GridRow[],
): { readonly index: number; readonly border: number } | undefined {
  for (const [index, row] of rows.entries()) {
    if (row.cells.some(({ text }) => [...text].length > 40)) continue;
    const expected = row.cells.filter(({ text }) =>
      /^(?:年度)?(?:预期|日标$|目标|年初设定目标)|目标$/u.test(plain(text)),
    );
    const actual = row.cells.filter(({ text }) => /完成情|^[:：]?实[际]?$|^実$/u.test(plain(text)));
    const [from] = actual;
    const left = expected.filter(({ column }) => !from || column < from.column).slice(-2);
    if (!from || left.length === 0) continue;
    return { index, border: (centre(left) + centre(actual)) / 2 };
  }
  return undefined;
}

function centre(cells: readonly GridCell[]): number {
  const ranges = cells.map(rangeOf);
  return (Math.min(...ranges.map(([from]) => from)) + Math.max(...ranges.map(([, to]) => to))) / 2;
}

function middle(cell: GridCell): number {
  return centre([cell]);
}

/** The texts of a row without the label at its side, pieces of it, and noise. */
function goalCells({ cells }: GridRow): readonly GridCell[] {
  const long = cells.some(({ text }) => [...plain(text)].length >= 10);
  return cells.filter((cell) => {
    const words = plain(cell.text);
    if (SIDE_LABEL.test(words) || isNoise(cell.text)) return false;
    return !(long && cell.column < SIDE_LABEL_REACH && words.length <= 2);
  });
}

function lostGoal(field: string, name: string): Damage {
  return damageAt("cell-lost", field, `The text of ${name} is lost.`, `${name}的文字缺失。`);
}

function cutGoal(field: string, name: string, cell: GridCell): Damage {
  return damageAt(
    "cell-garbled",
    field,
    `The text of ${name} is legible but does not come to an end; lines of it may be lost.`,
    `${name}的文字可读但未完，可能缺行。`,
    cell,
  );
}

function garbledGoal(field: string, name: string, cell: GridCell): Damage {
  return damageAt(
    "cell-garbled",
    field,
    `The text of ${name} is cut into pieces or garbled and cannot be put together for certain.`,
    `${name}的文字被切碎或成乱码，无法确切复原。`,
    cell,
  );
}
