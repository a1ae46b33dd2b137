/** Lengths in bits and the codes of the symbols of an alphabet; unused symbols have length 0. */
export type Code = { readonly lengths: readonly number[]; readonly codes: readonly number[] };

type Node = { readonly count: number; readonly symbols: readonly number[] };

/** A canonical Huffman code for these counts with no code longer than `longest` bits. */
export function huffman(counts: readonly number[], longest: number): Code {
  let weights = counts;
  let lengths = lengthsOf(weights);
  // Flatter counts give a flatter tree; in the end all are alike.
  while (Math.max(...lengths) > longest) {
    weights = weights.map((count) => (count === 0 ? 0 : Math.ceil(count / 2)));
    lengths = lengthsOf(weights);
  }
  return { lengths, codes: canonical(lengths) };
}

function lengthsOf(counts: readonly number[]): readonly number[] {
  const lengths = counts.map(() => 0);
  let nodes: readonly Node[] = counts
    .map((count, symbol) => ({ count, symbols: [symbol] }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count);
  const [only, ...others] = nodes;
  if (only && others.length === 0) for (const symbol of only.symbols) lengths[symbol] = 1;
  while (nodes.length > 1) {
    const [first, second, ...rest] = nodes;
    if (!first || !second) break;
    const node = { count: first.count + second.count, symbols: [...first.symbols, ...second.symbols] };
    for (const symbol of node.symbols) lengths[symbol] = (lengths[symbol] ?? 0) + 1;
    const at = rest.findIndex(({ count }) => count > node.count);
    nodes = at < 0 ? [...rest, node] : [...rest.slice(0, at), node, ...rest.slice(at)];
  }
  return lengths;
}

function canonical(lengths: readonly number[]): readonly number[] {
  const codes = lengths.map(() => 0);
  let code = 0;
  for (let length = 1; length <= Math.max(...lengths); length++) {
    lengths.forEach((each, symbol) => {
      if (each === length) codes[symbol] = code++;
    });
    code <<= 1;
  }
  return codes;
}
