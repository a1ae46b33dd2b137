import { sane } from "./values.js";

const TOKEN = /g|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/giu;

/**
 * The offsets of DeltaX or DeltaY (GB/T 33190, 11.3), at most so many: `g n v` stands for `n` times `v`. Undefined where
 * the attribute is missing or empty.
 */
export function deltasOf(text: string | undefined, most: number): readonly number[] | undefined {
  const tokens = text?.match(TOKEN) ?? [];
  if (tokens.length === 0) return undefined;
  const deltas: number[] = [];
  for (let at = 0; at < tokens.length && deltas.length < most; at++) {
    const token = tokens[at] ?? "";
    if (token.toLowerCase() !== "g") {
      deltas.push(sane(token));
      continue;
    }
    const count = Math.min(Number.parseInt(tokens[at + 1] ?? "0", 10) || 0, most - deltas.length);
    const value = sane(tokens[at + 2] ?? "0");
    for (let i = 0; i < count; i++) deltas.push(value);
    at += 2;
  }
  return deltas;
}
