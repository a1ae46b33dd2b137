import type { Mention } from "../mentions/mention.js";
import { mentionsIn } from "../mentions/mentions.js";
import type { Passage } from "../text/passage.js";
import { baseClaim } from "./base.js";
import { changeClaim, rateClaim } from "./changes.js";
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
    if (!/其中:?\s*$|如下:\s*$/u.test(all)) reading.list = undefined;
  }
  const reset = Math.max(stop, all.lastIndexOf(";"), all.lastIndexOf("\n"));
  const rest = all.slice(reset + 1);
  reading.aside = isAside(rest) || (reading.aside && reset < 0);
  if (reset > stop && reading.list?.outer) reading.list = reading.list.outer;
  if (opensParts(rest) && !reading.aside) openList(reading);
  const within = WITHIN.exec(all)?.[1];
  if (within !== undefined) {
    const { subject } = staged(nounPhrase(within));
    const whole = subject === "" ? undefined : reading.section.named.get(subjectKey(subject));
    if (whole) reading.list = { whole, outer: undefined };
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
      const subject = from?.subject ?? (nounPhrase(lead.head) || reading.topic);
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
    case "count": {
      const subject = countedIn(reading.passage.text, mention, lead.head) || reading.topic;
      const measure = /绩效目标.{0,12}项目/u.test(subject) ? "project-count" : "count";
      const draft = plain(reading, mention, lead, subject, measure);
      reading.counts = [...reading.counts, draft];
      return draft;
    }
    case "same":
      return changeClaim(reading, mention, lead, { kind: "change", direction: "same", own: "" });
    case "percentage":
      return rateClaim(reading, mention, lead, phrase);
    case "amount":
      if (mention.role !== "sum")
        return plain(reading, mention, lead, nounPhrase(lead.head) || reading.topic, mention.role);
      return phrase.kind === "change"
        ? changeClaim(reading, mention, lead, phrase)
        : baseClaim(reading, mention, lead);
  }
}

function plain(reading: Reading, mention: Mention, lead: Lead, subject: string, measure: string): Draft {
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

/** What is counted: the words before the number (项目9个), or else those after it (1家机关). */
function countedIn(text: string, { start, end }: Mention, head: string): string {
  const before = nounPhrase(head);
  if (before.length > 1) return before;
  return /^\s*(\p{Script=Han}{2,12})/u.exec(text.slice(end, end + 14))?.[1] ?? text.slice(start, end);
}
