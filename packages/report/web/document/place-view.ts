import type { Message } from "@yusuan/schema";
import type { Placed, TableData } from "../../src/contract/document-data.js";
import { type Child, html } from "../dom/element.js";
import { say } from "../language/language.js";
import { pageWords, untitledWords } from "../language/words.js";

/** Where something stands, in words: its page, or the place that the format knows. */
export function placeView(placed: Placed): HTMLElement {
  return html("small", { class: "place" }, say(wordsOf(placed)));
}

/** The title of a table; of one without a title, where it begins. */
export function tableName({ title, cells: [first], pages: [page = 1] }: TableData): Child {
  if (title !== null || !first) return title ?? say(untitledWords(pageWords(page)));
  // Of a place within a table that the file numbers, the table.
  const place = first.place?.replace(/^(table \d+), .*$/u, "$1");
  return say(untitledWords(wordsOf({ ...first, place })));
}

function wordsOf({ page, bbox, place }: Placed): Message {
  return bbox || place === undefined ? pageWords(page) : placeWords(place);
}

/** How the readers name places, in Chinese; what is none of these, `Sheet1!C5`, is the same in both languages. */
const IN_CHINESE: readonly (readonly [RegExp, string])[] = [
  [/^line (\d+)$/u, "第 $1 行"],
  [/^lines (\d+)-(\d+)$/u, "第 $1–$2 行"],
  [/^table (\d+), row (\d+), cell (\d+)$/u, "表 $1 第 $2 行第 $3 格"],
  [/^table (\d+)$/u, "表 $1"],
  [/^table (\d+), caption$/u, "表 $1 标题"],
  [/^paragraph (\d+)$/u, "第 $1 段"],
  [/^picture (\d+)$/u, "图 $1"],
  [/^picture (\d+), row (\d+), column (\d+)$/u, "图 $1 第 $2 行第 $3 列"],
  [/^footnote (\d+)$/u, "脚注 $1"],
  [/^endnote (\d+)$/u, "尾注 $1"],
];

/** A named place, `line 87`, `table 4, row 5, cell 1` or `Sheet1!C5`, in both languages. */
export function placeWords(place: string): Message {
  const [pattern, words] = IN_CHINESE.find(([each]) => each.test(place)) ?? [];
  return { en: place, zh: pattern && words ? place.replace(pattern, words) : place };
}
