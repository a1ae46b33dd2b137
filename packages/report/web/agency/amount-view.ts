import { FIGURE_STATUS } from "@yusuan/schema/names";
import type { AmountData, CellData, YearData } from "../../src/contract/agency-data.js";
import { type Child, html, svg } from "../dom/element.js";
import { label, say } from "../language/language.js";
import { grouped, inTenThousands } from "../language/numbers.js";
import { pageWords } from "../language/words.js";
import type { AgencyModel } from "./model.js";
import { ABSENT } from "./words.js";

/** An amount in 万元 that leads to where it is printed, or why there is none. */
export function shortAmount(model: AgencyModel, index: number, cell: CellData | undefined): Child {
  if (!cell) return undefined;
  if ("absent" in cell) return html("span", { class: "absent" }, "– ", say(ABSENT[cell.absent]));
  return amountLink(model, index, cell, inTenThousands(cell.value));
}

/** The same in 元, with what else is to be said of it. */
export function exactAmount(model: AgencyModel, index: number, cell: CellData | undefined): Child {
  if (!cell || "absent" in cell) return shortAmount(model, index, cell);
  const flags = cell.flags.flatMap((flag) => model.words[flag] ?? []);
  const link = amountLink(model, index, cell, grouped(cell.value));
  if (flags.length === 0) return link;
  return html("span", {}, link, ...flags.map((words) => html("small", { class: "flag" }, say(words))));
}

function amountLink({ years }: AgencyModel, index: number, amount: AmountData, text: string): HTMLElement {
  const href = figureAddress(years[index], amount);
  const shown = html(href === undefined ? "span" : "a", { class: `amount ${amount.status}` }, text);
  if (href !== undefined) shown.setAttribute("href", href);
  if (amount.status === "contradicted") {
    shown.prepend("✕ ");
    shown.append(html("span", { class: "heard" }, " ", say(FIGURE_STATUS.contradicted)));
  }
  return label(shown, { title: told(amount) });
}

/** The same within a drawing. */
export function drawnAmount({ years }: AgencyModel, index: number, amount: AmountData): SVGElement {
  const href = figureAddress(years[index], amount);
  const text = `${amount.status === "contradicted" ? "✕ " : ""}${inTenThousands(amount.value)}`;
  const shown = svg(href === undefined ? "tspan" : "a", { class: `amount ${amount.status}` }, text);
  if (href !== undefined) shown.setAttribute("href", href);
  return label(shown, { "aria-label": told(amount) });
}

function told({ value, status, page }: AmountData): { readonly en: string; readonly zh: string } {
  const at = pageWords(page);
  return {
    en: `${grouped(value)} yuan, ${at.en}, ${FIGURE_STATUS[status].en}`,
    zh: `${grouped(value)} 元，${at.zh}，${FIGURE_STATUS[status].zh}`,
  };
}

function figureAddress(year: YearData | undefined, { figure }: AmountData): string | undefined {
  if (!year || year.page === null) return undefined;
  return `../../${year.page}#figure=${encodeURIComponent(figure)}`;
}
