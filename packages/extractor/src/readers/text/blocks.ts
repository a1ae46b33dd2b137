import type { DraftBlock } from "../../draft.js";
import { isIndentedProse, streamTables } from "./cell-stream.js";
import { tableBlocks } from "./draft-table.js";
import { fixedStretches } from "./fixed-width/pages.js";
import type { Budget } from "./grid/spans.js";
import type { Line } from "./model.js";
import { pipeTable } from "./pipe-rows.js";
import { proseBlocks } from "./prose.js";
import { type Region, regionsOf } from "./regions.js";
import { isContents, tabTables } from "./tab-rows.js";

const SPAN_SEARCH_STEPS = 50_000_000;

/** The blocks of a text in reading order. */
export function blocksOf(lines: readonly Line[]): DraftBlock[] {
  const budget: Budget = { steps: SPAN_SEARCH_STEPS };
  return regionsOf(lines).flatMap((region) => regionBlocks(region, budget));
}

function regionBlocks({ kind, lines }: Region, budget: Budget): DraftBlock[] {
  switch (kind) {
    case "cells": {
      const tables = streamTables(lines);
      if (isIndentedProse(tables)) return proseBlocks(lines);
      return tables.flatMap((rows) => tableBlocks(rows, "spanned", budget));
    }
    case "tabs": {
      const tables = tabTables(lines);
      if (tables.length === 1 && isContents(tables[0] ?? [])) return proseBlocks(lines);
      return tables.flatMap((rows) => tableBlocks(rows, "tailless", budget));
    }
    case "pipes": {
      const rows = pipeTable(lines);
      return rows ? tableBlocks(rows, "positional", budget) : proseBlocks(lines);
    }
    case "gaps":
      return fixedStretches(lines).flatMap((stretch) =>
        stretch.kind === "rows" ? tableBlocks(stretch.rows, "tailless", budget) : proseBlocks(stretch.lines),
      );
    default:
      return proseBlocks(lines);
  }
}
