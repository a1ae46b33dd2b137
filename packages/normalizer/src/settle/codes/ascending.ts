/** A row's code, and whether it belongs to the longest sequence of codes that ascend. */
type Ascending = { readonly code: string | undefined; readonly inOrder: boolean };

/** The rows with the longest ascending sequence of their codes marked (patience sorting, O(n log n)). */
export function ascendingRows(codes: readonly (string | undefined)[]): readonly Ascending[] {
  const tails: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [index, code] of codes.entries()) {
    if (code === undefined) continue;
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((codes[tails[middle] ?? 0] ?? "") < code) low = middle + 1;
      else high = middle;
    }
    before[index] = tails[low - 1];
    tails[low] = index;
  }
  const inOrder = new Set<number>();
  for (let at = tails.at(-1); at !== undefined; at = before[at]) inOrder.add(at);
  return codes.map((code, index) => ({ code, inOrder: inOrder.has(index) }));
}
