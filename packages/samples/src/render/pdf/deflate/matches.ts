/** A byte, or a copy of `length` bytes from `distance` bytes back. */
export type Token = { readonly byte: number } | { readonly length: number; readonly distance: number };

const SHORTEST = 3;
const LONGEST = 258;
const WINDOW = 32_768;
const HASH_BITS = 15;
const CHAIN = 48;

/** The bytes as literals and copies of earlier ones: greedy LZ77 over hash chains of bounded length. */
export function tokensOf(bytes: Uint8Array): readonly Token[] {
  const heads = new Int32Array(1 << HASH_BITS).fill(-1);
  const before = new Int32Array(bytes.length).fill(-1);
  const tokens: Token[] = [];
  const remember = (at: number) => {
    if (at + SHORTEST > bytes.length) return;
    const hash = hashAt(bytes, at);
    before[at] = heads[hash] ?? -1;
    heads[hash] = at;
  };
  let at = 0;
  while (at < bytes.length) {
    const copy = longestCopy(bytes, at, heads, before);
    tokens.push(copy ?? { byte: bytes[at] ?? 0 });
    const end = at + (copy?.length ?? 1);
    while (at < end) remember(at++);
  }
  return tokens;
}

function longestCopy(
  bytes: Uint8Array,
  at: number,
  heads: Int32Array,
  before: Int32Array,
): { readonly length: number; readonly distance: number } | undefined {
  if (at + SHORTEST > bytes.length) return undefined;
  let best = SHORTEST - 1;
  let distance = 0;
  let from = heads[hashAt(bytes, at)] ?? -1;
  for (let tries = CHAIN; tries > 0 && from >= 0 && at - from <= WINDOW; tries--) {
    const length = commonLength(bytes, from, at);
    if (length > best) {
      best = length;
      distance = at - from;
    }
    from = before[from] ?? -1;
  }
  return distance > 0 ? { length: best, distance } : undefined;
}

function commonLength(bytes: Uint8Array, from: number, at: number): number {
  const limit = Math.min(LONGEST, bytes.length - at);
  let length = 0;
  while (length < limit && bytes[from + length] === bytes[at + length]) length++;
  return length;
}

function hashAt(bytes: Uint8Array, at: number): number {
  const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
  return Math.imul(three, 0x9e3779b1) >>> (32 - HASH_BITS);
}
