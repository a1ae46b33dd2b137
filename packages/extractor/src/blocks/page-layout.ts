import { askewRuns } from "../page/askew.js";
import type { PageContent, Run } from "../page/content.js";
import { buildRuns } from "../page/runs.js";
import { alignedTables } from "../tables/aligned/index.js";
import { ruleNets } from "../tables/components.js";
import { gridBox, gridOf } from "../tables/grid.js";
import { withHeaderAbove } from "../tables/header-above.js";
import { type PageTable, pageTable } from "../tables/page-table.js";
import { isPartlyRuled, partlyRuledTable } from "../tables/partly-ruled.js";
import { placeRuns } from "../tables/place-runs.js";
import { mergeRules } from "../tables/rules.js";

/** A page as tables and the runs that stand in none. */
export type PageLayout = {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
  readonly tables: readonly PageTable[];
  readonly free: readonly Run[];
  /** Text written askew over the page: watermarks, stamps. It is part of no table and no paragraph. */
  readonly askew: readonly Run[];
};

/** Find the tables of a page: first where rules draw them, then where text lines up. */
export function layOutPage(content: PageContent): PageLayout {
  const along = buildRuns(content.glyphs.filter((glyph) => !glyph.askew));
  const askew = askewRuns(content.glyphs);
  const rules = mergeRules(content.rules);
  const tables: PageTable[] = [];
  let free: readonly Run[] = along;
  const grids = ruleNets(rules)
    .map(gridOf)
    .filter((grid) => grid !== undefined)
    // A small grid inside a large frame takes its text first.
    .sort((a, b) => area(gridBox(a)) - area(gridBox(b)));
  for (const drawn of grids) {
    const { byRegion, outside } = placeRuns(drawn, free);
    if (byRegion.size === 0) continue;
    const partly = isPartlyRuled(drawn, byRegion)
      ? partlyRuledTable(content.number, drawn, byRegion)
      : undefined;
    const found = withHeaderAbove(partly ?? pageTable(content.number, "ruled", drawn, byRegion), outside);
    tables.push(found.table);
    free = found.free;
  }
  const aligned = alignedTables(content.number, free, rules);
  const { number, width, height } = content;
  const runs = [...along, ...askew];
  return { number, width, height, runs, tables: [...tables, ...aligned.tables], free: aligned.free, askew };
}

function area([x0, y0, x1, y1]: readonly [number, number, number, number]): number {
  return (x1 - x0) * (y1 - y0);
}
