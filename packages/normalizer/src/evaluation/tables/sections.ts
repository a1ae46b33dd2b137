import type { Extraction, OutlineItem } from "@yusuan/schema";

/** The title of the annex (`附件 2`) that every table stands in; tables of the body are left out. */
export function annexOfTables(
  { blocks }: Extraction,
  outline: readonly OutlineItem[],
): ReadonlyMap<string, string> {
  const annexes = new Map(
    outline.flatMap(({ block, number, title }) =>
      number?.startsWith("附件") ? [[block, title] as const] : [],
    ),
  );
  const found = new Map<string, string>();
  let annex: string | undefined;
  for (const block of blocks) {
    annex = annexes.get(block.id) ?? annex;
    if (block.kind === "table" && annex !== undefined) found.set(block.id, annex);
  }
  return found;
}
