import type { Evidence } from "@yusuan/schema";
import type { Lang } from "../language.js";
import { plain } from "./width.js";

/** Page, place, text and figure of a piece of evidence. */
export function formatEvidence({ page, bbox, place, text, figure }: Evidence, lang: Lang): string {
  const where = lang === "zh" ? `第 ${page} 页` : `page ${page}`;
  const spot = placeOf(place, lang) ?? (bbox ? `(${bbox.map((side) => Math.round(side)).join(", ")})` : "");
  return plain([where, spot, `“${text}”`, figure ?? ""].filter((part) => part !== "").join(" "));
}

/** `line 12` and `lines 12-14` in the language of the output; other places as they are. */
function placeOf(place: string | undefined, lang: Lang): string | undefined {
  return lang === "zh" ? place?.replace(/^lines? (\d+(?:-\d+)?)$/u, "第$1行") : place;
}
