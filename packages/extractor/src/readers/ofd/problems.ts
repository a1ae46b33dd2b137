import type { Problem } from "@yusuan/schema";
import { detailOf } from "../page-outcome.js";

/** Characters of a name that messages show. */
const SHOWN = 120;

/** A name from the file as messages show it. */
function shownName(name: string): string {
  const plain = name.replace(/\s+/gu, " ").trim();
  return plain.length > SHOWN ? `${plain.slice(0, SHOWN)}…` : plain;
}

export function garbledText(page: number): Problem {
  return {
    code: "garbled-text",
    page,
    message: {
      en: `Page ${page}: the text has no meaning because it names glyphs of a font and not characters. Export the document again, or as PDF.`,
      zh: `第 ${page} 页：文字只记录了字形而非字符，无法识别。请重新导出，或导出为 PDF。`,
    },
  };
}

/** A template, a list of resources or annotations that a page or a document refers to cannot be read. */
export function partFailed(entry: string, error: unknown, page?: number): Problem {
  const { en, zh } = detailOf(error);
  const name = shownName(entry);
  return {
    code: "part-failed",
    ...(page === undefined ? {} : { page }),
    message: {
      en: `${page === undefined ? "" : `Page ${page}: `}${name} could not be read (${en}); the rest was read without it.`,
      zh: `${page === undefined ? "" : `第 ${page} 页：`}${name} 无法读取（${zh}），其余内容已读取。`,
    },
  };
}

export function unreadablePicture(page: number, name: string): Problem {
  const shown = shownName(name);
  return {
    code: "picture-unreadable",
    page,
    message: {
      en: `Page ${page}: the picture ${shown} is missing or of a format that is not read (JBIG2, JPEG 2000); what it shows is not in the text.`,
      zh: `第 ${page} 页：图片 ${shown} 缺失或格式不受支持（JBIG2、JPEG 2000），其内容未读取。`,
    },
  };
}

export function annotated(page: number, types: readonly string[]): Problem {
  const kinds = shownName([...new Set(types)].join(", "));
  return {
    code: "annotation",
    note: true,
    page,
    message: {
      en: `Page ${page} has ${types.length} annotations (${kinds}); their text, if they have any, stands after that of the page.`,
      zh: `第 ${page} 页有 ${types.length} 个注释（${kinds}）；注释中的文字列于本页正文之后。`,
    },
  };
}

/** What is known of a signature. */
type Signature = {
  readonly name: string;
  readonly provider: string;
  readonly time: string;
  readonly pages: readonly number[];
};

export function signed({ name, provider, time, pages }: Signature): Problem {
  const details = [provider, time].map(shownName).filter((part) => part !== "");
  const [first] = pages;
  return {
    code: "signature",
    note: true,
    ...(first === undefined ? {} : { page: first }),
    message: {
      en: `The document is signed or sealed (${[shownName(name), ...details].join(", ")})${pages.length > 0 ? `, with a seal on page ${pages.join(", ")}` : ""}. The signature was not checked and the seal not read.`,
      zh: `文件带有电子签名或签章（${[shownName(name), ...details].join("，")}）${pages.length > 0 ? `，签章位于第 ${pages.join("、")} 页` : ""}。未验证签名，未识别印章。`,
    },
  };
}

export function attached(name: string, location: string): Problem {
  const shown = shownName(location === "" || location === name ? name : `${name}, ${location}`);
  return {
    code: "attachment",
    note: true,
    message: {
      en: `The file has an attachment (${shown}), which was not read. Take it out and read it on its own.`,
      zh: `文件带有附件（${shown}），未读取。请取出后单独读取。`,
    },
  };
}

export function unlistedPages(entries: readonly string[]): Problem {
  const names = shownName(entries.join(", "));
  return {
    code: "unlisted-page",
    note: true,
    message: {
      en: `Pages that the file holds but its list of pages does not name, and that no program shows, were not read (${entries.length}): ${names}.`,
      zh: `文件中有 ${entries.length} 个未列入页面目录、阅读软件不显示的页面（${names}），未读取。`,
    },
  };
}
