import type { Message } from "@yusuan/schema";
import { type Child, html } from "../dom/element.js";
import { say } from "../language/language.js";

/** Something that can be chosen and shown. */
type Choice = { readonly name: Child; readonly show: () => readonly HTMLElement[] };

/** One of several, with a choice of which; a single one is shown with its name. */
export function chosenOf(
  title: Message,
  choices: readonly Choice[],
  first: number,
): readonly [HTMLElement, HTMLElement] {
  const content = html("div", { class: "chosen-one" });
  const show = (index: number) => content.replaceChildren(...(choices[index]?.show() ?? []));
  show(first);
  if (choices.length === 1)
    return [html("p", { class: "choice" }, say(title), " ", choices[0]?.name), content];
  const select = html(
    "select",
    {},
    ...choices.map(({ name }, index) => html("option", { value: index, selected: index === first }, name)),
  );
  select.addEventListener("change", () => show(select.selectedIndex));
  return [html("label", { class: "choice" }, say(title), " ", select), content];
}
