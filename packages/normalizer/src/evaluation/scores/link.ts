import type { ScoreCopy } from "./copies.js";
import type { IndicatorRow } from "./copy.js";
import { nameKey, type SaidScore } from "./said.js";

/** One indicator with all places that speak of it. */
export type LinkedIndicator = {
  readonly number?: string | undefined;
  readonly rows: readonly { readonly copy: ScoreCopy; readonly row: IndicatorRow }[];
  readonly said: readonly SaidScore[];
};

type Draft = {
  number: string | undefined;
  readonly rows: { copy: ScoreCopy; row: IndicatorRow }[];
  readonly said: SaidScore[];
  readonly names: Set<string>;
};

/**
 * Link the rows of all copies and the sentences that speak of one indicator: by its number, else by its name. Two
 * rows of one copy are two indicators.
 */
export function linkIndicators(
  copies: readonly ScoreCopy[],
  sentences: readonly SaidScore[],
): readonly LinkedIndicator[] {
  const index = new DraftIndex();
  for (const copy of copies) {
    for (const row of copy.indicators) {
      const { number } = row.leaf;
      const key = nameKey(rowName(row));
      // Copies are read one after the other.
      const fresh = (draft: Draft): boolean => draft.rows.at(-1)?.copy !== copy;
      const draft = index.find(number, key, fresh) ?? index.add(number);
      index.name(draft, number, key);
      draft.rows.push({ copy, row });
    }
  }
  for (const said of sentences) {
    const key = nameKey(said.name);
    const draft = index.find(said.number, key, () => true) ?? index.add(said.number);
    index.name(draft, said.number, key);
    draft.said.push(said);
  }
  return index.all;
}

/** The whole name of an indicator as its row prints it. */
export function rowName({ leaf, nameRest }: IndicatorRow): string {
  return leaf.name + nameRest.map(({ text }) => text.replace(/\s+/gu, "")).join("");
}

/** Indicators of one number or name that are looked through; more in one report are rubbish. */
const MOST_NAMESAKES = 50;

class DraftIndex {
  readonly all: Draft[] = [];
  readonly #byNumber = new Map<string, Draft[]>();
  readonly #byName = new Map<string, Draft[]>();

  /** Numbers decide; a name only where one of the two prints no number. */
  find(number: string | undefined, key: string, fits: (draft: Draft) => boolean): Draft | undefined {
    const numbered =
      number === undefined ? undefined : this.#byNumber.get(number)?.slice(0, MOST_NAMESAKES).find(fits);
    if (numbered) return numbered;
    return this.#byName
      .get(key)
      ?.slice(0, MOST_NAMESAKES)
      .find((draft) => fits(draft) && (number === undefined || draft.number === undefined));
  }

  add(number: string | undefined): Draft {
    const draft: Draft = { number: undefined, rows: [], said: [], names: new Set() };
    this.all.push(draft);
    if (number !== undefined) this.#numbered(draft, number);
    return draft;
  }

  name(draft: Draft, number: string | undefined, key: string): void {
    if (number !== undefined && draft.number === undefined) this.#numbered(draft, number);
    if (draft.names.has(key)) return;
    draft.names.add(key);
    push(this.#byName, key, draft);
  }

  #numbered(draft: Draft, number: string): void {
    draft.number = number;
    push(this.#byNumber, number, draft);
  }
}

function push(index: Map<string, Draft[]>, key: string, draft: Draft): void {
  const drafts = index.get(key);
  if (drafts) drafts.push(draft);
  else index.set(key, [draft]);
}
