import type { GridCell } from "../projects/grid/rows.js";
import type { IndicatorDraft } from "./draft.js";
import { levelOf, levelStem } from "./vocabulary.js";

/**
 * A text file may print the name of a merged cell in the middle of its rows. Give the rows above it their level
 * where only that name can be meant.
 */
export function centreLevels(drafts: readonly IndicatorDraft[]): readonly IndicatorDraft[] {
  return centreLevel2(centreLevel1(drafts));
}

/**
 * Where an indicator's level 2 belongs under another level 1 than the one above it (数量指标 under nothing or under
 * 满意度指标) and the next printed level 1 is the right one, with nothing between that speaks against it, take that one.
 */
function centreLevel1(drafts: readonly IndicatorDraft[]): readonly IndicatorDraft[] {
  const result = [...drafts];
  let below: GridCell | undefined;
  for (let index = drafts.length - 1; index >= 0; index -= 1) {
    const draft = drafts[index];
    if (!draft) continue;
    const own = draft.cells.get("level1")?.[0];
    const under = draft.level2 ? levelOf(draft.level2.text)?.under : undefined;
    if (own) below = !under || isUnder(own, under) ? own : undefined;
    else if (draft.level1 && (!under || isUnder(draft.level1, under))) below = undefined;
    else if (below && under && isUnder(below, under))
      result[index] = { ...draft, level1: below, realigned: "centred" };
    else below = undefined;
  }
  return result;
}

/** An indicator under a level 1 that has not yet shown a level 2 belongs to the first one that is printed below. */
function centreLevel2(drafts: readonly IndicatorDraft[]): readonly IndicatorDraft[] {
  const result = [...drafts];
  let below: IndicatorDraft | undefined;
  for (let index = drafts.length - 1; index >= 0; index -= 1) {
    const draft = drafts[index];
    if (!draft) continue;
    if (draft.cells.has("level2")) below = draft;
    else if (draft.level2 || !draft.level1 || below?.level1 !== draft.level1) below = undefined;
    else if (below?.level2 && belongsUnder(below.level2, draft.level1))
      result[index] = { ...draft, level2: below.level2, realigned: draft.realigned ?? "centred" };
  }
  return result;
}

/** Whether a level-2 name belongs under a level-1 name, both in the vocabulary. */
export function belongsUnder(level2: GridCell, level1: GridCell): boolean {
  return isUnder(level1, levelOf(level2.text)?.under);
}

function isUnder(level1: GridCell, under: readonly string[] | undefined): boolean {
  return under?.includes(levelStem(level1.text)) ?? false;
}
