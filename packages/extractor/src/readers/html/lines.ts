import { cleanText, isCjk, unifyRadicals } from "../../page/characters.js";
import type { Line, Look } from "./items.js";

type Segment = { text: string; line: number; look: Look | undefined };

/** Gathers the text of a paragraph from the pieces that its markup cuts it into. */
export class LineBuffer {
  #segments: Segment[] = [fresh()];

  /** Add a piece of text that begins in a line of the file. */
  add(text: string, line: number, look: Look): void {
    const lines = look.kept ? text.split(/\r\n?|\n/u) : [text];
    lines.forEach((each, index) => {
      if (index > 0) this.break();
      this.#add(each, line + index, look);
    });
  }

  break(): void {
    this.#segments.push(fresh());
  }

  #add(text: string, line: number, look: Look): void {
    const segment = this.#segments.at(-1);
    if (!segment) return;
    segment.text += text;
    if (segment.look || text.trim() === "") return;
    const leading = text.slice(0, text.length - text.trimStart().length);
    segment.look = look;
    segment.line = line + leading.split("\n").length - 1;
  }

  /** The lines that were gathered, which are taken away. `place` names one by its line of the file. */
  take(place: (line: number) => string): Line[] {
    const segments = this.#segments;
    this.#segments = [fresh()];
    return segments.flatMap(({ text, line, look }): readonly Line[] => {
      const shown = look?.kept ? cleanText(text.replaceAll("\t", " ")).trim() : collapsed(text);
      return shown === "" || !look ? [] : [{ kind: "line", text: shown, place: place(line), look }];
    });
  }
}

function fresh(): Segment {
  return { text: "", line: 0, look: undefined };
}

/** Text with its white space collapsed as CSS does; a line end in the file between Chinese characters is none. */
function collapsed(text: string): string {
  const closed = text.replace(/[ \t\r\n\f]+/gu, (run, at: number) => {
    const between = isCjk(text[at - 1] ?? "") && isCjk(text[at + run.length] ?? "");
    return between && /[\r\n]/u.test(run) ? "" : " ";
  });
  return unifyRadicals(cleanText(closed)).trim();
}
