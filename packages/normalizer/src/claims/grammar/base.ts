import type { Mention } from "../mentions/mention.js";
import { type Draft, relatePart, wholeOf } from "./draft.js";
import type { Lead } from "./head.js";
import { addUp, partOfSection, wholeOfPart } from "./parts.js";
import type { Reading } from "./reading.js";
import { amountPhrase, isSumWord, staged, subjectKey } from "./subject.js";
import { yearNamed } from "./years.js";

/** How many amounts back a sentence is searched. */
const MOST_BACK = 20;
const INVOLVED = /^涉及.*(?:资金|金额)$/u;

/** An amount that is said of its subject: 公务接待费25.40万元, 支出决算为54.53万元. */
export function baseClaim(reading: Reading, mention: Mention, lead: Lead): Draft {
  const { passage, sentence } = reading;
  const phrase = amountPhrase(lead.head);
  const sum = isSumWord(phrase);
  const named = staged(phrase);
  const involved = INVOLVED.test(named.subject) ? reading.lastCount : undefined;
  const isProjectSum = involved?.measure === "project-count";
  const isNamed = named.subject !== "" && !sum && !involved;
  if (isNamed) {
    reading.topic = named.subject;
    reading.isTopicSaid = true;
  }
  const year = yearNamed(lead.head) ?? reading.year;
  const draft: Draft = {
    passage,
    mention,
    clause: [lead.at, mention.end],
    subject: involved ? involved.subject : sum ? sumSubject(reading) : named.subject || reading.topic,
    measure: isProjectSum ? "project-sum" : sum ? "total" : named.measure,
    ...(year !== undefined && { year }),
    ...(!reading.isTopicSaid && { isUnderHeading: true }),
    aside: reading.aside,
    related: [],
  };
  if (reading.aside) return draft;
  if (sum) addUp(reading, draft);
  else {
    const inBracket = /\(\s*(?:其中:?|含|包括)?[^()]*$/u.test(lead.all) ? sentence.at(-1) : undefined;
    const whole = inBracket ?? wholeOfPart(reading, draft.subject);
    if (whole) relatePart(draft, whole);
    else partOfSection(reading, draft);
  }
  const stagedOf = sentence
    .slice(-MOST_BACK)
    .findLast(
      (other) =>
        other.subject === draft.subject && other.measure !== draft.measure && other.measure !== "total",
    );
  if (draft.measure === "executed" && stagedOf) draft.related.push({ to: stagedOf, as: "base" });
  reading.compared = undefined;
  reading.bases.push(draft);
  reading.section.named.set(subjectKey(draft.subject), draft);
  sentence.push(draft);
  return draft;
}

/** What a sum of the sentence is of: the whole that its parts were told of, or what the section is about. */
function sumSubject({ sentence, heading, topic }: Reading): string {
  const whole = sentence
    .slice(-MOST_BACK)
    .map(wholeOf)
    .find((known) => known !== undefined);
  return whole?.subject ?? (heading || topic);
}
