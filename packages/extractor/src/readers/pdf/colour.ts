/** Lines lighter than this (0 black to 255 white) are not seen on paper. */
const NEARLY_WHITE = 247;

/** Whether pdf.js' arguments of `set…RGBColor`, `["#rrggbb"]` or three bytes, name a colour seen on white. */
export function isVisible(args: readonly unknown[]): boolean {
  const [first, second, third] = args;
  if (typeof first === "string") {
    const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/iu.exec(first);
    return !hex || hex.slice(1).some((part) => Number.parseInt(part, 16) < NEARLY_WHITE);
  }
  return [first, second, third].some((part) => typeof part !== "number" || part < NEARLY_WHITE);
}
