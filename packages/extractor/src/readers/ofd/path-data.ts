import { VERB } from "../../page/painted-paths.js";
import { sane } from "./values.js";

/** Numbers that follow each operator of AbbreviatedData (GB/T 33190, 9.1). */
const OPERANDS: Readonly<Record<string, number>> = { S: 2, M: 2, L: 2, Q: 4, B: 6, A: 7, C: 0 };
const TOKEN = /[A-Za-z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/gu;

/**
 * Path data as verbs and coordinates, up to the first thing that is none. An arc is kept as a curve that ends where it
 * ends.
 */
export function pathOf(data: string): readonly number[] {
  const tokens = data.match(TOKEN) ?? [];
  const path: number[] = [];
  for (let at = 0; at < tokens.length; ) {
    const operator = (tokens[at] ?? "").toUpperCase();
    const count = OPERANDS[operator];
    if (count === undefined || at + count >= tokens.length) break;
    const values = tokens.slice(at + 1, at + 1 + count);
    if (values.some((value) => /^[A-Za-z]$/u.test(value))) break;
    push(path, operator, values.map(sane));
    at += 1 + count;
  }
  return path;
}

function push(path: number[], operator: string, values: readonly number[]): void {
  const [x = 0, y = 0] = values.slice(-2);
  if (operator === "S" || operator === "M") path.push(VERB.moveTo, x, y);
  else if (operator === "L") path.push(VERB.lineTo, x, y);
  else if (operator === "Q") path.push(VERB.quadraticTo, ...values);
  else if (operator === "B") path.push(VERB.curveTo, ...values);
  else if (operator === "A") path.push(VERB.curveTo, x, y, x, y, x, y);
  else path.push(VERB.close);
}
