import type { Finding } from "@yusuan/schema";
import type {
  DocumentData,
  FigureData,
  IdentityData,
  TableData,
  TextData,
} from "../../../src/contract/document-data.js";

/** A document with the ways from one thing to another. */
export type DocumentModel = {
  readonly data: DocumentData;
  readonly figures: ReadonlyMap<string, FigureData>;
  readonly identities: ReadonlyMap<string, IdentityData>;
  readonly findings: ReadonlyMap<string, Finding>;
  /** Identities that name a figure, those that do not hold first. */
  readonly identitiesOf: (figure: string) => readonly IdentityData[];
  readonly figuresOfPage: (page: number) => readonly FigureData[];
  readonly figuresOfCell: (table: string, row: number, column: number) => readonly FigureData[];
  readonly figuresOfBlock: (block: string) => readonly FigureData[];
  readonly tables: readonly TableData[];
  readonly texts: readonly TextData[];
  /** Texts that stand in the same place as the one before, a cell for instance. */
  readonly inSamePlace: ReadonlySet<string>;
};

export function modelOf(data: DocumentData): DocumentModel {
  const naming = grouped(
    data.identities.flatMap((identity) => identity.terms.map(({ figure }) => [figure, identity] as const)),
  );
  const byPage = grouped(data.figures.map((figure) => [figure.page, figure] as const));
  const byCell = grouped(
    data.figures.map((figure) => [cellKey(figure.table, figure.row, figure.column), figure]),
  );
  const byBlock = grouped(data.figures.map((figure) => [figure.block, figure] as const));
  return {
    data,
    figures: byId(data.figures),
    identities: byId(data.identities),
    findings: byId(data.findings),
    identitiesOf: (figure) => [...new Set(naming.get(figure) ?? [])].sort((a, b) => rank(a) - rank(b)),
    figuresOfPage: (page) => byPage.get(page) ?? [],
    figuresOfCell: (table, row, column) => byCell.get(cellKey(table, row, column)) ?? [],
    figuresOfBlock: (block) => byBlock.get(block) ?? [],
    tables: data.blocks.filter((block) => block.kind === "table"),
    texts: data.blocks.filter((block) => block.kind !== "table"),
    inSamePlace: inSamePlace(data.blocks),
  };
}

function inSamePlace(blocks: DocumentData["blocks"]): ReadonlySet<string> {
  return new Set(
    blocks.flatMap((block, index) => {
      const before = blocks[index - 1];
      if (block.kind === "table" || !before || before.kind === "table") return [];
      return block.place !== undefined && block.place === before.place ? [block.id] : [];
    }),
  );
}

function rank({ outcome }: IdentityData): number {
  return ["violated", "undecided", "satisfied"].indexOf(outcome);
}

function cellKey(table: string | undefined, row: number | undefined, column: number | undefined): string {
  return `${table} ${row} ${column}`;
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function grouped<K, V>(pairs: readonly (readonly [K, V])[]): ReadonlyMap<K, readonly V[]> {
  const groups = new Map<K, V[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
