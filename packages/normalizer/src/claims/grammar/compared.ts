import { squeeze } from "../../text.js";
import type { Mention } from "../mentions/mention.js";
import { changedClaim } from "./changes.js";
import type { Draft } from "./draft.js";
import type { Lead } from "./head.js";
import type { Reading } from "./reading.js";
import { amountPhrase, staged } from "./subject.js";

const COMPARED_WITH =
  /(?:比|较|与|和|同)(?:(上年度?|上一年度?|去年)|((?:19|20)\d{2})年度?)(?:同期)?的?(?:年初|全年|当年)?(?:预算)?(执行|决算|完成|预算|支出|收入)?(?:安排)?(?:数|金额|额)?的?$/u;

/** `比2024年执行数2158.15万元`: the amount of the year compared with, said before the change. */
export function comparedClaim(reading: Reading, mention: Mention, lead: Lead): Draft | undefined {
  if (reading.aside) return undefined;
  const head = squeeze(lead.head);
  const found = COMPARED_WITH.exec(head);
  if (!found) return undefined;
  const named = staged(amountPhrase(head.slice(0, found.index)));
  const changed = changedClaim(reading, named.subject, named.measure);
  const year = found[2] === undefined ? reading.section.lastYear : Number(found[2]);
  if (!changed || year === undefined || year === changed.year) return undefined;
  const claim: Draft = {
    passage: reading.passage,
    mention,
    clause: [lead.at, mention.end],
    subject: named.subject || changed.subject,
    measure: /执行|决算|完成/u.test(found[3] ?? "") ? "executed" : "total",
    year,
    aside: false,
    related: [],
  };
  reading.compared = { claim, changed };
  return claim;
}
