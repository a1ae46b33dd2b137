import type { Message } from "@yusuan/schema";
import type { FlowData } from "../../src/contract/agency-data.js";
import { html } from "../dom/element.js";
import { say } from "../language/language.js";
import { grouped } from "../language/numbers.js";
import { TEXTS } from "./words.js";

/** What a flow does not show by itself: what differs, what could not be drawn. */
export function flowNotes(flow: FlowData, isMarked: boolean): readonly HTMLElement[] {
  const told = [...differences(flow), ...negatives(flow)];
  return [
    ...told.map((words) => html("p", { class: "note differs" }, say(words))),
    ...(isMarked ? [html("p", { class: "note" }, say(TEXTS.mark))] : []),
  ];
}

function differences({ revenue, expenditure, difference }: FlowData): readonly Message[] {
  const of = (gap: string | null, en: string, zh: string): readonly Message[] =>
    gap === null ? [] : [{ en: `${en} by ${grouped(gap)} yuan.`, zh: `${zh} ${grouped(gap)} 元。` }];
  return [
    ...of(difference, "The totals of revenue and expenditure differ", "收入总计与支出总计相差"),
    ...of(
      revenue.gap,
      "The total of the revenue differs from the sum of its lines",
      "收入总计与各行之和相差",
    ),
    ...of(
      expenditure.gap,
      "The total of the expenditure differs from the sum of its lines",
      "支出总计与各行之和相差",
    ),
  ];
}

function negatives({ revenue, expenditure }: FlowData): readonly Message[] {
  return [...revenue.lines, ...expenditure.lines]
    .filter(({ amount }) => amount.value.startsWith("-"))
    .map(({ name, amount }) => ({
      en: `${name} is negative (${grouped(amount.value)} yuan) and is not drawn.`,
      zh: `${name}为负数（${grouped(amount.value)} 元），未绘出。`,
    }));
}
