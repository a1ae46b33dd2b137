/** Operators that print `text` (Latin) in 10 point Helvetica with its baseline starting at `x`, `y` from the lower left. */
export function latin(x: number, y: number, text: string, size = 10): string {
  const safe = text.replace(/[\\()]/gu, (char) => `\\${char}`);
  return `BT /F1 ${size} Tf ${x} ${y} Td (${safe}) Tj ET\n`;
}

/** Operators that print Chinese `text` in a font that is not embedded. */
export function chinese(x: number, y: number, text: string, size = 10): string {
  return `BT /F2 ${size} Tf ${x} ${y} Td <${ucs2(text)}> Tj ET\n`;
}

/** The text as hex digits of UCS-2, big end first. */
export function ucs2(text: string): string {
  return Array.from(text, (char) => char.charCodeAt(0).toString(16).padStart(4, "0")).join("");
}

/** Operators that stroke the borders of a grid with these edges. */
export function ruling(xs: readonly number[], ys: readonly number[]): string {
  const left = xs[0] ?? 0;
  const right = xs.at(-1) ?? 0;
  const bottom = ys[0] ?? 0;
  const top = ys.at(-1) ?? 0;
  const across = ys.map((y) => `${left} ${y} m ${right} ${y} l S`);
  const down = xs.map((x) => `${x} ${bottom} m ${x} ${top} l S`);
  return `0.5 w\n${[...across, ...down].join("\n")}\n`;
}

/** Operators that fill the page with the picture of `makePdf`. */
export function picture(width: number, height: number): string {
  return `q ${width} 0 0 ${height} 0 0 cm /Im1 Do Q\n`;
}
