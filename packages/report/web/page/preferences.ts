import { languageNow, setLanguage } from "../language/language.js";
import { keep, kept } from "../state/kept.js";

/** Set language and theme as they were chosen before. */
export function applyPreferences(): void {
  setLanguage(languageNow());
  const theme = kept("theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
}

/** Light where it is dark, and the other way round. */
export function switchTheme(): void {
  const { dataset } = document.documentElement;
  const shown = dataset.theme ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
  dataset.theme = shown === "dark" ? "light" : "dark";
  keep("theme", dataset.theme);
}
