import { formatYuan, intervalsMeet, type Message, roundedInterval } from "@yusuan/schema";
import type { Observation } from "../observations/observation.js";
import { type Entry, preferred } from "../table/columns.js";
import type { CrossDocument, CrossFinding, CrossRule } from "./finding.js";
import type { checkProjects } from "./projects.js";
import { figureEvidence, type Telling } from "./telling.js";

/** A document with what it tells of others. */
export type Teller = { readonly entry: Entry; readonly tellings: readonly Telling[] };

/**
 * Hold what documents tell of each other against what the others print. Only documents of the same agency and the same,
 * stated scope are looked at; of several for the same, the one that the comparison uses.
 */
export function checkAcross(
  tellers: readonly Teller[],
  projects: ReturnType<typeof checkProjects>,
): CrossDocument {
  const documents = byPlace(tellers.map(({ entry }) => entry));
  let checks = projects.checks;
  const found: Omit<CrossFinding, "id">[] = [];
  for (const { entry, tellings } of tellers) {
    if (entry.source.scope === null || documents.get(placeOf(entry)) !== entry) continue;
    for (const telling of tellings) {
      const other = documents.get(placeOf(entry, telling));
      const observation = other?.observations.get(telling.figure);
      if (!other || !observation) continue;
      checks += 1;
      const finding = findingOf(telling, other, observation);
      if (finding) found.push(finding);
    }
  }
  const findings = [...found, ...projects.findings].map((finding, index) => ({
    id: `x${index + 1}`,
    ...finding,
  }));
  return { checks, held: checks - findings.length, findings };
}

function byPlace(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  const documents = new Map<string, Entry>();
  for (const entry of entries) {
    const place = placeOf(entry);
    const known = documents.get(place);
    if (!known || preferred(entry, known) < 0) documents.set(place, entry);
  }
  return documents;
}

function placeOf({ agency, source }: Entry, { year, kind }: Pick<Telling, "year" | "kind"> = source): string {
  return [agency, source.scope ?? "", year, kind].join("|");
}

function findingOf(
  telling: Telling,
  other: Entry,
  observation: Observation,
): Omit<CrossFinding, "id"> | undefined {
  const printed = roundedInterval({ fen: observation.fen, quantum: observation.quantum });
  if (intervalsMeet(telling.allowed, printed)) return undefined;
  return {
    rule: telling.rule,
    verdict: telling.mayDiffer ? "convention" : "document-error",
    severity: telling.mayDiffer ? "note" : "warning",
    message: messageOf(telling, other, observation),
    expected: formatYuan(observation.fen),
    actual: formatYuan(telling.fen),
    difference: formatYuan(telling.fen - observation.fen),
    identities: [],
    figures: [...telling.figures, observation.figure],
    evidence: [...telling.evidence, figureEvidence(other.source, observation)],
  };
}

const WHAT: Readonly<Record<CrossRule, Message>> = {
  "previous-year-figure": { en: "last year's figure", zh: "上年数" },
  "previous-year-executed": { en: "last year's execution", zh: "上年预算执行数" },
  "budget-in-final-account": { en: "the budget of the year", zh: "本年预算数" },
  "balance-carried-forward": { en: "the balance carried over", zh: "年初结转和结余" },
  "previous-project-figure": { en: "the project's figure of last year", zh: "项目上年数" },
};

function messageOf(telling: Telling, other: Entry, observation: Observation): Message {
  const { en, zh } = WHAT[telling.rule];
  const { year, kind, file } = other.source;
  const told = formatYuan(telling.fen);
  const printed = formatYuan(observation.fen);
  const document = kind === "budget" ? `${year} budget` : `final account of ${year}`;
  const documentZh = `${year}年${kind === "budget" ? "预算" : "决算"}`;
  return {
    en: `${telling.name}: ${en} is told as ${told}, and the ${document} (${file}) has ${printed}`,
    zh: `${telling.name}：${zh}此处为 ${told}，${documentZh}（${file}）为 ${printed}`,
  };
}
