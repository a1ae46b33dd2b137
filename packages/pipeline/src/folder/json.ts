const WIDTH = 120;
const INDENT = "  ";

/**
 * JSON for machines that people can read too: what fits in a line of 120 characters stays in one line, the
 * rest is indented by two. Keys keep their order, undefined members are left out.
 */
export function prettyJson(value: unknown): string {
  return `${render(value, 0)}\n`;
}

function render(value: unknown, depth: number): string {
  if (Array.isArray(value)) {
    return wrap(
      "[",
      value.map((item) => render(item ?? null, depth + 1)),
      "]",
      depth,
    );
  }
  if (typeof value === "object" && value !== null) {
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    return wrap(
      "{",
      members.map(([key, member]) => `${JSON.stringify(key)}: ${render(member, depth + 1)}`),
      "}",
      depth,
    );
  }
  return JSON.stringify(value);
}

function wrap(open: string, parts: readonly string[], close: string, depth: number): string {
  if (parts.length === 0) return open + close;
  const room = WIDTH - INDENT.length * depth;
  const flat = parts.reduce((sum, part) => sum + part.length + 2, 2);
  if (flat <= room && !parts.some((part) => part.includes("\n"))) {
    const pad = open === "{" ? " " : "";
    return open + pad + parts.join(", ") + pad + close;
  }
  const inner = `\n${INDENT.repeat(depth + 1)}`;
  return `${open}${inner}${parts.join(`,${inner}`)}\n${INDENT.repeat(depth)}${close}`;
}
