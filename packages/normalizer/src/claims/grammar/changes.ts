import type { Mention } from "../mentions/mention.js";
import { type Draft, relate, wholeOf } from "./draft.js";
import type { Lead } from "./head.js";
import { comparison, type Phrase } from "./phrases.js";
import type { Reading } from "./reading.js";
import { amountPhrase, nounPhrase, staged, subjectKey } from "./subject.js";

/** How many claims back a passage and a section are searched. */
const MOST_BACK = 100;

type Change = Extract<Phrase, { kind: "change" }>;

/** Whether 增长 says a change, and is not the end of a name: 支持外贸稳增长30万元. */
export function isChange(reading: Reading, phrase: Change): boolean {
  if (phrase.baseYear !== undefined || reading.aside) return true;
  const { subject, measure } = staged(amountPhrase(phrase.own));
  return subject === "" ? reading.bases.length > 0 : changedClaim(reading, subject, measure) !== undefined;
}

/** An amount that something changed by, or that it did not change. */
export function changeClaim(
  reading: Reading,
  mention: Mention,
  lead: Lead,
  phrase: Change,
): Draft | undefined {
  const same = mention.kind === "same";
  const words = same ? comparison(lead.head.replace(/\s/gu, ""), reading.section.lastYear) : phrase;
  const named = staged(amountPhrase(words.own));
  // 决算数同预算数持平: what is compared are two stages of one subject.
  const stages =
    same && /决算数?[同与和比]|[同与和比](?:年初)?预算数?/u.test(lead.head) && words.baseYear === undefined;
  const compared = followsCompared(reading, named.subject, words.baseYear);
  const changed = reading.aside
    ? undefined
    : (compared?.changed ?? changedClaim(reading, named.subject, named.measure, words.baseYear));
  const draft = derived(reading, mention, lead, {
    subject: named.subject || changed?.subject || (reading.aside && changedBefore(lead.all)) || reading.topic,
    measure: "change",
    direction: phrase.direction,
    baseYear: words.baseYear ?? compared?.claim.year,
    year: changed?.year ?? reading.year,
  });
  if (same && !compared && words.baseYear === undefined && !stages && !/[同与和比较]/u.test(lead.head))
    return undefined;
  if (changed) {
    relate(changed, "change", draft);
    const base = stages
      ? stageBefore(changed)
      : (compared?.claim ?? baseOf(reading, changed, words.baseYear, lead.head));
    if (base) relate(draft, "base", base);
  }
  reading.lastChange = { claim: draft, changed };
  return draft;
}

/** A percentage: of a change, a share, of execution, or of something else. */
export function rateClaim(reading: Reading, mention: Mention, lead: Lead, phrase: Phrase): Draft {
  const { bases, aside } = reading;
  if (phrase.kind === "change") {
    const named = staged(amountPhrase(phrase.own));
    const follows = named.subject === "" && phrase.baseYear === undefined;
    const compared = followsCompared(reading, named.subject, phrase.baseYear);
    const before =
      follows && (!compared || reading.lastChange?.changed === compared.changed)
        ? reading.lastChange
        : undefined;
    const changed = aside
      ? undefined
      : before
        ? before.changed
        : (compared?.changed ?? changedClaim(reading, named.subject, named.measure, phrase.baseYear));
    const draft = derived(reading, mention, lead, {
      subject: named.subject || changed?.subject || before?.claim.subject || reading.topic,
      measure: "change-rate",
      direction: phrase.direction,
      baseYear: phrase.baseYear ?? before?.claim.baseYear ?? compared?.claim.year,
      year: changed?.year ?? reading.year,
    });
    if (before && !aside) relate(before.claim, "rate", draft);
    if (changed) {
      relate(changed, "rate", draft);
      const base = before
        ? undefined
        : (compared?.claim ?? baseOf(reading, changed, phrase.baseYear, lead.head));
      if (base) relate(draft, "base", base);
    }
    return draft;
  }
  const told = aside ? undefined : bases.at(-1);
  if (phrase.kind === "plain" || !told) {
    const subject = nounPhrase(lead.head) || reading.topic;
    const measure =
      phrase.kind === "share" ? "share" : phrase.kind === "execution" ? "execution-rate" : "rate";
    return derived(reading, mention, lead, { subject, measure, year: reading.year });
  }
  const measure = phrase.kind === "share" ? "share" : "execution-rate";
  const draft = derived(reading, mention, lead, { subject: told.subject, measure, year: told.year });
  relate(told, "rate", draft);
  if (phrase.kind === "share") {
    const whole = phrase.of === "" ? wholeOf(told) : wholeNamed(reading, phrase.of);
    if (whole) relate(draft, "whole", whole);
  } else {
    const base = executionBase(told, lead.head, bases);
    if (base) relate(draft, "base", base);
  }
  return draft;
}

