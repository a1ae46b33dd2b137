import { element, elements } from "../../xml/find.js";
import type { XmlElement } from "../../xml/parse-xml.js";
import { contents, integer, valOf } from "./content.js";
import { ordinal } from "./ordinals.js";
import { symbolText } from "./symbols.js";

type Level = {
  readonly start: number;
  readonly way: string;
  /** `第%1部分`: what is printed, with the number of each level by its ordinal. */
  readonly text: string;
  readonly gap: boolean;
  /** All numbers in digits, whatever the way of their levels. */
  readonly plain: boolean;
  /** The deepest level, from 1, whose items start this one anew; 0, none. */
  readonly restart: number | undefined;
  readonly style: string | undefined;
};

type List = {
  readonly key: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly starts: ReadonlyMap<number, number>;
};

/** Numbers the items of a document's lists as they come. */
export type Numbering = {
  /** The label of the next item: `一、`, `（二）`, `1. `; empty where the list prints none. */
  readonly label: (list: string, level: number) => string;
  /** The level of a list that belongs to a paragraph style. */
  readonly levelOf: (list: string, style: string) => number | undefined;
};

const MOST_LEVELS = 9;
const ENDS_WIDE = /[\u3000-\u303f\uff00-\uffef]$/u;

/** Numbering by the definitions of the numbering part (ECMA-376-1, 17.9). */
export function numberingOf(root: XmlElement | undefined): Numbering {
  const lists = listsOf(root);
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  return {
    levelOf: (id, style) =>
      [...(lists.get(id)?.levels ?? [])].find(([, level]) => level.style === style && style !== "")?.[0],
    label: (id, index) => {
      const list = lists.get(id);
      const level = list?.levels.get(index);
      if (!list || !level) return "";
      const count = counts.get(list.key) ?? [];
      counts.set(list.key, count);
      // A list with a start of its own begins there where it is first used, and goes on with the others' count then.
      if (!begun.has(id)) for (const [at, start] of list.starts) count[at] = start - 1;
      begun.add(id);
      count[index] = (count[index] ?? level.start - 1) + 1;
      for (let deeper = index + 1; deeper < MOST_LEVELS; deeper++) {
        const { restart } = list.levels.get(deeper) ?? {};
        if (restart === undefined || (restart > 0 && index < restart)) delete count[deeper];
      }
      return printed(list, level, count);
    },
  };
}

function printed({ levels }: List, level: Level, count: readonly (number | undefined)[]): string {
  if (level.way === "bullet") {
    const bullet = symbolText(level.text, undefined);
    return bullet === "" ? "" : `${bullet} `;
  }
  const text = level.text.replace(/%([1-9])/gu, (_, digit: string) => {
    const at = Number(digit) - 1;
    const of = levels.get(at);
    return ordinal(count[at] ?? of?.start ?? 1, level.plain ? "decimal" : (of?.way ?? "decimal"));
  });
  return text === "" || !level.gap || ENDS_WIDE.test(text) ? text : `${text} `;
}

function listsOf(root: XmlElement | undefined): ReadonlyMap<string, List> {
  const abstracts = new Map<string, XmlElement>();
  const byStyle = new Map<string, string>();
  for (const abstract of root ? elements(root, "abstractNum") : []) {
    const id = abstract.attributes.abstractNumId ?? "";
    abstracts.set(id, abstract);
    const style = valOf(abstract, "styleLink");
    if (style !== undefined) byStyle.set(style, id);
  }
  const levels = new Map<string, ReadonlyMap<number, Level>>();
  const lists = new Map<string, List>();
  for (const num of root ? elements(root, "num") : []) {
    const told = valOf(num, "abstractNumId") ?? "";
    // A list may lend its levels from the list of a numbering style.
    const linked = byStyle.get(valOf(abstracts.get(told), "numStyleLink") ?? "") ?? told;
    const base = levels.get(linked) ?? levelsOf(abstracts.get(linked));
    levels.set(linked, base);
    lists.set(num.attributes.numId ?? "", overridden(num, linked, base));
  }
  return lists;
}

function overridden(num: XmlElement, key: string, base: ReadonlyMap<number, Level>): List {
  const levels = new Map(base);
  const starts = new Map<number, number>();
  for (const override of elements(num, "lvlOverride")) {
    const index = levelIndex(override);
    const level = element(override, "lvl");
    const start = integer(valOf(override, "startOverride"));
    if (index === undefined) continue;
    if (level) levels.set(index, levelOf(level));
    if (start !== undefined) starts.set(index, start);
  }
  return { key, levels, starts };
}

function levelsOf(abstract: XmlElement | undefined): ReadonlyMap<number, Level> {
  const levels = new Map<number, Level>();
  for (const level of abstract ? elements(abstract, "lvl") : []) {
    const index = levelIndex(level);
    if (index !== undefined) levels.set(index, levelOf(level));
  }
  return levels;
}

function levelIndex({ attributes }: XmlElement): number | undefined {
  const index = integer(attributes.ilvl);
  return index !== undefined && index >= 0 && index < MOST_LEVELS ? index : undefined;
}

function levelOf(level: XmlElement): Level {
  const format = contents(level).find(({ name }) => name === "numFmt");
  return {
    start: integer(valOf(level, "start")) ?? 0,
    way: format?.attributes.val ?? "decimal",
    text: valOf(level, "lvlText") ?? "",
    gap: valOf(level, "suff") !== "nothing",
    plain: element(level, "isLgl") !== undefined,
    restart: integer(valOf(level, "lvlRestart")),
    style: valOf(level, "pStyle"),
  };
}
