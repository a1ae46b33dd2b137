// The formatter puts imports at the beginning of a line, which tells them from text that speaks of imports.
const PATTERNS: readonly RegExp[] = [
  /^(?:import|export)\s[\w$*{},\s]*?\bfrom\s*["']([^"'\n]+)["']/gmu,
  /^import\s*["']([^"'\n]+)["']/gmu,
  /\bimport\(\s*["']([^"'\n]+)["']\s*\)/gu,
  /\bimport\.meta\.resolve\(\s*["']([^"'\n]+)["']/gu,
];

/** Every specifier that formatted source code imports, exports from, imports later or resolves, each once. */
export function specifiersOf(source: string): readonly string[] {
  const found = PATTERNS.flatMap((pattern) => [...source.matchAll(pattern)].map(([, name]) => name ?? ""));
  return [...new Set(found)];
}

export function isRelative(specifier: string): boolean {
  return /^\.{1,2}(?:\/|$)/u.test(specifier);
}

/** The package of a specifier that is not relative: `a/b` gives `a`, `@s/a/b` gives `@s/a`. */
export function packageOf(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

/** A relative specifier as a path from the package's folder, or `undefined` where it leads out of it. */
export function resolveInside(from: string, specifier: string): string | undefined {
  const parts = from.split("/").slice(0, -1);
  for (const part of specifier.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join("/");
}