/** `项目支出增加，较上年增加`: the subject stands in the clause before. */
function changedBefore(words: string): string {
  const match = /([^,。;:]{2,30})(?:增加|减少|增长|下降|调整),[^,]{0,20}$/u.exec(words);
  return nounPhrase(match?.[1] ?? "");
}

type Said = Pick<Draft, "subject" | "measure"> & {
  readonly year: number | undefined;
  readonly baseYear?: number | undefined;
  readonly direction?: Draft["direction"] | undefined;
};

function derived(reading: Reading, mention: Mention, lead: Lead, said: Said): Draft {
  const { year, baseYear, direction, subject, measure } = said;
  return {
    passage: reading.passage,
    mention,
    clause: [lead.at, mention.end],
    subject,
    measure,
    ...(year !== undefined && { year }),
    ...(baseYear !== undefined && { baseYear }),
    ...(direction !== undefined && { direction }),
    aside: reading.aside,
    related: [],
  };
}

/** The amount compared with, where a change names neither a subject nor a year itself. */
function followsCompared(
  { compared, aside }: Reading,
  subject: string,
  baseYear?: number,
): Reading["compared"] {
  return subject === "" && baseYear === undefined && !aside ? compared : undefined;
}

/** The last amount, or where that is of the year compared with itself, the one of its subject before it. */
function notOfYear(bases: readonly Draft[], baseYear: number | undefined): Draft | undefined {
  const last = bases.at(-1);
  if (!last || baseYear === undefined || last.year !== baseYear) return last;
  const key = subjectKey(last.subject);
  const isIt = (draft: Draft) => draft.year !== baseYear && subjectKey(draft.subject) === key;
  return bases.slice(-MOST_BACK).findLast(isIt) ?? last;
}

/** What changed: the amount of that subject in the passage, or else the section; without a subject the last one. */
export function changedClaim(
  { bases, section }: Reading,
  subject: string,
  measure: string,
  baseYear?: number,
): Draft | undefined {
  if (subject === "") return notOfYear(bases, baseYear);
  const key = subjectKey(subject);
  const isIt = (draft: Draft) =>
    draft.mention.kind === "amount" &&
    draft.measure !== "change" &&
    draft.measure !== "initial" &&
    !draft.aside &&
    (subjectKey(draft.subject) === key || (key.length > 3 && subjectKey(draft.subject).endsWith(key))) &&
    (measure === "total" || draft.measure === measure);
  return bases.slice(-MOST_BACK).findLast(isIt) ?? section.claims.slice(-MOST_BACK).findLast(isIt);
}

/** The amount of the year compared with, where the passage says it. */
function baseOf(
  { bases }: Reading,
  changed: Draft,
  year: number | undefined,
  head: string,
): Draft | undefined {
  if (year === undefined || year === changed.year) return undefined;
  const stage = /执行数|决算/u.test(head) ? "executed" : undefined;
  const key = subjectKey(changed.subject);
  return bases
    .slice(-MOST_BACK)
    .findLast(
      (draft) =>
        draft !== changed &&
        draft.year === year &&
        subjectKey(draft.subject) === key &&
        (stage === undefined || draft.measure === stage),
    );
}

function stageBefore(executed: Draft): Draft | undefined {
  return executed.related.find(({ as }) => as === "base")?.to;
}

/** What an execution rate is of: the budget after changes where the sentence has one, unless the words say 年初. */
function executionBase(told: Draft, head: string, bases: readonly Draft[]): Draft | undefined {
  const stages = /年初/u.test(head) ? ["initial"] : ["revised", "initial"];
  for (const stage of stages) {
    const found = bases
      .slice(-MOST_BACK)
      .findLast(
        (draft) =>
          draft !== told &&
          draft.measure === stage &&
          draft.subject === told.subject &&
          draft.year === told.year,
      );
    if (found) return found;
  }
  return undefined;
}

/** The whole of `占本年支出合计的99.86%`, where the document has said its amount. */
function wholeNamed({ section }: Reading, of: string): Draft | undefined {
  return section.named.get(subjectKey(staged(nounPhrase(of)).subject));
}
