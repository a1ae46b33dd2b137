import { BitWriter } from "./bits.js";
import { type Code, huffman } from "./huffman.js";
import { type Token, tokensOf } from "./matches.js";

const END = 256;
const LITERALS = 286;
const DISTANCES = 30;
const LONGEST_CODE = 15;
const LONGEST_LENGTH_CODE = 7;
/** Order in which RFC 1951, 3.2.7, lists the lengths of the code of code lengths. */
const LENGTH_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

type Range = { readonly symbol: number; readonly base: number; readonly extra: number };

const LENGTH_RANGES = ranges(257, 3, [8, 4, 4, 4, 4, 4], 258);
const DISTANCE_RANGES = ranges(0, 1, [4, ...Array.from({ length: 13 }, () => 2)]);

/**
 * A zlib stream (RFC 1950) of these bytes in one block with its own Huffman codes. Written here because zlib's
 * output differs between releases and processors, and the samples must not.
 */
export function deflate(bytes: Uint8Array): Uint8Array {
  const tokens = tokensOf(bytes);
  const literals = new Array<number>(LITERALS).fill(0);
  const distances = new Array<number>(DISTANCES).fill(0);
  const count = (counts: number[], symbol: number) => {
    counts[symbol] = (counts[symbol] ?? 0) + 1;
  };
  for (const token of tokens) {
    count(literals, "byte" in token ? token.byte : rangeOf(LENGTH_RANGES, token.length).symbol);
    if ("distance" in token) count(distances, rangeOf(DISTANCE_RANGES, token.distance).symbol);
  }
  count(literals, END);
  const literalCode = huffman(literals, LONGEST_CODE);
  const distanceCode = huffman(distances, LONGEST_CODE);
  const out = new BitWriter();
  out.write(0x9c78, 16);
  out.write(1, 1);
  out.write(2, 2);
  writeCodes(out, literalCode, distanceCode);
  for (const token of tokens) writeToken(out, token, literalCode, distanceCode);
  out.writeSymbol(literalCode, END);
  return Uint8Array.from([...out.finish(), ...adler32(bytes)]);
}

function writeCodes(out: BitWriter, literal: Code, distance: Code): void {
  const lengths = [...literal.lengths, ...distance.lengths];
  const counts = Array.from({ length: 19 }, (_, length) => lengths.filter((each) => each === length).length);
  const code = huffman(counts, LONGEST_LENGTH_CODE);
  out.write(LITERALS - 257, 5);
  out.write(DISTANCES - 1, 5);
  out.write(LENGTH_ORDER.length - 4, 4);
  for (const length of LENGTH_ORDER) out.write(code.lengths[length] ?? 0, 3);
  for (const length of lengths) out.writeSymbol(code, length);
}

function writeToken(out: BitWriter, token: Token, literal: Code, distance: Code): void {
  if ("byte" in token) {
    out.writeSymbol(literal, token.byte);
    return;
  }
  const length = rangeOf(LENGTH_RANGES, token.length);
  out.writeSymbol(literal, length.symbol);
  out.write(token.length - length.base, length.extra);
  const back = rangeOf(DISTANCE_RANGES, token.distance);
  out.writeSymbol(distance, back.symbol);
  out.write(token.distance - back.base, back.extra);
}

/** Ranges of values in groups: those of the first group have no extra bits, those of each next one a bit more. */
function ranges(symbol: number, base: number, groups: readonly number[], last?: number): readonly Range[] {
  const out: Range[] = [];
  let next = base;
  groups.forEach((size, extra) => {
    for (let index = 0; index < size; index++) {
      out.push({ symbol: symbol + out.length, base: next, extra });
      next += 1 << extra;
    }
  });
  return last === undefined ? out : [...out, { symbol: symbol + out.length, base: last, extra: 0 }];
}

function rangeOf(all: readonly Range[], value: number): Range {
  const range = all.findLast(({ base }) => base <= value);
  if (!range) throw new RangeError(`No code for ${value}`);
  return range;
}

function adler32(bytes: Uint8Array): readonly number[] {
  let a = 1;
  let b = 0;
  for (const byte of bytes) {
    a = (a + byte) % 65_521;
    b = (b + a) % 65_521;
  }
  return [b >> 8, b & 255, a >> 8, a & 255];
}
