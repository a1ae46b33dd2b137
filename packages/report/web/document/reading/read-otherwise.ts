import type { FigureData } from "../../../src/contract/document-data.js";
import { html } from "../../dom/element.js";
import { inOwnLanguage, say } from "../../language/language.js";
import { grouped } from "../../language/numbers.js";

/** The value that sums put right, below the number that was misread. */
export function putRight({ value, unit, reading }: FigureData): HTMLElement | undefined {
  if (reading === undefined) return undefined;
  const amount = `${grouped(value)} ${unit}`.trim();
  const words = { en: `put right: ${amount}`, zh: `更正为：${amount}` };
  return inOwnLanguage(html("small", { class: "read-otherwise" }, say(words)));
}

/** What was read from the picture, below a text that forms or classifications settled otherwise. */
export function readOtherwise(read: string | undefined): HTMLElement | undefined {
  if (read === undefined) return undefined;
  const words =
    read.trim() === ""
      ? { en: "read as blank", zh: "识别为空" }
      : { en: `read: ${read}`, zh: `识别为：${read}` };
  return html("small", { class: "read-otherwise" }, "⟲ ", say(words));
}
