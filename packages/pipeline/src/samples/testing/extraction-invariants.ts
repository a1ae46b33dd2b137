import type { BBox, Cell, Extraction, Page, Table } from "@yusuan/schema";
import type { Invariant } from "./invariant.js";
import { repeated, tablesOf } from "./invariant.js";

/** What holds for the extraction of every file. */
export const EXTRACTION_INVARIANTS: Readonly<Record<string, Invariant>> = {
  "pages are numbered without gaps, and read, failed and skipped ones add up": ({
    extraction: { pages },
  }) => {
    const counts = ["read", "failed", "skipped"].map((status) =>
      pages.filter((page) => page.status === status),
    );
    const sum = counts.reduce((total, list) => total + list.length, 0);
    return [
      ...(sum === pages.length && sum > 0 ? [] : [`${sum} of ${pages.length} pages have an outcome`]),
      ...pages.flatMap(({ number }, index) => (number === index + 1 ? [] : [`page ${number} at ${index}`])),
    ];
  },

  "every printed number is placed": ({ extraction: { accounting, problems } }) => [
    ...(accounting.numbersPlaced === accounting.numbersPrinted
      ? []
      : [`${accounting.numbersPlaced} of ${accounting.numbersPrinted}`]),
    ...accounting.lost.map(({ page, token }) => `page ${page}: ${token}`),
    ...problems.filter(({ code }) => code === "numbers-unaccounted").map(({ message }) => message.en),
  ],

  "cells lie inside the table and cover each place at most once": ({ extraction }) =>
    tablesOf(extraction).flatMap((table) => {
      const taken = new Set<string>();
      return table.cells.flatMap((cell) =>
        placesOf(cell).flatMap(([row, column]) => {
          const place = `${table.id} ${row},${column}`;
          const isInside = row < table.rows && column < table.columns;
          const isFree = !taken.has(place);
          taken.add(place);
          return [...(isInside ? [] : [`${place} outside`]), ...(isFree ? [] : [`${place} covered twice`])];
        }),
      );
    }),

  "block ids are unique, captions and notes are blocks": ({ extraction: { blocks } }) => {
    const ids = new Set(blocks.map(({ id }) => id));
    return [
      ...repeated(blocks.map(({ id }) => id)),
      ...blocks.flatMap((block) =>
        block.kind === "table" ? [...block.captions, ...block.notes].filter((id) => !ids.has(id)) : [],
      ),
    ];
  },

  "cells stand on the pages of their table, on pages that were read": ({ extraction }) =>
    tablesOf(extraction).flatMap((table) => [
      ...table.pages
        .filter((page) => pageOf(extraction, page)?.status !== "read")
        .map((page) => `${table.id} ${page}`),
      ...table.cells
        .filter(({ page }) => !table.pages.includes(page))
        .map(({ page }) => `${table.id} ${page}`),
    ]),

  // Published files set lines of text over the edge of a page, never a whole paragraph and never a table.
  "boxes of cells lie inside the page, those of text meet it, and what has no box has a place": ({
    extraction,
  }) =>
    extraction.blocks.flatMap((block) => {
      const fits = block.kind === "table" ? isInside : meets;
      const parts = block.kind === "table" ? block.cells : [block];
      return parts.flatMap(({ page, bbox, place, text }) => {
        const sheet = pageOf(extraction, page);
        const isPlaced = bbox === null ? place !== undefined : sheet !== undefined && fits(bbox, sheet);
        return isPlaced ? [] : [`${block.id}, page ${page}: ${JSON.stringify(bbox)} ${text.slice(0, 20)}`];
      });
    }),
};

/** Half a point: rules at the very edge of a page have a width. */
const EDGE = 0.5;

/** Whether a box lies on the page with all of itself. */
export function isInside([left, top, right, bottom]: BBox, { width, height }: Page): boolean {
  if (width === null || height === null) return false;
  const isBox = left <= right && top <= bottom;
  return isBox && left >= -EDGE && top >= -EDGE && right <= width + EDGE && bottom <= height + EDGE;
}

function meets([left, top, right, bottom]: BBox, { width, height }: Page): boolean {
  if (width === null || height === null) return false;
  const isBox = left <= right && top <= bottom;
  return isBox && right > 0 && bottom > 0 && left < width && top < height;
}

function pageOf({ pages }: Extraction, number: number): Page | undefined {
  return pages.find((page) => page.number === number);
}

function placesOf({ row, column, rowSpan, columnSpan }: Cell): readonly (readonly [number, number])[] {
  return Array.from({ length: rowSpan * columnSpan }, (_, index): readonly [number, number] => [
    row + Math.floor(index / columnSpan),
    column + (index % columnSpan),
  ]);
}

/** The cell of a table that begins at a place. */
export function cellAt(table: Table | undefined, row: number, column: number): Cell | undefined {
  return table?.cells.find((cell) => cell.row === row && cell.column === column);
}
