import type { Problem } from "@yusuan/schema";
import type { PageContent } from "../../page/content.js";
import { detailOf, type ScanReason } from "../page-outcome.js";
import type { PaintedPage } from "./painted-page.js";

/** What must be said of a page whose text was read; `unread` is why it should have been read as a picture. */
export function pageProblems({ content, cut }: PaintedPage, unread?: ScanReason): Problem[] {
  const page = content.number;
  const problems: Problem[] = [];
  if (unread?.reason === "garbled-text") problems.push(garbled(page));
  if (unread?.reason === "no-text" || unread?.reason === "sparse-text") problems.push(pictureOnly(page));
  if (cut) {
    problems.push({
      code: "page-cut",
      page,
      message: {
        en: `Page ${page} holds more text or lines than the limit allows; the rest of it was not read.`,
        zh: `第 ${page} 页的文字或线条超过上限，其余部分未读取。`,
      },
    });
  }
  return problems;
}

function garbled(page: number): Problem {
  return {
    code: "garbled-text",
    page,
    message: {
      en: `Page ${page}: the text has no meaning because a font lacks its character map or has a wrong one; --ocr auto reads the page as a picture.`,
      zh: `第 ${page} 页：字体缺少字符映射或映射有误，文字无法识别；可用 --ocr auto 按图片识别。`,
    },
  };
}

function pictureOnly(page: number): Problem {
  return {
    code: "picture-only",
    page,
    message: {
      en: `Page ${page} is a picture without text, which was not read; --ocr auto reads it.`,
      zh: `第 ${page} 页是没有文字的图片，未识别；可用 --ocr auto 识别。`,
    },
  };
}

/** The page could not be read as a picture, so its text stands as it is. */
export function pictureFailed(page: number, { message }: ScanReason, error: unknown): Problem {
  const { en, zh } = detailOf(error);
  return {
    code: "ocr-failed",
    page,
    message: {
      en: `Page ${page} should have been read as a picture, which failed (${en}); its text layer was taken instead. Reason for the picture: ${message.en}`,
      zh: `第 ${page} 页应按图片识别，但识别失败（${zh}），已改用其文字层。按图片识别的原因：${message.zh}`,
    },
  };
}

/** Share of the page that its largest picture covers, 0 to 1 in hundredths. */
export function pictureShare({ pictures, width, height }: PageContent): number {
  const shares = pictures.map(([x0, y0, x1, y1]) => {
    const w = Math.min(x1, width) - Math.max(x0, 0);
    const h = Math.min(y1, height) - Math.max(y0, 0);
    return w > 0 && h > 0 ? (w * h) / (width * height) : 0;
  });
  return Math.round(100 * Math.max(0, ...shares)) / 100;
}

/** The list of pages breaks off at the last page that is known of. */
export function brokenPageTree(page: number): Problem {
  return {
    code: "page-tree-broken",
    page,
    message: {
      en: `The list of pages breaks off at page ${page}; pages after it, if there are any, cannot be found. Export the PDF again.`,
      zh: `页面目录在第 ${page} 页处中断；其后如有页面，均无法找到。请重新导出 PDF。`,
    },
  };
}
