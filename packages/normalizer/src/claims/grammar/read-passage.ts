import type { Mention } from "../mentions/mention.js";
import { mentionsIn } from "../mentions/mentions.js";
import type { Passage } from "../text/passage.js";
import { baseClaim } from "./base.js";
import { changeClaim, isChange, rateClaim } from "./changes.js";
import { comparedClaim } from "./compared.js";
import { countClaim, plain } from "./counts.js";
import type { Draft } from "./draft.js";
import { type Lead, leadOf } from "./head.js";
import { leavesOpenList, openList } from "./parts.js";
import { isAside, opensParts, phraseOf } from "./phrases.js";
import { type Reading, type Section, startReading } from "./reading.js";
import { nounPhrase, staged, subjectKey } from "./subject.js";
import { yearNamed } from "./years.js";

/** `财政拨款支出预算中，`: the parts of what is named follow. */
const WITHIN = /(?:^|[,。;:])\s*([^,。;:]{2,40})中,[^,。;]*$/u;

/**
 * Everything that a passage says with a number, in its order. `section` carries what the passages of one section
 * know of each other: claims that later ones refer to, and lists that go on over several paragraphs.
 */
export function readPassage(passage: Passage, section: Section): readonly Draft[] {
  const mentions = mentionsIn(passage.text);
  const reading = startReading(passage, section);
  const drafts: Draft[] = [];
  let from = 0;
  for (const mention of mentions) {
    const lead = leadOf(passage.text, from, mention.start);
    advance(reading, lead);
    const draft = readMention(reading, mention, lead);
    if (draft) drafts.push(draft);
    from = mention.end;
  }
  advance(reading, leadOf(passage.text, from, passage.text.length));
  leavesOpenList(reading, from);
  section.claims.push(...drafts);
  return drafts;
}

/** Follow the words up to the next number: ends of sentences, asides, lists, years. */
function advance(reading: Reading, { all }: Lead): void {
  const stop = all.lastIndexOf("。");
  if (stop >= 0) {
    reading.sentence = [];
    reading.compared = undefined;
    if (!/其中:?\s*$|如下:\s*$/u.test(all)) reading.list = undefined;
  }
  const reset = Math.max(stop, all.lastIndexOf(";"), all.lastIndexOf("\n"));
  const rest = all.slice(reset + 1);
  reading.aside = isAside(rest) || (reading.aside && reset < 0);
  if (reset > stop && reading.list?.outer) reading.list = reading.list.outer;
  if (reading.list?.inBracket && /^[^(]*\)/u.test(all)) reading.list = reading.list.outer;
  const opened = reading.aside ? undefined : opensParts(rest);
  if (opened) openList(reading, opened === "in-bracket");
  const within = WITHIN.exec(all)?.[1];
  if (within !== undefined) {
    const { subject } = staged(nounPhrase(within));
    const whole = subject === "" ? undefined : reading.section.named.get(subjectKey(subject));
    if (whole) reading.list = { whole, outer: undefined, depth: 1, inBracket: false };
  }
  const words = stop >= 0 ? all.slice(stop) : all;
  if (!/(?:比|较|与|同|和)[^,。;]{0,12}(?:19|20)\d{2}/u.test(words))
    reading.year = yearNamed(words) ?? reading.year;
}

function readMention(reading: Reading, mention: Mention, lead: Lead): Draft | undefined {
  const { section } = reading;
  const phrase = phraseOf(lead.head, section.lastYear);
  switch (mention.kind) {
    case "date": {
      const from = mention.role === "end" ? reading.lastDate : undefined;
      const subject = from?.subject ?? (dateSubject(lead.head) || reading.topic);
      const date = plain(
        reading,
        mention,
        from ? { ...lead, at: from.clause[0] } : lead,
        subject,
        mention.role,
      );
      reading.lastDate = date;
      return date;
    }
    case "count":
      return countClaim(reading, mention, lead);
    case "same":
      return changeClaim(reading, mention, lead, { kind: "change", direction: "same", own: "" });
    case "percentage":
      return rateClaim(reading, mention, lead, phrase);
    case "amount":
      if (mention.role !== "sum")
        return plain(reading, mention, lead, unitSubject(lead, reading.topic), mention.role);
      return phrase.kind === "change" && isChange(reading, phrase)
        ? changeClaim(reading, mention, lead, phrase)
        : (comparedClaim(reading, mention, lead) ?? baseClaim(reading, mention, lead));
  }
}

/** `每人500元`: the words only say the unit. */
function unitSubject({ head }: Lead, topic: string): string {
  const phrase = nounPhrase(head);
  return /^每.{1,4}$/u.test(phrase) ? topic : phrase || topic;
}

/** `某局拟于2026年1月`: the words only lead to the date. */
function dateSubject(head: string): string {
  return nounPhrase(head).replace(/^[-—–~至到分别]+|(?:分别)?(?:拟|计划|预计)?[于在自从]$/gu, "");
}
