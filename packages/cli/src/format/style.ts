/** Puts colour on text, or leaves it alone. */
export type Style = (name: "red" | "yellow" | "dim" | "bold", text: string) => string;

const CODES = { red: 31, yellow: 33, dim: 2, bold: 1 } as const;

/** The style of an output that takes colours, or of one that does not. */
export function createStyle(colours: boolean): Style {
  return (name, text) => (colours ? `\u001b[${CODES[name]}m${text}\u001b[0m` : text);
}
