import type { Problem } from "@yusuan/schema";

/** Texts and names told in one problem. */
const MOST_TOLD = 5;
const MOST_CHARS = 40;

/** What a document holds that is not read, gathered while it is read. */
export class Withheld {
  readonly #hidden: string[] = [];
  readonly #objects: string[] = [];
  readonly #chunks: string[] = [];

  /** Text that is there and not printed. */
  hide(text: string): void {
    if (text.trim() !== "") this.#hidden.push(text.trim());
  }

  /** An embedded workbook or another object, a chart, a diagram. */
  object(name: string): void {
    this.#objects.push(name);
  }

  /** Another document that Word would take in when it opens this one. */
  chunk(name: string): void {
    this.#chunks.push(name);
  }

  problems(): readonly Problem[] {
    return [
      ...told("hidden-text", this.#hidden, (count, texts) => ({
        en: `Hidden passages, which are not printed, were left out (${count}): ${texts}. If they belong to the document, show them in Word and save it.`,
        zh: `有 ${count} 处隐藏文字，不随文档印出，未读取（${texts}）。如属正文，请在 Word 中取消隐藏后保存。`,
      })),
      ...told("embedded-object", this.#objects, (count, names) => ({
        en: `${count} embedded objects were not read (${names}). If figures stand in them, save them as files of their own.`,
        zh: `有 ${count} 个嵌入对象未读取（${names}）。如含数据，请另存为单独文件。`,
      })),
      ...told("embedded-document", this.#chunks, (count, names) => ({
        en: `${count} documents that Word would take in were not read (${names}). Open the file in Word and save it anew.`,
        zh: `有 ${count} 个待并入的外部文档未读取（${names}）。请用 Word 打开后另存。`,
      })),
    ];
  }
}

function told(
  code: string,
  all: readonly string[],
  message: (count: number, some: string) => Problem["message"],
): Problem[] {
  if (all.length === 0) return [];
  const some = all
    .slice(0, MOST_TOLD)
    .map((text) => (text.length > MOST_CHARS ? `${text.slice(0, MOST_CHARS)}…` : text));
  // Hidden text is no part of what was published; embedded objects may be.
  const note = code === "hidden-text" ? { note: true as const } : {};
  return [
    { code, ...note, message: message(all.length, some.join("; ") + (all.length > MOST_TOLD ? "; …" : "")) },
  ];
}
