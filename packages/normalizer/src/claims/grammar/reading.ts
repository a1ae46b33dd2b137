import type { Passage } from "../text/passage.js";
import type { Draft } from "./draft.js";
import { headingSubject, nounPhrase, staged } from "./subject.js";

/** What the passages of one section know of each other. */
export type Section = {
  readonly fiscalYear: number | null;
  readonly lastYear: number | undefined;
  readonly heading: string | undefined;
  /** Claims of the section so far. */
  readonly claims: Draft[];
  /** Amounts of the document so far by the key of their subject, the last of each. */
  readonly named: Map<string, Draft>;
  /** A whole whose parts are told one a paragraph: `其中：` at the end of a paragraph. */
  pending: { readonly whole: Draft; readonly style: RegExp | undefined } | undefined;
};

/** An open list of parts; inside one of them its own parts may be told up to the next semicolon. */
type PartList = {
  readonly whole: Draft;
  readonly outer: PartList | undefined;
  /** From 1. */
  readonly depth: number;
  /** Told in a bracket, and closed with it. */
  readonly inBracket: boolean;
};

/** Where the reading of a passage stands. */
export type Reading = {
  readonly passage: Passage;
  readonly section: Section;
  /** What a number is said of that names nothing itself. */
  topic: string;
  /** Whether words of the passage, and not the heading alone, say the topic. */
  isTopicSaid: boolean;
  /** The heading above, as a subject. */
  readonly heading: string;
  year: number | undefined;
  aside: boolean;
  /** Amounts of the passage so far, newest last. */
  readonly bases: Draft[];
  /** Those of the sentence. */
  sentence: Draft[];
  /** The count that was named last. */
  lastCount: Draft | undefined;
  /** The whole whose counted parts follow. */
  countList: Draft | undefined;
  /** The same inside a bracket. */
  bracket: Draft | undefined;
  /** The whole whose parts follow. */
  list: PartList | undefined;
  /** The date that was named last. */
  lastDate: Draft | undefined;
  /** The amount of the year before that what was named is compared with, until something else is told. */
  compared: { readonly claim: Draft; readonly changed: Draft } | undefined;
  lastChange: { readonly claim: Draft; readonly changed: Draft | undefined } | undefined;
};

const ITEM = /^\s*(?:\(?[一二三四五六七八九十\d]{1,3}[)、.]+)\s*([^,。;:]{2,80})[,。;:]/u;

export function startReading(passage: Passage, section: Section): Reading {
  const item = ITEM.exec(passage.text)?.[1];
  const heading = passage.section === undefined ? "" : headingSubject(passage.section);
  const itemSubject = item !== undefined && !/\d/u.test(item) ? staged(nounPhrase(item)).subject : "";
  return {
    passage,
    section,
    topic: itemSubject || heading,
    isTopicSaid: itemSubject !== "",
    heading,
    year: undefined,
    aside: false,
    bases: [],
    sentence: [],
    lastCount: undefined,
    countList: undefined,
    bracket: undefined,
    list: undefined,
    lastDate: undefined,
    compared: undefined,
    lastChange: undefined,
  };
}
