import {
  type Audit,
  type BudgetDocument,
  type Extraction,
  gridOf,
  type Message,
  type RunLine,
  settledTexts,
} from "@yusuan/schema";
import type {
  DocumentData,
  IdentityData,
  PictureData,
  TableData,
  TextData,
} from "../contract/document-data.js";
import { withPlacedEvidence } from "./evidence.js";
import { figuresOf } from "./figures.js";
import { ruleTitles } from "./rule-titles.js";
import { tablesOf } from "./tables.js";

/** What the stages gave of one document. */
type DocumentParts = {
  readonly line: RunLine;
  readonly extraction: Extraction;
  readonly budget: BudgetDocument;
  readonly audit: Audit;
};

/** Pictures by the number of their page, and why there are none where there could be. */
export type Pictures = {
  readonly pages: ReadonlyMap<number, PictureData>;
  readonly missing?: Message;
  /** Why single pages have none, by their number. */
  readonly reasons?: ReadonlyMap<number, Message>;
};

/** All that the page of a document shows. */
export function documentData(
  { line, extraction, budget, audit }: DocumentParts,
  pictures: Pictures,
): DocumentData {
  const tables = extraction.blocks.flatMap((block) =>
    block.kind === "table" ? [settledTexts(block, budget)] : [],
  );
  const grids = new Map(tables.map(({ table }) => [table.id, gridOf(table)]));
  const figures = figuresOf(budget, grids);
  const blocks = blocksOf(extraction, budget, tablesOf(tables, budget, grids, figures));
  return {
    view: "document",
    id: extraction.source.id,
    file: line.file,
    fileName: extraction.source.fileName,
    mediaType: extraction.source.mediaType,
    outcome: line.status,
    problems: extraction.problems,
    title: budget.document.title,
    kind: budget.document.kind,
    year: budget.document.fiscalYear,
    agency: budget.document.agency,
    ...((budget.projects.length > 0 || budget.evaluation) && { performance: true }),
    ...(pictures.missing && { noPictures: pictures.missing }),
    pages: extraction.pages.map(({ number, width, height, method, status, reason }) => {
      const picture = pictures.pages.get(number);
      const noPicture = pictures.reasons?.get(number);
      return {
        number,
        width,
        height,
        method,
        status,
        ...(reason && { reason }),
        ...(picture && { picture }),
        ...(noPicture && { noPicture }),
      };
    }),
    blocks,
    figures,
    identities: audit.identities.map(identityData),
    findings: withPlacedEvidence(audit.findings, figures, blocks),
    review: audit.review ?? [],
    rules: ruleTitles([...audit.identities, ...audit.findings].map(({ rule }) => rule)),
  };
}

function blocksOf(
  { blocks }: Extraction,
  { corrections = [] }: BudgetDocument,
  tables: readonly TableData[],
): DocumentData["blocks"] {
  const byId = new Map(tables.map((table) => [table.id, table]));
  const settled = new Map(corrections.map((correction) => [correction.block, correction]));
  return blocks.flatMap((block): readonly (TextData | TableData)[] => {
    if (block.kind === "table") {
      const table = byId.get(block.id);
      return table ? [table] : [];
    }
    const { id, kind, text, page, bbox, place } = block;
    const correction = settled.get(id);
    const words = correction?.read === text ? { text: correction.text, read: text } : { text };
    return [{ id, kind, ...words, page, bbox, ...(place !== undefined && { place }) }];
  });
}

function identityData({ missing, ...identity }: Audit["identities"][number]): IdentityData {
  return missing.length > 0 ? { ...identity, missing } : identity;
}
