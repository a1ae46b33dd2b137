import { type Column, topicOf } from "@yusuan/comparison";
import type { Message } from "@yusuan/schema";
import { FORMS } from "@yusuan/taxonomy";

/** What a form is called, in the budgets and in the final accounts that there are. */
export function formTitle(topic: string, columns: readonly Column[]): Message {
  const kinds = new Set(columns.map(({ kind }) => kind));
  const forms = FORMS.filter(({ id, stage }) => topicOf(id) === topic && kinds.has(stage));
  const named = (language: "en" | "zh") =>
    [...new Set(forms.map((form) => form[language]))].join(language === "en" ? " / " : "／");
  return { en: named("en"), zh: named("zh") };
}
