import type { Claim, Message } from "@yusuan/schema";
import { printedAmount } from "@yusuan/schema/names";
import { placeOf } from "../../document/describe.js";
import type { CheckResult, CheckRule, EvidencePlace } from "../rule.js";
import { placeOfClaim } from "./shared/claims.js";
import { type Event, type Telling, tellingsOf, traitsOf } from "./shared/events.js";

export const toldTwice: CheckRule = Object.freeze({
  id: "told-twice",
  kind: "check",
  severity: "warning",
  forms: ["narrative", "evaluation-report"] as const,
  title: { en: "What is told twice is told alike", zh: "同一事项前后表述一致" },
  description: {
    en: "Where a document tells the same row of events twice (in its text and in a table: months, how many persons, how much for each), all of them alike but for one, which differs in one month, number or amount, one of the two is wrong. So is a list of months told ahead that differs in one month from the events that follow. Events are only compared where at least one other of the same row is told alike.",
    zh: "文件前后两处（如正文与基础表）叙述同一组事项（月份、人数、标准），其余各项均一致，仅一项的月份、人数或金额不同的，两处必有一误；先列明的月份与随后逐项所述月份仅一处不同的，亦同。同组没有其他一致事项的，不作比较。",
  },
  formula: "month, number and amount of one event are the same wherever it is told",
  find: ({ document }) => {
    const tellings = tellingsOf(document.claims);
    const differences = [...betweenTellings(tellings), ...tellings.flatMap(aheadOfEvents)];
    return merged(differences);
  },
});

/** Two claims of which one must be wrong. */
type Difference = { readonly a: Claim; readonly b: Claim; readonly first: Event; readonly second: Event };

/** Tellings that are the same but for one trait of one event; a pair of equal tellings counts once. */
function betweenTellings(tellings: readonly Telling[]): readonly Difference[] {
  const kinds = new Map<string, readonly Event[]>();
  const rows = tellings.map(({ events }) => events).filter((events) => events.length > 1);
  for (const events of rows) {
    const key = events.map((event) => traitsOf(event).join(" ")).join("|");
    if (!kinds.has(key) && kinds.size < MOST_KINDS) kinds.set(key, events);
  }
  const distinct = [...kinds.values()];
  return distinct.flatMap((row, i) =>
    distinct.slice(i + 1).flatMap((other): readonly Difference[] => differenceOf(row, other) ?? []),
  );
}

/** A document that tells more different rows of events than this is not searched further. */
const MOST_KINDS = 100;

function differenceOf(row: readonly Event[], other: readonly Event[]): readonly Difference[] | undefined {
  if (row.length !== other.length) return undefined;
  const differences: Difference[] = [];
  for (const [i, event] of row.entries()) {
    const told = other[i];
    if (!told || told.others.length !== event.others.length) return undefined;
    const claims = [told.month, ...told.others];
    const traits = traitsOf(told);
    for (const [j, trait] of traitsOf(event).entries()) {
      const [a, b] = [[event.month, ...event.others][j], claims[j]];
      if (trait === traits[j] || !a || !b) continue;
      if (a.unit !== b.unit || traits.length < 3) return undefined;
      differences.push({ a, b, first: event, second: told });
    }
  }
  return differences.length === 1 ? differences : undefined;
}

/** Months named ahead that differ in one from those of the events. */
function aheadOfEvents({ events, months }: Telling): readonly Difference[] {
  if (months.length < 2 || months.length !== events.length) return [];
  const differences = events.flatMap((event, i): readonly Difference[] => {
    const ahead = months[i];
    if (!ahead || ahead.value === event.month.value) return [];
    return [{ a: event.month, b: ahead, first: event, second: { month: ahead, others: [] } }];
  });
  return differences.length === 1 ? differences : [];
}

/** One finding for all differences between the same two numbers. */
function merged(differences: readonly Difference[]): readonly CheckResult[] {
  const groups = new Map<string, Difference[]>();
  for (const difference of differences) {
    const key = [difference.a, difference.b]
      .map(({ value, unit }) => `${value} ${unit}`)
      .sort()
      .join("|");
    const group = groups.get(key);
    if (group) group.push(difference);
    else groups.set(key, [difference]);
  }
  return [...groups.values()].flatMap((group): readonly CheckResult[] => {
    const [first] = group;
    if (!first) return [];
    const claims = [...new Set(group.flatMap(({ a, b }) => [a, b]))];
    const [a, b] = [shown(first.a), shown(first.b)];
    return [
      {
        key: first.a.id,
        verdict: "document-error",
        severity: "warning",
        message: {
          en: `The same is told as ${a.en} and as ${b.en}: “${textOf(first.first)}” (${placeOf(first.a).en}), “${textOf(first.second)}” (${placeOf(first.b).en})`,
          zh: `同一事项前后表述不一，一处为${a.zh}，一处为${b.zh}：“${textOf(first.first)}”（${placeOf(first.a).zh}）、“${textOf(first.second)}”（${placeOf(first.b).zh}）`,
        },
        places: claims.map((claim): EvidencePlace => placeOfClaim(claim)),
      },
    ];
  });
}

function textOf({ month, others }: Event): string {
  return [month, ...others].map(({ text }) => text).join("，");
}

function shown({ kind, value, printed }: Claim): Message {
  return kind === "date" ? { en: value, zh: value } : printedAmount(printed);
}
