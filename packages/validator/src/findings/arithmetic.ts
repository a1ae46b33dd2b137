import { type FigureStatus, type Finding, formatYuan, type Message } from "@yusuan/schema";
import { describeEntry, describeScan } from "../document/describe.js";
import type { Entry } from "../document/entry.js";
import type { WeightedEntry } from "../engine/evaluate.js";
import type { Evaluated } from "../engine/identify.js";
import { isUncertain, restsOnReadRows } from "../engine/reading.js";
import type { Culprit } from "../proof/culprits.js";
import type { Proof } from "../proof/prove.js";
import { evidenceOf, figuresOf } from "./evidence.js";
import { quantityText } from "./quantity-text.js";

type Statuses = Proof["statuses"];

/** The finding about one figure that alone is wrong. */
export function culpritFinding(
  { entry, expected, explains }: Culprit,
  statuses: Statuses,
): Finding | undefined {
  const [first] = explains;
  if (!first) return undefined;
  const difference = entry.fen - expected;
  const figures = figuresOf(explains, [entry]);
  const place = describeEntry(entry);
  const scan = describeScan(entry);
  const right = quantityText(expected, entry.dimension);
  const off = quantityText(difference, entry.dimension);
  const broken =
    explains.length === 1
      ? "1 identity that it breaks holds"
      : `${explains.length} identities that it breaks hold`;
  const titles = (language: keyof Message) => [...new Set(explains.map(({ rule }) => rule.title[language]))];
  return {
    id: `${first.rule.id}:${entry.figure.id}`,
    rule: first.rule.id,
    ...judgement(explains, statuses),
    message: {
      en: `${place.en}${scan.en}; ${broken} with ${right.en} (difference ${off.en}): ${titles("en").join("; ")}${against(explains, entry).en}`,
      zh: `${place.zh}${scan.zh}，与${explains.length}处勾稽关系不符，按这些关系应为${right.zh}（相差${off.zh}）：${titles("zh").join("；")}${against(explains, entry).zh}`,
    },
    expected: formatYuan(expected),
    actual: formatYuan(entry.fen),
    difference: formatYuan(difference),
    identities: explains.map(({ identity }) => identity.id),
    figures: figures.map(({ figure }) => figure.id),
    evidence: evidenceOf(figures),
  };
}

/** The finding about a violated identity in which no figure can be singled out. */
export function openFinding(item: Evaluated, statuses: Statuses): Finding {
  const { rule, terms, outcome, identity } = item;
  const left = describeSide(terms.filter(({ weight }) => weight > 0));
  const right = describeSide(terms.filter(({ weight }) => weight < 0));
  const figures = figuresOf([item]);
  const difference = quantityText(outcome.difference, dimensionOf(terms));
  const relation = rule.relation === "equal" ? { en: "against", zh: "与" } : { en: "exceeds", zh: "大于" };
  return {
    id: identity.id,
    rule: rule.id,
    ...(restsOnReadRows(item) ? READING : judgement([item], statuses)),
    message: {
      en: `${rule.title.en}: ${left.en} ${relation.en} ${right.en}; difference ${difference.en}`,
      zh: `${rule.title.zh}：${left.zh}${relation.zh}${right.zh}${rule.relation === "equal" ? "不等" : ""}，相差${difference.zh}`,
    },
    difference: formatYuan(outcome.difference),
    identities: [identity.id],
    figures: figures.map(({ figure }) => figure.id),
    evidence: evidenceOf(figures),
  };
}

/** The note that a habit is not kept here. */
export function unkeptFinding(item: Evaluated, statuses: Statuses): Finding {
  return { ...openFinding(item, statuses), verdict: "convention", severity: "note", identities: [] };
}

function judgement(items: readonly Evaluated[], statuses: Statuses): Pick<Finding, "verdict" | "severity"> {
  const isConfirmed = ({ figure }: Entry) => CONFIRMED.has(statuses[figure.id] ?? "unproven");
  if (isUncertain(items, isConfirmed)) return READING;
  const severe = items.some(({ rule }) => rule.severity === "error");
  return { verdict: "document-error", severity: severe ? "error" : "warning" };
}

/** What is wrong may be the reading. */
const READING = { verdict: "extraction-loss", severity: "warning" } as const;

const CONFIRMED: ReadonlySet<FigureStatus> = new Set<FigureStatus>(["proven", "repaired"]);

/** The figure that the culprit is directly compared with, if an identity has just two. */
function against(explains: readonly Evaluated[], entry: Entry): Message {
  const pair = explains.find(({ terms }) => terms.length === 2);
  const other = pair?.terms.find((term) => term.entry !== entry)?.entry;
  if (!other) return { en: "", zh: "" };
  const { en, zh } = describeEntry(other);
  return { en: `; compare ${en}`, zh: `；参见${zh}` };
}

function dimensionOf(terms: readonly WeightedEntry[]): Entry["dimension"] {
  return terms[0]?.entry.dimension ?? "money";
}

const MOST_NAMED = 3;

function describeSide(terms: readonly WeightedEntry[]): Message {
  const total = terms.reduce((all, { entry, weight }) => all + entry.fen * BigInt(Math.abs(weight)), 0n);
  const named = terms.slice(0, MOST_NAMED).map(({ entry }) => describeEntry(entry));
  const rest = terms.length - named.length;
  const list: Message = {
    en: `${named.map(({ en }) => en).join(" + ")}${rest > 0 ? ` + ${rest} more` : ""}`,
    zh: `${named.map(({ zh }) => zh).join("＋")}${rest > 0 ? `等${terms.length}项` : ""}`,
  };
  if (terms.length === 1) return list;
  const sum = quantityText(total, dimensionOf(terms));
  return {
    en: `${sum.en} (${list.en || "nothing"})`,
    zh: `${sum.zh}（${list.zh || "无"}）`,
  };
}
