/** What is chosen on the page. */
export type Selection = { readonly kind: "figure" | "identity" | "finding"; readonly id: string };

const KINDS = ["figure", "identity", "finding"] as const;

/** Address within the page, `#finding=…`, so that all that can be chosen can be linked to and gone back to. */
export function addressOf({ kind, id }: Selection): string {
  return `#${kind}=${encodeURIComponent(id)}`;
}

/** What an address chooses; undefined where it is none. */
export function selectionOf(hash: string): Selection | undefined {
  const [, kind, id] = /^#(\w+)=(.+)$/u.exec(hash) ?? [];
  const known = KINDS.find((each) => each === kind);
  if (!known || id === undefined) return undefined;
  try {
    return { kind: known, id: decodeURIComponent(id) };
  } catch {
    return undefined;
  }
}
