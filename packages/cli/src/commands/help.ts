import type { Lang } from "../language.js";
import { TITLES } from "../messages.js";

/** The examples under a command's help. */
export function examples(lang: Lang, lines: readonly string[]): string {
  const title = "Examples:";
  return ["", lang === "zh" ? (TITLES[title] ?? title) : title, ...lines.map((line) => `  ${line}`)].join(
    "\n",
  );
}
