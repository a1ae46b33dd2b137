import { cleanText, isCjk, unifyRadicals } from "../../page/characters.js";
import type { Line, Look } from "./items.js";
import type { Element } from "./parse.js";

type Segment = {
  text: string;
  line: number;
  look: Look | undefined;
  /** The links that it has text of, and how many letters stand in none. */
  readonly links: Set<Element>;
  unlinked: number;
};

/** Letters of 当前位置：. */
const MOST_UNLINKED = 6;

/** Gathers the text of a paragraph from the pieces that its markup cuts it into. */
export class LineBuffer {
  #segments: Segment[] = [fresh()];

  /** Add a piece of text that begins in a line of the file. */
  add(text: string, line: number, look: Look, link: Element | undefined): void {
    const lines = look.kept ? text.split(/\r\n?|\n/u) : [text];
    lines.forEach((each, index) => {
      if (index > 0) this.break();
      this.#add(each, line + index, look, link);
    });
  }

  break(): void {
    this.#segments.push(fresh());
  }

  #add(text: string, line: number, look: Look, link: Element | undefined): void {
    const segment = this.#segments.at(-1);
    if (!segment) return;
    segment.text += text;
    if (text.trim() === "") return;
    if (link) segment.links.add(link);
    else if (segment.unlinked <= MOST_UNLINKED) segment.unlinked += lettersIn(text);
    if (segment.look) return;
    const leading = text.slice(0, text.length - text.trimStart().length);
    segment.look = look;
    segment.line = line + leading.split("\n").length - 1;
  }

  /** The lines that were gathered, which are taken away. `place` names one by its line of the file. */
  take(place: (line: number) => string): Line[] {
    const segments = this.#segments;
    this.#segments = [fresh()];
    return segments.flatMap((segment): readonly Line[] => {
      const { text, line, look } = segment;
      const shown = look?.kept ? cleanText(text.replaceAll("\t", " ")).trim() : collapsed(text);
      return shown === "" || !look
        ? []
        : [{ kind: "line", text: shown, place: place(line), look, ...leads(segment) }];
    });
  }
}

function fresh(): Segment {
  return { text: "", line: 0, look: undefined, links: new Set(), unlinked: 0 };
}

function lettersIn(text: string): number {
  return text.slice(0, 200).match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

function leads({ links, unlinked }: Segment): Pick<Line, "leads"> {
  if (links.size > 1 && unlinked <= MOST_UNLINKED) return { leads: "surely" };
  return links.size === 1 && unlinked === 0 ? { leads: "maybe" } : {};
}

/** Text with its white space collapsed as CSS does; a line end in the file between Chinese characters is none. */
function collapsed(text: string): string {
  const closed = text.replace(/[ \t\r\n\f]+/gu, (run, at: number) => {
    const between = isCjk(text[at - 1] ?? "") && isCjk(text[at + run.length] ?? "");
    return between && /[\r\n]/u.test(run) ? "" : " ";
  });
  return unifyRadicals(cleanText(closed)).trim();
}
