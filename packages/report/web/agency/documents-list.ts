import type { Message } from "@yusuan/schema";
import type { YearData } from "../../src/contract/agency-data.js";
import { type Child, html } from "../dom/element.js";
import { say } from "../language/language.js";
import type { AgencyModel } from "./model.js";
import { TEXTS } from "./words.js";

/** The documents that the charts are of, what is to be said of each, and those for the same that are not used. */
export function documentsList({ years, yearNames, words }: AgencyModel): HTMLElement {
  return html(
    "ul",
    { class: "documents-of" },
    ...years.map((year, index) => html("li", {}, ...documentView(year, yearNames[index], words))),
  );
}

function documentView(
  { file, page, flags, unused }: YearData,
  name: Message | undefined,
  words: AgencyModel["words"],
): readonly Child[] {
  const notes = flags.flatMap((flag) => words[flag] ?? []);
  return [
    name && html("b", {}, say(name)),
    " ",
    fileView(file, page),
    ...notes.map((note) => html("small", { class: "flag" }, say(note))),
    ...unused.map((other) =>
      html(
        "p",
        { class: "note" },
        say(TEXTS.unused),
        " ",
        fileView(other.file, other.page),
        " (",
        say({
          en: `${other.different === 0 ? "no figure differs" : `${other.different} figures differ`}; why the other is taken: ${other.because.en}`,
          zh: `${other.different === 0 ? "数据一致" : `${other.different} 个数据不同`}；采用另一文件的理由：${other.because.zh}`,
        }),
        ")",
      ),
    ),
  ];
}

function fileView(file: string, page: string | null): Child {
  return page === null ? file : html("a", { href: `../../${page}` }, file);
}
