import type { GridCell } from "../projects/grid/rows.js";
import { plain } from "./clean.js";
import type { IndicatorColumn } from "./columns.js";
import { isValueShaped } from "./value.js";
import { isSideLabel, levelOf } from "./vocabulary.js";

const NUMBER = /^\d{1,4}(?: ?\. ?\d{1,4})? ?%?$/u;
const WORD_OF_VALUE =
  /^(?:(?:明显|显著|有效|逐步|不断|持续|进一步)?(?:提高|提升|改善|增强|增加|下降|减少|降低|加强|缩短)|有效|及时|良好|健全|完成|完备|完善|完整|合格|合规|合理|规范|优秀|优良|优|良|好|高|低|长期|持续|稳定|满意|是|否|有|无|可控|到位|足额到位|达标|健全有效)$/u;

/** Whether a text is a number as weights and scores are printed. */
function isScore(text: string): boolean {
  return NUMBER.test(plain(text));
}

/** Whether a text is one of the words that only values of indicators are: 提高, 有效, 及时. */
export function isValueWord(text: string): boolean {
  return WORD_OF_VALUE.test(plain(text));
}

/** Whether what a cell holds may stand in a column. `moved`: the cell is printed in another one. */
export function fits(
  { text }: GridCell,
  { field, header }: Pick<IndicatorColumn, "field" | "header">,
  moved: boolean,
): boolean {
  const level = levelOf(text);
  switch (field) {
    case "side":
      return isSideLabel(text) || (!moved && !level && plain(text).length <= 2 && !isScore(text));
    case "level1":
      return level ? level.levels.includes(1) : !moved && isName(text);
    case "level2":
      return level ? level.levels.includes(2) : !moved && isName(text);
    case "level3":
      return !level?.closed && isName(text);
    case "weight":
    case "score":
      if (/分/u.test(header) && /[%％]/u.test(text)) return false;
      return isScore(text) || /^[-—_/]+$/u.test(plain(text));
    case "target":
    case "actual":
      return !level?.closed;
    case "other":
      return !moved;
    default:
      return !moved || !(level?.closed ?? isScore(text));
  }
}

function isName(text: string): boolean {
  return !isSideLabel(text) && (!isValueShaped(text) || !/^[\d.,%<>=≥≤≧≦＜＞＝]/u.test(plain(text)));
}
