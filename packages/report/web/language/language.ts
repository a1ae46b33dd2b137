import type { Message } from "@yusuan/schema";
import { keep, kept } from "../state/kept.js";

type Language = "en" | "zh";

const LANG: Readonly<Record<Language, string>> = { en: "en", zh: "zh-CN" };

/** What is to be said again when the language changes; nodes that are gone are forgotten. */
const spoken = new Set<{ readonly node: WeakRef<Node>; readonly speak: () => void }>();
let language: Language = kept("language") === "en" || !isChinese() ? "en" : "zh";

function isChinese(): boolean {
  return kept("language") === "zh" || /^zh\b/iu.test(globalThis.navigator?.language ?? "");
}

/** The language of the page: the one that was chosen, else that of the browser. */
export function languageNow(): Language {
  return language;
}

/** A text that follows the language. */
export function say(message: Message): Text {
  const text = document.createTextNode(message[language]);
  follow(text, (node) => {
    node.data = message[language];
  });
  return text;
}

/** Give an element attributes that follow the language, `aria-label` for instance. */
export function label<E extends Element>(element: E, attributes: Readonly<Record<string, Message>>): E {
  const speak = (node: E) => {
    for (const [name, message] of Object.entries(attributes)) node.setAttribute(name, message[language]);
  };
  speak(element);
  follow(element, speak);
  return element;
}

/** Words of the page within a text of a document, which is Chinese. */
export function inOwnLanguage<E extends Element>(element: E): E {
  return label(element, { lang: LANG });
}

/** Say everything that is on the page in another language, and keep the choice. */
export function setLanguage(chosen: Language): void {
  language = chosen;
  keep("language", chosen);
  document.documentElement.lang = LANG[chosen];
  for (const entry of spoken) {
    if (entry.node.deref()) entry.speak();
    else spoken.delete(entry);
  }
}

function follow<N extends Node>(node: N, speak: (node: N) => void): void {
  const weak = new WeakRef(node);
  spoken.add({
    node: weak,
    speak: () => {
      const there = weak.deref();
      if (there) speak(there);
    },
  });
}
