import { type Child, html } from "../dom/element.js";
import { label, languageNow, say, setLanguage } from "../language/language.js";
import { WORDS } from "../language/words.js";
import { switchTheme } from "./preferences.js";

/** The bar over a page: what it shows, then language and theme. */
export function topBar(...about: readonly Child[]): HTMLElement {
  const language = html("button", { type: "button", class: "language" }, say(WORDS.language));
  label(language, { title: WORDS.otherLanguage });
  language.addEventListener("click", () => setLanguage(languageNow() === "zh" ? "en" : "zh"));
  const theme = html("button", { type: "button", class: "theme" }, "◐");
  label(theme, { "aria-label": WORDS.theme, title: WORDS.theme });
  theme.addEventListener("click", switchTheme);
  return html("header", { class: "bar" }, html("div", { class: "about" }, ...about), language, theme);
}
