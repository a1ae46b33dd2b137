import { normalizeName } from "@yusuan/taxonomy";

/** Marks that a rule, a seal or a speck leaves beside a text; none of them begins or ends one. */
const STRAY = "|_'‘’`´·.,，。^~\\\\/!¦丨*\"“”:;；";
const LEADING = new RegExp(`^[${STRAY}\\s]+`, "u");
/** A closing quotation mark may belong to the text, and a colon ends a label. */
const TRAILING = new RegExp(`[${STRAY.replaceAll(/["“”:：]/gu, "")}\\s]+$`, "u");
const ONLY = /^[|_'‘’`´·.,^~\\!¦丨]{1,2}$/u;

/** A text without the marks at its edges that are left over from rules and specks. */
export function withoutStrayMarks(text: string): string {
  return text.replace(LEADING, "").replace(TRAILING, "");
}

/** Whether a text is nothing but marks that are left over from rules and specks; a dash is none. */
export function isStrayMark(text: string): boolean {
  return ONLY.test(text.trim());
}

/** A text in the form in which readings and words are compared: quotation marks say nothing. */
export function comparable(text: string): string {
  return normalizeName(withoutStrayMarks(text).replace(/[:：]+$/u, "")).replaceAll('"', "");
}
