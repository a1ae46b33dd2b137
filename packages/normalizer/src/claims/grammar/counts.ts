import type { Mention } from "../mentions/mention.js";
import { type Draft, relatePart } from "./draft.js";
import type { Lead } from "./head.js";
import { opensParts } from "./phrases.js";
import type { Reading } from "./reading.js";
import { nounPhrase } from "./subject.js";

const PROJECTS = /绩效目标.{0,12}项目/u;

/** A number of things: 共有车辆7辆. */
export function countClaim(reading: Reading, mention: Mention, lead: Lead): Draft {
  const counted = countedIn(reading.passage.text, mention, lead.head);
  const measure = PROJECTS.test(counted.all) ? "project-count" : "count";
  const draft = plain(reading, mention, lead, counted.subject || reading.topic, measure);
  if (measure === "count" && !reading.aside) findWhole(reading, draft, lead);
  reading.lastCount = draft;
  return draft;
}

/** A number that is said beside the amounts: a count, a date, a price of one. */
export function plain(
  reading: Reading,
  mention: Mention,
  lead: Lead,
  subject: string,
  measure: string,
): Draft {
  const { passage, aside, year } = reading;
  return {
    passage,
    mention,
    clause: [lead.at, mention.end],
    subject,
    measure,
    ...(year !== undefined && { year }),
    aside,
    related: [],
  };
}

/** What is counted: the words after the number (1家机关) or, where a clause ends there, those before it. */
function countedIn(text: string, { start, end }: Mention, head: string): { subject: string; all: string } {
  const before = nounPhrase(head);
  const after = /^\s*((?:(?![和及与的])\p{Script=Han}){2,12})/u.exec(text.slice(end, end + 14))?.[1] ?? "";
  const all = `${before}${after}`;
  if (after !== "") return { subject: after, all };
  return { subject: before.length > 1 ? before : text.slice(start, end), all };
}

/** A part of what was counted before: `其中` opens the list, the end of the sentence or another unit closes it. */
function findWhole(reading: Reading, draft: Draft, lead: Lead): void {
  const last = reading.lastCount;
  if (/[。\n]/u.test(lead.all)) reading.countList = undefined;
  const inBracket = /\(\s*(?:其中:?|含|包括)[^()]*$/u.test(lead.all);
  if (last && (inBracket || opensParts(lead.all) !== undefined)) {
    if (sameUnit(last, draft)) relatePart(draft, last);
    if (!inBracket) reading.countList = last;
    else reading.bracket = last;
    return;
  }
  if (reading.bracket && /\)/u.test(lead.all)) reading.bracket = undefined;
  const whole = reading.bracket ?? reading.countList;
  if (whole && sameUnit(whole, draft)) relatePart(draft, whole);
}

function sameUnit(a: Draft, b: Draft): boolean {
  return a.mention.kind === "count" && b.mention.kind === "count" && a.mention.unit === b.mention.unit;
}
