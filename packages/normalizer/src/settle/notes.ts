import { squeeze } from "../text.js";
import { LOOK_ALIKE, readingDistance } from "./reading/distance.js";

/** What a note below a table without figures ends with. */
const ENDS = ["本表为空表", "本表无数据"];
const RIGHT = /空表|无数据/u;
/** Two similar characters. */
const LIMIT = 2 * LOOK_ALIKE;

/** A note that says that its table is empty, with these words put right; undefined where they are, or are none. */
export function settledNote(text: string): string | undefined {
  const note = text.trimEnd();
  const stop = /[。.，,]?$/u.exec(note)?.[0] ?? "";
  const words = note.slice(0, note.length - stop.length);
  if (RIGHT.test(squeeze(text))) return undefined;
  for (const end of ENDS) {
    const read = words.slice(-end.length);
    if (read.length === end.length && readingDistance(read, end, LIMIT) <= LIMIT)
      return words.slice(0, -end.length) + end + (stop === "" ? "" : "。");
  }
  return undefined;
}
