import type { GradeBand, PlacedText, TextBlock } from "@yusuan/schema";
import { type GridRow, gridRows } from "../../projects/grid/rows.js";
import { placeOf } from "../../projects/placed.js";
import type { PlacedTable } from "../../table/neighbours.js";
import { placeInBlock, spoken } from "../printed.js";
import { type Band, bandsIn } from "./pair-bands.js";

const LONGEST_LINE = 60;
const LONGEST_TEXT = 4000;

/** The bands that sentences state: several in one text block, or one in each of several short ones in a row. */
export function bandsOfText(blocks: readonly TextBlock[]): readonly GradeBand[] {
  const found = blocks.map((block) => {
    const said = spoken(block.text);
    return said.length > LONGEST_TEXT || !/\d/u.test(said) ? [] : bandsIn(said);
  });
  const alone = (index: number): boolean =>
    found[index]?.length === 1 && (blocks[index]?.text.length ?? LONGEST_LINE) < LONGEST_LINE;
  const bands: GradeBand[] = [];
  let list: Placed[] = [];
  for (const [index, block] of blocks.entries()) {
    const here = (found[index] ?? []).map((band) => ({ band, place: placeInBlock(block, block.text) }));
    if (here.length > 1) bands.push(...settle(here));
    if (!alone(index)) continue;
    list = alone(index - 1) ? [...list, ...here] : here;
    if (list.length > 1 && !alone(index + 1)) bands.push(...settle(list));
  }
  return bands;
}

/** The bands of a table that holds nothing but grades and their scores; none where it is another table. */
export function bandsOfTable({ table }: PlacedTable): readonly GradeBand[] {
  if (table.cells.length > 60) return [];
  const rows = gridRows(table);
  const byRow = placedBands(rows);
  if (byRow.length > 1) return settle(byRow);
  const columns = new Map<number, GridRow>();
  for (const row of rows) {
    for (const cell of row.cells) {
      const column = columns.get(cell.column);
      columns.set(cell.column, { ...row, cells: [...(column?.cells ?? []), cell] });
    }
  }
  const byColumn = placedBands([...columns.values()]);
  return byColumn.length > 1 ? settle(byColumn) : [];
}

type Placed = { readonly band: Band; readonly place: PlacedText };

function placedBands(rows: readonly GridRow[]): readonly Placed[] {
  return rows.flatMap(({ cells }) => {
    const [band, ...others] = bandsIn(cells.map(({ text }) => spoken(text)).join(":"));
    const cell =
      cells.find(({ text }) => band && text.includes(band.range.from ?? band.range.to ?? "")) ?? cells[0];
    return band && cell && others.length === 0 && cells.length <= 4 ? [{ band, place: placeOf(cell) }] : [];
  });
}

/** A bound that nothing is said of belongs to its range unless the neighbouring one has it. */
function settle(placed: readonly Placed[]): readonly GradeBand[] {
  const ranges = placed.map(({ band }) => band.range);
  return placed.map(({ band: { grade, range }, place }) => {
    const { from, to } = range;
    const above = ranges.some(
      (other) => other !== range && same(other.from, to) && other.fromIncluded !== false,
    );
    const below = ranges.some(
      (other) => other !== range && same(other.to, from) && other.toIncluded === true,
    );
    return {
      grade,
      ...(from !== undefined && { from }),
      fromIncluded: from !== undefined && (range.fromIncluded ?? !below),
      ...(to !== undefined && { to }),
      toIncluded: to !== undefined && (range.toIncluded ?? !above),
      place,
    };
  });
}

function same(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && Number(a) === Number(b);
}
