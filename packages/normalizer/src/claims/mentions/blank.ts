type Stretch = { readonly index: number; readonly 0: string };

/** The text with the stretches replaced by as many marks that nothing is read from. */
export function blank(text: string, stretches: Iterable<Stretch>): string {
  let out = "";
  let at = 0;
  for (const stretch of [...stretches].sort((a, b) => a.index - b.index)) {
    if (stretch.index < at) continue;
    out += text.slice(at, stretch.index) + "\u0001".repeat(stretch[0].length);
    at = stretch.index + stretch[0].length;
  }
  return out + text.slice(at);
}
