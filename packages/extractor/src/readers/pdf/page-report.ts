import type { Page, Problem } from "@yusuan/schema";
import type { PageContent } from "../../page/content.js";
import type { PdfPage } from "./page.js";

/** A page whose text is unmapped by more than this share is garbled. */
const GARBLED = 0.05;

/** What must be said of a page that was read. */
export function pageProblems({ content, unmapped, cut }: PdfPage): Problem[] {
  const problems: Problem[] = [];
  const page = content.number;
  if (unmapped > GARBLED * content.glyphs.length) {
    const share = Math.round((100 * unmapped) / content.glyphs.length);
    problems.push({
      code: "garbled-text",
      page,
      message: {
        en: `Page ${page}: ${share} % of the characters have no meaning because a font lacks its character map.`,
        zh: `第 ${page} 页：字体缺少字符映射，${share}% 的字符无法识别。`,
      },
    });
  }
  if (content.glyphs.length === 0 && content.pictures.length > 0) {
    problems.push({
      code: "picture-only",
      page,
      message: {
        en: `Page ${page} is a picture without text; this version does not read scans.`,
        zh: `第 ${page} 页是没有文字的图片；本版本不识别扫描件。`,
      },
    });
  }
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

/** Share of the page that its largest picture covers, 0 to 1 in hundredths. */
export function pictureShare({ pictures, width, height }: PageContent): number {
  const shares = pictures.map(([x0, y0, x1, y1]) => {
    const w = Math.min(x1, width) - Math.max(x0, 0);
    const h = Math.min(y1, height) - Math.max(y0, 0);
    return w > 0 && h > 0 ? (w * h) / (width * height) : 0;
  });
  return Math.round(100 * Math.max(0, ...shares)) / 100;
}

export function skippedPage(number: number, maxPages: number): Page {
  return {
    ...blankPage(number),
    status: "skipped",
    reason: {
      en: `Page ${number} lies beyond the limit of ${maxPages} pages. Split the file.`,
      zh: `第 ${number} 页超出 ${maxPages} 页的上限。请拆分文件。`,
    },
  };
}

export function failedPage(number: number, error: unknown): Page {
  const detail = error instanceof Error ? error.message : String(error);
  return {
    ...blankPage(number),
    status: "failed",
    reason: {
      en: `Page ${number} could not be read (${detail}). The other pages are not affected.`,
      zh: `第 ${number} 页无法读取（${detail}）。其他页不受影响。`,
    },
  };
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

function blankPage(number: number): Page {
  return { number, width: null, height: null, rotation: 0, method: "text", status: "failed" };
}
