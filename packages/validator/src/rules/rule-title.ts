import type { Message } from "@yusuan/schema";
import { RULES } from "./catalogue.js";

const TITLES: ReadonlyMap<string, Message> = new Map(RULES.map(({ id, title }) => [id, title]));

/** What a rule says, in a line for people; `undefined` for a name that no rule has. */
export function ruleTitle(id: string): Message | undefined {
  return TITLES.get(id);
}
