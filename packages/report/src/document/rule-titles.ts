import { ruleTitle } from "@yusuan/pipeline";
import type { Message } from "@yusuan/schema";

/** Titles of rules by their names, in the order of the names; one that is not known is called by its name. */
export function ruleTitles(rules: Iterable<string>): Readonly<Record<string, Message>> {
  return Object.fromEntries(
    [...new Set(rules)].sort().map((rule) => [rule, ruleTitle(rule) ?? { en: rule, zh: rule }]),
  );
}
