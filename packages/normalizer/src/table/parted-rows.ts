import type { Cell } from "@yusuan/schema";
import { measureNamed } from "../header/measure-names.js";
import { compact, isTotalLabel } from "../text.js";
import type { Row } from "./rows.js";

/** Headers of columns of codes and names. */
const LABELS = /(?:编码|代码|名称|科目)$|^[类款项]$|^项目(?:\(|$)/u;
const SPLIT = new Set(["basic", "project"]);

/**
 * A row as the rows it stands for: none for the columns' numbers, unless 类, 款, 项 stand among them, and two where
 * the last row of the header and the sum above all lines share one.
 */
export function parted(row: Row, above: readonly Row[]): readonly Row[] {
  if (isNumbering(row)) {
    const levels = row.cells.filter((cell) => /^[类款项]$/u.test(compact(cell.text)));
    return levels.length > 0 ? [{ ...row, cells: levels }] : [];
  }
  const headers = row.cells.filter(
    (cell) => measureNamed(cell.text) !== undefined && !isUnderLabels(cell, above),
  );
  const rest = row.cells.filter((cell) => !headers.includes(cell));
  const shared =
    headers.some((cell) => SPLIT.has(measureNamed(cell.text) ?? "")) &&
    rest.some((cell) => isTotalLabel(cell.text) && isUnderLabels(cell, above));
  return shared
    ? [
        { ...row, cells: headers },
        { ...row, cells: rest },
      ]
    : [row];
}

/** Whether a row holds nothing but the word 合计, below the header of the codes or names. */
export function isTotalOfLabels({ cells: [cell, ...others] }: Row, above: readonly Row[]): boolean {
  return cell !== undefined && others.length === 0 && isTotalLabel(cell.text) && isUnderLabels(cell, above);
}

function isUnderLabels(cell: Cell, above: readonly Row[]): boolean {
  return above.some((row) =>
    row.cells.some(
      (head) =>
        head.column <= cell.column &&
        cell.column < head.column + head.columnSpan &&
        LABELS.test(compact(head.text)),
    ),
  );
}

/** A 栏次 row: the columns' numbers, alone or as sums (`1=2+3`). */
function isNumbering(row: Row): boolean {
  const all = row.cells.map((cell) => compact(cell.text));
  const headed = all.includes("栏次");
  const texts = all.filter((text) => !/^(?:栏次|行次|[类款项]|\*+|[-—–]+)$/u.test(text));
  if (texts.length < (headed ? 1 : 3)) return false;
  const numbers = texts.map((text) => Number(/^(\d{1,2})(?:=[\d+()-]+)?$/u.exec(text)?.[1] ?? Number.NaN));
  if (headed) return numbers.every((number) => Number.isInteger(number));
  return (
    numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1) &&
    Number.isInteger(numbers[0]) &&
    (numbers[0] ?? 9) <= 1
  );
}
