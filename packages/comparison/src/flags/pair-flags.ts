import { type CodeMove, harmonize, movesBetween, normalizeName } from "@yusuan/taxonomy";
import type { LineKey } from "../observations/line-key.js";
import type { Observation, Source } from "../observations/observation.js";
import type { Flag } from "./flags.js";

/** A figure and the document that it stands in. */
type Told = { readonly observation: Observation; readonly source: Source };

const BLOCKING: ReadonlySet<Flag> = new Set<Flag>(["scope-differs", "name-differs"]);

/** Whether two figures may not be taken from each other. */
export function blocks(flags: readonly Flag[]): boolean {
  return flags.some((flag) => BLOCKING.has(flag));
}

/** What is to be said of two documents that are held against each other. */
export function sourcePairFlags(a: Source, b: Source): readonly Flag[] {
  const flags: Flag[] = [];
  if (a.scope === null || b.scope === null) flags.push("scope-unknown");
  else if (a.scope !== b.scope) flags.push("scope-differs");
  if (a.kind !== b.kind) flags.push("kind-differs");
  else if (Math.abs(a.year - b.year) > 1) flags.push("years-apart");
  if (a.agencyKey !== b.agencyKey) flags.push("agency-names-differ");
  return flags;
}

/** What is to be said of two figures of one key. */
export function figurePairFlags(a: Told, b: Told): readonly Flag[] {
  const flags: Flag[] = [...nameFlags(a, b), ...moveFlags(a, b)];
  if (a.observation.quantum !== b.observation.quantum) flags.push("precision-differs");
  return flags;
}

function nameFlags(a: Told, b: Told): readonly Flag[] {
  const { code, classification } = a.observation.key;
  if (code === null || classification === null) return [];
  const [one, two] = [nameOf(a.observation), nameOf(b.observation)];
  if (one === two) return [];
  return isLinked(a, one) && isLinked(b, two) ? ["renamed"] : ["name-differs"];
}

/** The printed name, or the standard one where it is a misprint of that. */
function nameOf({ name, standardName, codeStatus }: Observation): string {
  const meant = codeStatus === "misprint" ? (standardName ?? name) : name;
  return normalizeName(meant).replace(/(?<=.{2})支出$/u, "");
}

/** Whether the name is one that the code carries in some edition of the list. */
function isLinked({ observation: { key, codeStatus }, source }: Told, name: string): boolean {
  if (key.code === null || key.classification === null) return false;
  if (codeStatus !== "name-differs" && codeStatus !== "unknown" && codeStatus !== null) return true;
  const { chain } = harmonize(key.classification, key.code, source.year);
  return chain.some((entry) => normalizeName(entry.name).replace(/(?<=.{2})支出$/u, "") === name);
}

/** What editions between two years did with a class, or with what it holds. */
export function movesOf({ code, classification }: LineKey, years: readonly number[]): readonly CodeMove[] {
  if (code === null || classification === null || years.length === 0) return [];
  return movesBetween(classification, code, Math.min(...years), Math.max(...years));
}

/** The flag of a move. */
export const moveFlag = ({ kind }: CodeMove): Flag => FLAG_OF[kind];

const FLAG_OF: Readonly<Record<CodeMove["kind"], Flag>> = {
  moved: "code-moved",
  merged: "code-merged",
  split: "code-split",
};

function moveFlags(a: Told, b: Told): readonly Flag[] {
  return movesOf(a.observation.key, [a.source.year, b.source.year]).map(moveFlag);
}
