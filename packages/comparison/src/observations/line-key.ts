import type { Line } from "@yusuan/schema";
import { harmonize, normalizeName } from "@yusuan/taxonomy";

/** By what a line is compared; the same text means the same thing in every edition. */
export type LineKey = {
  readonly id: string;
  readonly code: string | null;
  readonly classification: "function" | "economic" | null;
};

const TOTAL = /^(?:收入|支出)?(?:合计|总计)$/u;

/**
 * The key of a line: its code, which goes on through renamed editions; for a code under which an old list has something
 * else, code and name; without a code, the name. The 合计 of a coded form is `total`.
 */
export function lineKey(line: Line, year: number, isCoded: boolean): LineKey {
  const { code, classification } = line;
  if (code !== undefined && classification !== undefined) {
    const isUncertain = harmonize(classification, code, year).fate === "uncertain";
    const id = isUncertain && line.codeStatus !== "exact" ? `${code}:${normalizeName(line.name)}` : code;
    return { id, code, classification };
  }
  const name = normalizeName(line.name);
  if (isCoded && line.role === "total" && TOTAL.test(name))
    return { id: "total", code: null, classification: null };
  return { id: `name:${name}`, code: null, classification: null };
}
