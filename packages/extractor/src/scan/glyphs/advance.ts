import { isCjk } from "../../page/characters.js";

/** How far a character usually advances, in em. */
export function advanceOf(char: string): number {
  if (isCjk(char)) return 1;
  return /[.,:;'|!]/u.test(char) ? 0.28 : 0.55;
}
