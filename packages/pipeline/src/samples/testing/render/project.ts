import {
  amountOf,
  displayYuan,
  type Execution,
  type Figure,
  type Indicator,
  type IndicatorValue,
  type Project,
  type Quantity,
} from "@yusuan/schema";
import { MARKS } from "./marks.js";

/** A performance form: facts, amounts, indicators and damage, one line each. */
export function renderProject(project: Project): readonly string[] {
  const { id, form, title, pages, name, year, nature, category, department, implementer, start, end } =
    project;
  const { unit, unitSource, funding, execution, components, breakdown, goals, indicators, damage } = project;
  return [
    `${id} ${form}  ${name ?? "(name not legible)"}`,
    `   p${pages.join(" p")}, ${title ?? "no title"}, ${unit} (${unitSource})`,
    `   year ${year}; ${[nature, category].filter(Boolean).join(", ")}; ${department} / ${implementer}; ${start} to ${end}`,
    ...amountLine("funding", funding),
    ...Object.entries(execution ?? {}).map(([row, each]) => `   execution ${row}: ${executionText(each)}`),
    ...(components ?? []).flatMap(({ name: component, allotted, requested }) =>
      amountLine(`component ${component}`, {
        ...(allotted && { allotted }),
        ...(requested && { requested }),
      }),
    ),
    ...(breakdown ?? []).flatMap(({ item, amount, unitPrice, quantity }) =>
      amountLine(`breakdown ${item} × ${quantity}`, {
        ...(amount && { amount }),
        ...(unitPrice && { unitPrice }),
      }),
    ),
    ...Object.entries(goals).map(([key, text]) => `   goal ${key}: ${text}`),
    ...indicators.map((indicator) => `   ${renderIndicator(indicator)}`),
    ...(project.score === undefined
      ? []
      : [`   score ${pointText(project, "score")} of ${pointText(project, "fullMark")}`]),
    ...damage.map(({ kind, field, message }) => `   damage ${kind} ${field}: ${message.en}`),
  ];
}

/** An indicator in one line. */
export function renderIndicator(indicator: Indicator): string {
  const { group, level1, level2, level3, target, actual, inherited, realigned, note, page } = indicator;
  const levels = [group, level1, level2].filter((level) => level !== undefined).join(" / ");
  const points = ["weight", "score"].flatMap((key) =>
    indicator.numbers[key] ? [`${key} ${pointText(indicator, key)}`] : [],
  );
  return [
    `p${page}`,
    levels,
    level3 ?? "(not legible)",
    target ? `target ${valueText(target)}` : "",
    actual ? `actual ${valueText(actual)}` : "",
    points.join(", "),
    inherited.length > 0 ? `inherited ${inherited.join(" ")}` : "",
    realigned ? "realigned" : "",
    note ?? "",
  ]
    .filter((part) => part !== "")
    .join(" | ");
}

/** The amounts and numbers of a row of an execution table. */
export function executionText({ initial, revised, executed, numbers }: Execution): string {
  const amounts = Object.entries({ initial, revised, executed }).flatMap(([key, figure]) =>
    figure ? [`${key} ${amountText(figure)}`] : [],
  );
  const others = Object.entries(numbers).map(([key, each]) => `${key} ${quantityText(each)}`);
  return [...amounts, ...others].join("  ");
}

/** An amount in 元 with what the audit says of it and how it was got back. */
export function amountText({ value, status, recovered }: Figure): string {
  return `${displayYuan(amountOf(value).fen)} ${MARKS[status]}${recovered ? ` (by ${recovered.by})` : ""}`;
}

/** A number that is no money, likewise. */
export function quantityText({ value, unit, status, recovered }: Quantity): string {
  return `${value}${unit ?? ""} ${MARKS[status]}${recovered ? ` (by ${recovered.by})` : ""}`;
}

function amountLine(name: string, figures: Readonly<Record<string, Figure>>): readonly string[] {
  const texts = Object.entries(figures).map(([key, figure]) => `${key} ${amountText(figure)}`);
  return texts.length > 0 ? [`   ${name}: ${texts.join("  ")}`] : [];
}

function pointText({ numbers }: Pick<Indicator, "numbers">, key: string): string {
  const quantity = numbers[key];
  return quantity ? quantityText(quantity) : "nothing";
}

function valueText({ text, operator, value, unit, qualitative }: IndicatorValue): string {
  const parsed = [operator, value, unit, qualitative === text ? undefined : qualitative].filter(Boolean);
  return parsed.length > 0 && parsed.join("") !== text ? `${text} [${parsed.join(" ")}]` : text;
}
