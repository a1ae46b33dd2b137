import { expect, test } from "vitest";
import { placeWords } from "./place-view.js";

test.each([
  ["line 87", "第 87 行"],
  ["lines 87-93", "第 87–93 行"],
  ["表4!A5", "表4!A5"],
  ["table 4, row 5, cell 1", "表 4 第 5 行第 1 格"],
  ["table 4", "表 4"],
  ["paragraph 12", "第 12 段"],
  ["picture 2, row 3, column 1", "图 2 第 3 行第 1 列"],
  ["footnote 3", "脚注 3"],
])("%s is %s", (place, zh) => expect(placeWords(place)).toEqual({ en: place, zh }));
