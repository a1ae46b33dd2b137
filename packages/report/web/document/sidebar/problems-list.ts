import type { Problem } from "@yusuan/schema";
import { SEVERITY } from "@yusuan/schema/names";
import { html } from "../../dom/element.js";
import { say } from "../../language/language.js";
import { WORDS } from "../../language/words.js";

/** What went wrong when the document was read, and what a reader should know of it; open where something is missing. */
export function problemsList(problems: readonly Problem[]): HTMLElement | undefined {
  if (problems.length === 0) return undefined;
  const items = problems.map(({ message, note }) => {
    const severity = note ? "note" : "warning";
    return html(
      "li",
      {},
      html("span", { class: `badge ${severity}` }, say(SEVERITY[severity])),
      " ",
      say(message),
    );
  });
  return html(
    "details",
    { class: "problems", open: problems.some(({ note }) => !note) },
    html("summary", {}, say(WORDS.problems), ` (${problems.length})`),
    html("ol", {}, ...items),
  );
}
