import type { Scan } from "@yusuan/schema";
import type { PageContent } from "../page/content.js";
import type { Homography } from "./sheet.js";

/** A picture that was read. Plain data, so that it can be kept and taken up again. */
export type ScannedPage = {
  /** Glyphs and rules on the straightened sheet, in points. */
  readonly content: PageContent;
  /** From the sheet to the page as it is shown. */
  readonly toPage: Homography;
  readonly scan: Omit<Scan, "reason" | "message">;
};

/** Keeps pages that were read, so that an interrupted document does not read them again. */
export type PageStore = {
  readonly get: (page: number) => Promise<ScannedPage | undefined>;
  readonly put: (page: number, scanned: ScannedPage) => Promise<void>;
};
