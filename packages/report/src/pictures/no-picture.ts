import type { Message } from "@yusuan/schema";

// Why a page, or all of a document, is drawn from what was read. What a message takes in brackets is one of the causes below.

export const NOT_FOUND: Message = {
  en: "The file that was read was not found again, so the pages are drawn from what was read. Say where it is with --source.",
  zh: "未找到原文件，页面按读取结果绘制。可用 --source 指定原文件所在文件夹。",
};
export const NOT_DRAWN: Message = {
  en: "Pages of this format are not pictured; they are drawn from what was read.",
  zh: "此格式不生成页面图片，页面按读取结果绘制。",
};
/** So many pages of the document were lost before that the others are not tried. */
export const GIVEN_UP: Message = {
  en: "No picture: drawing was given up after earlier pages that took too long or broke off; drawn from what was read.",
  zh: "无页面图片：前面多页绘制超时或中断，其余页不再绘制；本页按读取结果绘制。",
};

/** One page took longer than a page may. */
export function tooSlow(seconds: number): Message {
  return {
    en: `No picture: drawing this page took more than ${seconds} s; drawn from what was read.`,
    zh: `无页面图片：绘制本页超过 ${seconds} 秒；本页按读取结果绘制。`,
  };
}

/** The time of the whole document was up. */
export function outOfTime(seconds: number): Message {
  return {
    en: `No picture: the pages of this document took more than ${seconds} s (--time-limit); drawn from what was read.`,
    zh: `无页面图片：绘制本文件各页超过 ${seconds} 秒（--time-limit）；本页按读取结果绘制。`,
  };
}

/** One page cannot be drawn, with the cause. */
export function cannotDraw({ en, zh }: Message): Message {
  return {
    en: `No picture: this page cannot be drawn (${en}); drawn from what was read.`,
    zh: `无页面图片：本页无法绘制（${zh}）；本页按读取结果绘制。`,
  };
}

/** No page can be drawn, with the cause. */
export function cannotOpen({ en, zh }: Message): Message {
  return {
    en: `The pages cannot be pictured (${en}); they are drawn from what was read.`,
    zh: `无法生成页面图片（${zh}），页面按读取结果绘制。`,
  };
}

/** A cause. */
export const TOOK_TOO_LONG: Message = {
  en: "opening the file took too long",
  zh: "打开文件超时",
};

/** A cause: the thread that draws ended. */
export function ended(detail: string): Message {
  return { en: `drawing broke off: ${detail}`, zh: `绘制中断：${detail}` };
}
