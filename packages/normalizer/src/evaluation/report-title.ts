import type { TextBlock } from "@yusuan/schema";
import { numberedTitle } from "./outline/number.js";
import { spoken } from "./printed.js";

const REPORT = /评价(?:工作|结果)?报告/u;
const SELF = /自评|自我评价/u;
const FIRST = 20;
const LONGEST = 60;

/** Whether a document begins with the title of an evaluation report. A self-evaluation is none. */
export function beginsAsReport(blocks: readonly TextBlock[], contents: ReadonlySet<string>): boolean {
  return blocks.slice(0, FIRST).some((block) => !contents.has(block.id) && isTitle(block.text));
}

/** Whether a title of an evaluation report stands anywhere. */
export function namesReport(blocks: readonly TextBlock[]): boolean {
  return blocks.some((block) => block.kind === "heading" && isTitle(block.text));
}

function isTitle(text: string): boolean {
  const title = spoken(text);
  if (title.length > LONGEST || !REPORT.test(title) || SELF.test(title)) return false;
  return !/[。,，;；]/u.test(title) && numberedTitle(text) === undefined;
}
