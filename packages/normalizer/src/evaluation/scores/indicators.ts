import type { PlacedText, Quantity, ScoredIndicator, ScoreMention } from "@yusuan/schema";
import { cleanParagraphs, cleanText } from "../../indicators/clean.js";
import type { GridCell } from "../../projects/grid/rows.js";
import { placeOf, quantityOf } from "../../projects/placed.js";
import { compact, consensus } from "../../text.js";
import { placeInBlock, quantityInBlock } from "../printed.js";
import type { ScoreColumn } from "./columns.js";
import type { ScoreCopy } from "./copies.js";
import type { IndicatorRow } from "./copy.js";
import { type LinkedIndicator, rowName } from "./link.js";
import type { SaidScore } from "./said.js";

const FIELDS = ["weight", "score"] as const;

/** The ids of linked indicators: `e.A11`, and `e.3` for the third of them where it has no number. */
export function indicatorIds(linked: readonly LinkedIndicator[]): readonly string[] {
  const taken = new Set<string>();
  return linked.map(({ number }, index) => {
    const wanted = number === undefined ? `e.${index + 1}` : `e.${number}`;
    const id = taken.has(wanted) ? `${wanted}-${index + 1}` : wanted;
    taken.add(id);
    return id;
  });
}

/** An indicator with its mentions: the rows of the tables first, then the sentences. */
export function scoredIndicatorOf(linked: LinkedIndicator, id: string): ScoredIndicator {
  const { number, rows, said } = linked;
  const mentions = [
    ...rows.map(({ copy, row }, index) => rowMention(copy, row, `${id}.m${index + 1}`)),
    ...said.map((sentence, index) => saidMention(sentence, `${id}.m${rows.length + index + 1}`)),
  ];
  const most = (values: readonly (string | undefined)[]): string | undefined =>
    consensus(values.flatMap((value) => value ?? [])) ?? undefined;
  const level1 = most(rows.map(({ row }) => row.level1?.name));
  const level2 = most(rows.map(({ row }) => row.level2?.name));
  const weight = most(mentions.map((mention) => mention.weight));
  const score = most(mentions.map((mention) => mention.score));
  const rule = joined(rows.map(({ row }) => row.rule).find((cells) => cells.length > 0));
  const performance = joined(rows.map(({ row }) => row.performance).find((cells) => cells.length > 0));
  return {
    id,
    ...(number !== undefined && { number }),
    ...(level1 !== undefined && { level1 }),
    ...(level2 !== undefined && { level2 }),
    level3: most(mentions.map(({ name }) => name)) ?? "",
    ...(weight !== undefined && { weight }),
    ...(score !== undefined && { score }),
    ...(rule && { rule }),
    ...(performance && { performance }),
    mentions,
  };
}

/** A number of a scored table with its id. */
export function scoreQuantity(
  cell: GridCell | undefined,
  id: string,
  columns: readonly ScoreColumn[],
  field: "weight" | "score" | "share",
): Quantity | undefined {
  const match = /^(\d{1,4}(?:\.\d{1,4})?)(%|分)?$/u.exec(compact(cell?.text ?? ""));
  if (!cell || !match?.[1]) return undefined;
  const unit =
    match[2] ?? columns.find(({ role }) => role === field)?.unit ?? (field === "share" ? undefined : "分");
  return quantityOf(cell, id, { value: match[1], unit });
}

function rowMention(copy: ScoreCopy, row: IndicatorRow, id: string): ScoreMention {
  const numbers: Record<string, Quantity> = {};
  for (const field of FIELDS) {
    const quantity = scoreQuantity(row[field], `${id}.${field}`, copy.columns, field);
    if (quantity) numbers[field] = quantity;
  }
  return {
    id,
    source: copy.source,
    name: rowName(row),
    ...valuesOf(numbers),
    numbers,
    place: placeOf(row.leaf.cell),
    ...(row.realigned && { realigned: true }),
  };
}

function saidMention({ block, sentence, name, ...said }: SaidScore, id: string): ScoreMention {
  const numbers: Record<string, Quantity> = {};
  for (const field of FIELDS) {
    const number = said[field];
    if (!number) continue;
    const text = `${number.value}${number.unit}`;
    numbers[field] = quantityInBlock(block, `${id}.${field}`, { ...number, text });
  }
  return { id, source: "text", name, ...valuesOf(numbers), numbers, place: placeInBlock(block, sentence) };
}

function valuesOf(numbers: Readonly<Record<string, Quantity>>): Pick<ScoreMention, "weight" | "score"> {
  const { weight, score } = numbers;
  return { ...(weight && { weight: weight.value }), ...(score && { score: score.value }) };
}

/** A text that goes on in further rows. */
function joined(cells: readonly GridCell[] | undefined): PlacedText | undefined {
  const [first, ...rest] = cells ?? [];
  if (!first) return undefined;
  const parts = [first, ...rest].map(({ text }) => cleanParagraphs(text));
  return placeOf(first, cleanText(parts.join("\n")));
}
