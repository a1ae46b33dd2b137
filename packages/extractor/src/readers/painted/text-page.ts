import { hundredths } from "../../page/geometry.js";
import { layOut, type PageOutcome, type ScanReason } from "../page-outcome.js";
import { pageProblems, pictureShare } from "./page-report.js";
import type { PaintedPage } from "./painted-page.js";

/** A page by its text layer; `unread` is why it should rather have been read as a picture. */
export function textOutcome(read: PaintedPage, ignoreRules: boolean, unread?: ScanReason): PageOutcome {
  const { content } = read;
  return {
    page: {
      number: content.number,
      width: hundredths(content.width),
      height: hundredths(content.height),
      rotation: content.rotation,
      method: "text",
      status: "read",
      ...imageCoverage(read),
    },
    problems: pageProblems(read, unread),
    ...layOut(content, ignoreRules),
  };
}

/** The key of a page that says how much of it pictures cover; none where there are no pictures. */
export function imageCoverage({ content }: PaintedPage): { readonly imageCoverage?: number } {
  const share = pictureShare(content);
  return share > 0 ? { imageCoverage: share } : {};
}
