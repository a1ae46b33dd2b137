import type { Audit, Evaluation, ScoredIndicator, ScoreTable } from "@yusuan/schema";
import type { NumberData, ScoreNode } from "../contract/performance-data.js";
import type { FindingsAbout } from "./findings-about.js";
import { optional, quantityData, quantityOr } from "./number-data.js";
import { leafOf } from "./score-leaf.js";
import { sumData } from "./sums.js";

/** The scored indicators as a tree: the final score, classes, groups, indicators; undefined where none is scored. */
export function scoreTree(evaluation: Evaluation, audit: Audit, about: FindingsAbout): ScoreNode | undefined {
  const { scoredIndicators, scoreTables } = evaluation;
  if (scoredIndicators.length === 0) return undefined;
  const titles = new Map(scoreTables.map(({ table, title }) => [table, title]));
  const leaf = (indicator: ScoredIndicator) => leafOf(indicator, titles, about);
  const classes = groupsBy(scoredIndicators, ({ level1 }) => level1).flatMap(([level1, own]) => {
    const groups = groupsBy(own, ({ level2 }) => level2).flatMap(([level2, leaves]) =>
      level2 === undefined
        ? leaves.map(leaf)
        : [innerNode(audit, { id: `${level1} ${level2}`, name: level2 }, leaves.map(leaf), [])],
    );
    if (level1 === undefined) return groups;
    const totals = totalsOfClass(scoreTables, own);
    const share = shareOf(scoreTables, level1);
    return [innerNode(audit, { id: level1, name: level1, ...optional("share", share) }, groups, totals)];
  });
  const whole =
    scoreTables.find(({ kind }) => kind === "summary") ?? scoreTables.find(({ kind }) => kind === "annex");
  return innerNode(audit, { id: "total", name: "" }, classes, whole ? [totalOf(whole)] : []);
}

/** Numbers that are printed for a node, the place that matters most first. */
type Totals = readonly { readonly weight?: NumberData; readonly score?: NumberData }[];

function innerNode(
  audit: Audit,
  about: Pick<ScoreNode, "id" | "name" | "share">,
  children: readonly ScoreNode[],
  totals: Totals,
): ScoreNode {
  const mentions = children.flatMap(leavesBelow).flatMap((leaf) => leaf.mentions);
  const printed = (of: "weight" | "score") => totals.find((total) => total[of])?.[of];
  const sums = (of: "weight" | "score") =>
    sumData(
      audit,
      children.map((child) => standing(child, of)),
      printed(of),
      mentions.map((mention) => mention[of]),
    );
  return {
    ...about,
    ...optional("number", numberOf(children)),
    ...optional("weight", printed("weight")),
    ...optional("score", printed("score")),
    weights: sums("weight"),
    scores: sums("score"),
    children,
    mentions: [],
    findings: [],
  };
}

/** What is printed for a node, or else the sum of all that is below it. */
function standing(node: ScoreNode, of: "weight" | "score"): NumberData | undefined {
  const sums = of === "weight" ? node.weights : node.scores;
  const whole = sums?.missing === 0 ? sums.sum : undefined;
  return node[of] ?? quantityOr(undefined, whole);
}

function leavesBelow(node: ScoreNode): readonly ScoreNode[] {
  return node.children.length === 0 ? [node] : node.children.flatMap(leavesBelow);
}

/** What the numbers of the children begin with: `A1` of `A11` and `A12`; undefined where they do not agree. */
function numberOf(children: readonly ScoreNode[]): string | undefined {
  const starts = new Set(children.map(({ number }) => number?.slice(0, -1)));
  const [start] = starts;
  return starts.size === 1 && start !== "" ? start : undefined;
}

/** Totals of the sections that list indicators of this class and of no other. */
function totalsOfClass(tables: readonly ScoreTable[], own: readonly ScoredIndicator[]): Totals {
  const ids = new Set(own.map(({ id }) => id));
  return tables
    .filter(
      ({ kind, indicators }) =>
        kind === "section" && indicators.length > 0 && indicators.every((id) => ids.has(id)),
    )
    .map(totalOf);
}

function totalOf({ totals }: ScoreTable): Totals[number] {
  const total = totals.find(({ label }) => /合\s*计|总/u.test(label)) ?? totals.at(-1);
  const { weight, score } = total?.numbers ?? {};
  return {
    ...optional("weight", weight && quantityData(weight)),
    ...optional("score", score && quantityData(score)),
  };
}

function shareOf(tables: readonly ScoreTable[], level1: string): NumberData | undefined {
  const shares = tables.flatMap((table) => table.shares).filter((each) => each.level1 === level1);
  return shares[0] && quantityData(shares[0].share);
}

function groupsBy<K, V>(items: readonly V[], keyOf: (item: V) => K): readonly (readonly [K, readonly V[]])[] {
  const groups = new Map<K, V[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups];
}
