import type { Message } from "@yusuan/schema";
import type { FlowData, FlowLine } from "../../src/contract/agency-data.js";
import { html } from "../dom/element.js";
import { say } from "../language/language.js";
import { grouped } from "../language/numbers.js";
import { TEXTS } from "./words.js";

/** What a flow does not show by itself: what differs, what could not be drawn. */
export function flowNotes(flow: FlowData, isMarked: boolean): readonly HTMLElement[] {
  const told = [...differences(flow), ...negatives(flow)];
  const zeros = linesOf(flow).filter(({ amount }) => Number(amount.value) === 0);
  return [
    ...told.map((words) => html("p", { class: "note differs" }, say(words))),
    ...(zeros.length === 0 ? [] : [html("p", { class: "note" }, say(zeroWords(zeros)))]),
    ...(isMarked ? [html("p", { class: "note" }, say(TEXTS.mark))] : []),
  ];
}

function differences({ revenue, expenditure, difference }: FlowData): readonly Message[] {
  const of = (gap: string | null, en: string, zh: string): readonly Message[] =>
    gap === null ? [] : [{ en: `${en} is ${grouped(gap)} yuan.`, zh: `${zh}为 ${grouped(gap)} 元。` }];
  return [
    ...of(difference, "The total of the revenue less that of the expenditure", "收入总计减支出总计"),
    ...of(revenue.gap, "The total of the revenue less its lines", "收入总计减各行之和"),
    ...of(expenditure.gap, "The total of the expenditure less its lines", "支出总计减各行之和"),
  ];
}

function linesOf({ revenue, expenditure }: FlowData): readonly FlowLine[] {
  return [...revenue.lines, ...expenditure.lines];
}

function zeroWords(zeros: readonly FlowLine[]): Message {
  const names = zeros.map(({ name }) => name);
  return {
    en: `Printed as zero, and not drawn: ${names.join(", ")}.`,
    zh: `金额为零，未绘出：${names.join("、")}。`,
  };
}

function negatives(flow: FlowData): readonly Message[] {
  return linesOf(flow)
    .filter(({ amount }) => amount.value.startsWith("-"))
    .map(({ name, amount }) => ({
      en: `${name} is negative (${grouped(amount.value)} yuan) and is not drawn.`,
      zh: `${name}为负数（${grouped(amount.value)} 元），未绘出。`,
    }));
}
