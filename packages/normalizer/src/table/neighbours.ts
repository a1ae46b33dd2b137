import type { Block, Extraction, Note, Table, TextBlock } from "@yusuan/schema";
import type { Stage } from "@yusuan/taxonomy";
import { stageOfTitle } from "../forms/stage.js";
import { isScanned } from "../settle/scanned.js";
import { compact } from "../text.js";

/** A table with the short texts directly above it and whether nothing but page marks stands between it and the table before. */
export type PlacedTable = {
  readonly table: Table;
  /** Nearest first. */
  readonly above: readonly string[];
  readonly follows: boolean;
  /** The stage that the nearest heading before the table speaks of. */
  readonly context: Stage | undefined;
  /** Texts below the table that speak of it. */
  readonly notes: readonly Note[];
};

const REACH = 4;
const LONGEST = 60;

/** The tables of a document in reading order, with the texts of their captions instead of the blocks' ids. */
export function placedTables({ blocks }: Extraction): readonly PlacedTable[] {
  const texts = new Map(
    blocks.flatMap((block) => (block.kind === "table" ? [] : [[block.id, block] as const])),
  );
  let context: Stage | undefined;
  return blocks.flatMap((block, index) => {
    if (block.kind !== "table") {
      context = stageOfHeading(block) ?? context;
      return [];
    }
    const table = { ...block, captions: block.captions.map((id) => texts.get(id)?.text ?? id) };
    const notes = block.notes.flatMap((id) => noteOf(texts.get(id)) ?? []);
    return [{ table, notes, context, ...lookUp(blocks, index) }];
  });
}

/** The stage that a heading names; sentences, and headings that name both stages, say nothing of what follows. */
function stageOfHeading({ text }: TextBlock): Stage | undefined {
  const plain = compact(text);
  if (plain.length > LONGEST || /[。；;，,]/u.test(plain)) return undefined;
  const stage = stageOfTitle(plain);
  return stage === "final-account" && stageOfTitle(plain.replaceAll("决算", "")) === "budget"
    ? undefined
    : stage;
}

function noteOf(block: TextBlock | undefined): Note | undefined {
  if (!block) return undefined;
  const { id, text, page, bbox, place } = block;
  return { block: id, text, page, bbox, ...(place !== undefined && { place }) };
}

function lookUp(blocks: readonly Block[], index: number): { above: readonly string[]; follows: boolean } {
  const above: string[] = [];
  for (let back = index - 1; back >= 0 && above.length < REACH; back -= 1) {
    const block = blocks[back];
    if (!block || block.kind === "table")
      return { above, follows: block !== undefined && above.length === 0 };
    const text = compact(block.text);
    if (isPageMark(text, block)) continue;
    if (text.length > LONGEST || /[。；;]$/u.test(text)) return { above, follows: false };
    above.push(block.text);
  }
  return { above, follows: false };
}

/** The number of a page; in a picture its dashes are read as 一, and the number between them as anything. */
function isPageMark(text: string, block: TextBlock): boolean {
  if (/^[-—–第页共/\d]*$/u.test(text)) return true;
  return isScanned(block) && /^[-—–一][^-—–一]{1,4}[-—–一]$/u.test(text);
}
