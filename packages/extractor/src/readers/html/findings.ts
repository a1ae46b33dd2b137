import type { Problem } from "@yusuan/schema";
import { attribute, type Element, isElement, isText, type Node } from "./parse.js";
import { isOmitted } from "./style.js";

/** Names told in one problem. */
const MOST_TOLD = 40;
const MOST_CHARS = 200;
const MOST_HIDDEN = 5;
const ATTACHMENT = /\.(?:pdf|docx?|xlsx?|xlsm|ofd|zip|rar|7z|et|wps|rtf)(?:$|[?#&;])/iu;

/** What a page points to or holds that is not read, gathered while it is read. */
export class Findings {
  readonly #hidden: string[] = [];
  readonly #links = new Map<string, string>();
  readonly #frames: string[] = [];

  /** An element that is not shown. */
  hide(node: Element): void {
    const text = textIn(node);
    if (text !== "") this.#hidden.push(shortened(text, 40));
  }

  /** A link; whether it leads to a file. */
  link(node: Element): boolean {
    const address = attribute(node, "href")?.trim();
    if (address === undefined || /^(?:javascript|data|mailto):/iu.test(address)) return false;
    const name = textIn(node) || attribute(node, "title")?.trim() || "";
    if (!ATTACHMENT.test(address) && !ATTACHMENT.test(name)) return false;
    if (!this.#links.get(address)) this.#links.set(address, name);
    return true;
  }

  frame(node: Element): void {
    const address = attribute(node, "src")?.trim();
    if (address && !address.startsWith("about:")) this.#frames.push(shortened(address, MOST_CHARS));
  }

  get frames(): number {
    return this.#frames.length;
  }

  problems(): readonly Problem[] {
    const links = [...this.#links].map(([address, name]) =>
      shortened(name ? `${name} <${address}>` : `<${address}>`, MOST_CHARS),
    );
    return [
      ...told("attachments", links, MOST_TOLD, (count, names) => ({
        en: `Files that the page links to were not fetched (${count}): ${names}. If tables stand in them, download and read them too.`,
        zh: `页面链接了 ${count} 个附件，未下载：${names}。如含表格，请下载后一并读取。`,
      })),
      ...told("frames", this.#frames, MOST_TOLD, (count, names) => ({
        en: `Pages that the page shows in frames were not fetched (${count}): ${names}. If the document stands in them, save them as files.`,
        zh: `页面内嵌 ${count} 个其他页面，未获取：${names}。如正文在其中，请另存为文件。`,
      })),
      ...told("hidden-text", this.#hidden, MOST_HIDDEN, (count, texts) => ({
        en: `Passages that are not shown were left out (${count}): ${texts}. If they belong to the document, show them in a browser and save the page as PDF.`,
        zh: `有 ${count} 处未显示的内容，未读取（${texts}）。如属正文，请在浏览器中展开后另存为 PDF。`,
      })),
    ];
  }
}

/** What the page itself says is read; these are told for people to know. */
function told(
  code: string,
  all: readonly string[],
  most: number,
  message: (count: number, some: string) => Problem["message"],
): Problem[] {
  if (all.length === 0) return [];
  return [
    {
      code,
      note: true,
      message: message(all.length, all.slice(0, most).join("; ") + (all.length > most ? "; …" : "")),
    },
  ];
}

/** The start of the text in an element, without recursion. */
function textIn(element: Element): string {
  const texts: string[] = [];
  let chars = 0;
  const stack: Node[] = [element];
  for (let node = stack.pop(); node && chars < MOST_CHARS; node = stack.pop()) {
    if (isText(node)) {
      const text = node.value.slice(0, 2000).replace(/\s+/gu, " ");
      texts.push(text);
      if (text !== " ") chars += text.length;
    } else if (isElement(node) && (node === element || !isOmitted(node))) {
      for (let i = node.childNodes.length - 1; i >= 0; i--) {
        const child = node.childNodes[i];
        if (child) stack.push(child);
      }
    }
  }
  return texts.join("").trim();
}

function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}
