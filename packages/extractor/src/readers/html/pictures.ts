import type { Problem } from "@yusuan/schema";
import { isCaption, isTitle } from "../../words/captions.js";
import type { Item, PictureItem } from "./items.js";

const MOST_TOLD = 20;
/** CSS pixels. A picture of at least this size may hold a table, one that is smaller than the second is an ornament. */
const LARGE = [400, 150] as const;
const SMALL = [150, 60] as const;

/** Tells of the pictures that may stand in the place of a table: large ones, and those under the name of a table. */
export function pictureProblems(items: readonly Item[]): readonly Problem[] {
  const found = items.filter(
    (item, index): item is PictureItem => item.kind === "picture" && mayHoldTable(item, items[index - 1]),
  );
  if (found.length === 0) return [];
  const some = found.slice(0, MOST_TOLD).map(named).join("; ") + (found.length > MOST_TOLD ? "; …" : "");
  const message = {
    en: `${found.length} pictures may hold tables or text and were not read: ${some}. Save them as PNG or JPEG and read them as files.`,
    zh: `有 ${found.length} 张图片可能含有表格或文字，未识别：${some}。请另存为 PNG 或 JPEG 后作为文件读取。`,
  };
  return [{ code: "picture-only", message }];
}

function mayHoldTable({ width, height }: PictureItem, before: Item | undefined): boolean {
  if ((width ?? LARGE[0]) < SMALL[0] || (height ?? LARGE[1]) < SMALL[1]) return false;
  if (before?.kind === "line" && (isTitle(before.text) || isCaption(before.text))) return true;
  if (width === undefined && height === undefined) return false;
  return (width ?? LARGE[0]) >= LARGE[0] && (height ?? LARGE[1]) >= LARGE[1];
}

/** One that stands in the page itself has no address; its number tells it from others of its line. */
function named({ address, name, line, number }: PictureItem): string {
  const type = /^\s*(data:[\w/+.-]{0,40})/iu.exec(address)?.[1];
  const short = type === undefined ? address.slice(0, 160) : `${type}…`;
  return `line ${line}, picture ${number}: ${name ? `${name.slice(0, 60)} ` : ""}<${short}>`;
}
