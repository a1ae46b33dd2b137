import {
  type Audit,
  type BudgetDocument,
  type Extraction,
  gridOf,
  type Message,
  type RunLine,
} from "@yusuan/schema";
import type {
  DocumentData,
  IdentityData,
  PictureData,
  TableData,
  TextData,
} from "../contract/document-data.js";
import { figuresOf } from "./figures.js";
import { inTheirTexts } from "./in-their-texts.js";
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
  const grids = new Map(
    extraction.blocks.flatMap((block) =>
      block.kind === "table" ? [[block.id, gridOf(block)] as const] : [],
    ),
  );
  const figures = inTheirTexts(figuresOf(budget, grids), extraction);
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
    blocks: blocksOf(extraction, tablesOf(extraction, budget, grids, figures)),
    figures,
    identities: audit.identities.map(identityData),
    findings: audit.findings,
    review: audit.review ?? [],
    rules: ruleTitles([...audit.identities, ...audit.findings].map(({ rule }) => rule)),
  };
}

function blocksOf({ blocks }: Extraction, tables: readonly TableData[]): DocumentData["blocks"] {
  const byId = new Map(tables.map((table) => [table.id, table]));
  return blocks.flatMap((block): readonly (TextData | TableData)[] => {
    if (block.kind === "table") {
      const table = byId.get(block.id);
      return table ? [table] : [];
    }
    const { id, kind, text, page, bbox, place } = block;
    return [{ id, kind, text, page, bbox, ...(place !== undefined && { place }) }];
  });
}

function identityData({ missing, ...identity }: Audit["identities"][number]): IdentityData {
  return missing.length > 0 ? { ...identity, missing } : identity;
}
