import { html } from "../../dom/element.js";
import { say } from "../../language/language.js";

/** What was read from the picture, below a text that forms or classifications settled otherwise. */
export function readOtherwise(read: string | undefined): HTMLElement | undefined {
  if (read === undefined) return undefined;
  const words =
    read.trim() === ""
      ? { en: "read as blank", zh: "识别为空" }
      : { en: `read: ${read}`, zh: `识别为：${read}` };
  return html("small", { class: "read-otherwise" }, "⟲ ", say(words));
}
