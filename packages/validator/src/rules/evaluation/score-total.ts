import type { DocumentIndex } from "../../document/document-index.js";
import type { Entry } from "../../document/entry.js";
import { type IdentityDraft, printed } from "../../engine/draft.js";
import type { DocumentRule } from "../rule.js";
import { holds, sumOf } from "./report/agree.js";
import {
  anchorTotal,
  type Copy,
  copiesOf,
  entryOf,
  type Mentioned,
  POINTS,
  type Points,
  type ScoreTotal,
  textMentions,
  unseenIn,
} from "./report/copies.js";
import { indicatorName } from "./report/names.js";

export const scoreTotal: DocumentRule = Object.freeze({
  id: "score-total",
  kind: "definition",
  relation: "equal",
  severity: "error",
  forms: ["evaluation-report"] as const,
  title: { en: "The scores of a table add up to its total", zh: "评分表各项之和等于合计" },
  description: {
    en: "In every copy of the score table the full marks (分值) and the scores (得分) of the indicators add up to the total of the copy; the tables of the sections add up to the total of the whole, and so do the scores that the text names. Where a copy has lost indicators that other copies show, its sum is undecided.",
    zh: "每一份评分表中，各指标分值、得分之和等于该表合计；各分项表之和等于总表合计，正文所述各指标得分之和亦然。某份表缺失其他各份所列指标时，该合计不作判断。",
  },
  formula: "合计 = Σ 指标, 合计 = Σ 小计",
  documentIdentities: (index) => {
    const { evaluation } = index.document;
    if (!evaluation) return [];
    const copies = copiesOf(evaluation);
    return POINTS.flatMap((key) => [
      ...copies.flatMap((copy) => withinCopy(index, copy, key)),
      ...acrossSections(index, copies, key),
      ...(key === "score" ? inText(index, copies, textMentions(evaluation)) : []),
    ]);
  },
});

function withinCopy(index: DocumentIndex, copy: Copy, key: Points): readonly IdentityDraft[] {
  const { table, whole, rows, parts } = copy;
  const incomplete = copy.damaged && { incomplete: true };
  const drafts: IdentityDraft[] = [];
  const name = (total: ScoreTotal) => `${table.table} ${total.label} ${key}`;
  if (whole) {
    const entries = entriesOf(index, rows, key);
    const total = entryOf(index, whole.numbers[key]);
    const missing = total && holds(entries, total) ? [] : unseenIn(copy, key).map(indicatorName);
    if (entries.length > 0) {
      drafts.push({
        key: `${table.table}:${key}`,
        left: sumOf(entries, missing),
        right: printed(total, name(whole)),
        ...incomplete,
      });
    }
  }
  for (const [at, part] of parts.entries()) {
    const entries = entriesOf(index, part.rows, key);
    if (entries.length === 0) continue;
    const total = entryOf(index, part.total.numbers[key]);
    drafts.push({
      key: `${table.table}:${at + 1}:${key}`,
      left: sumOf(entries, []),
      right: printed(total, name(part.total)),
      ...(copy.damaged && { incomplete: true }),
    });
  }
  if (whole && parts.length > 1 && parts.every(({ rows: own }) => own.length > 0)) {
    const totals = parts.map(({ total }) => ({ total, entry: entryOf(index, total.numbers[key]) }));
    drafts.push({
      key: `${table.table}:parts:${key}`,
      left: sumOf(
        totals.flatMap(({ entry }) => entry ?? []),
        totals.filter(({ entry }) => !entry).map(({ total }) => name(total)),
      ),
      right: printed(entryOf(index, whole.numbers[key]), name(whole)),
      ...incomplete,
    });
  }
  return drafts;
}

/** The sections' tables together are one more copy; they are compared only where every class has one. */
function acrossSections(
  index: DocumentIndex,
  copies: readonly Copy[],
  key: Points,
): readonly IdentityDraft[] {
  const sections = copies.filter(({ table }) => table.kind === "section");
  const anchor = anchorTotal(index, copies, key);
  if (!anchor || sections.length < 2) return [];
  const rows = sections.flatMap((section) => section.rows);
  const together = { rows, due: anchor.copy.due };
  const listed = new Set(rows.map(({ indicator }) => indicator.level1));
  if (anchor.copy.due.some(({ level1 }) => !listed.has(level1))) return [];
  const entries = entriesOf(index, rows, key);
  const missing = holds(entries, anchor.entry) ? [] : unseenIn(together, key).map(indicatorName);
  const totals = sections.map(({ table, whole }) => ({
    name: `${table.table} 小计 ${key}`,
    entry: entryOf(index, whole?.numbers[key]),
  }));
  const incomplete = sections.some(({ damaged }) => damaged) && { incomplete: true };
  const right = printed(anchor.entry, "合计");
  return [
    { key: `sections:${key}`, left: sumOf(entries, missing), right, ...incomplete },
    {
      key: `subtotals:${key}`,
      left: sumOf(
        totals.flatMap(({ entry }) => entry ?? []),
        totals.filter(({ entry }) => !entry).map(({ name }) => name),
      ),
      right,
      ...incomplete,
    },
  ];
}

/** The scores that sentences name are a copy where every indicator is told just once. */
function inText(
  index: DocumentIndex,
  copies: readonly Copy[],
  told: readonly Mentioned[],
): readonly IdentityDraft[] {
  const anchor = anchorTotal(index, copies, "score");
  const entries = entriesOf(index, told, "score");
  if (!anchor || entries.length < 2 || entries.length !== anchor.copy.due.length) return [];
  if (new Set(told.map(({ indicator }) => indicator)).size !== entries.length) return [];
  return [{ key: "text:score", left: sumOf(entries, []), right: printed(anchor.entry, "合计") }];
}

function entriesOf(index: DocumentIndex, rows: readonly Mentioned[], key: Points): readonly Entry[] {
  return rows.flatMap(({ mention }) => entryOf(index, mention.numbers[key]) ?? []);
}
