import type { Audit, Breakdown, Component, Project } from "@yusuan/schema";
import type {
  BreakdownData,
  ComponentData,
  FundingData,
  GoalKey,
  IndicatorColumn,
  IndicatorData,
  ProjectData,
} from "../contract/performance-data.js";
import { executionData } from "./execution-data.js";
import type { FindingsAbout } from "./findings-about.js";
import { FORM_FIELDS, FUNDING_ORDER } from "./forms.js";
import { indicatorClasses } from "./indicator-classes.js";
import { indicatorData } from "./indicator-data.js";
import { amountData, optional, quantityData, quantityOr } from "./number-data.js";
import { sumData } from "./sums.js";

/**
 * A performance form: what it is for, its money, its goals and its indicators. Of the fields of its head only those named
 * here are taken; contacts and telephone numbers are none of them.
 */
export function projectData(project: Project, audit: Audit, about: FindingsAbout): ProjectData {
  const { id, form, title, name, year, unit, pages, damage, grade, numbers } = project;
  const execution = Object.entries(project.execution ?? {}).map(([key, row]) =>
    executionData({ key, isTotal: key === "total" }, row),
  );
  const indicators = project.indicators.map((indicator) => indicatorData(indicator, about));
  const columns = columnsOf(project, indicators);
  const total = execution.find(({ isTotal }) => isTotal);
  const points = (of: "weight" | "score", printed: "fullMark" | "score") => {
    if (!columns.includes(of)) return undefined;
    const parts = [...(total?.[of] ? [total[of]] : []), ...indicators.map((indicator) => indicator[of])];
    return sumData(audit, parts, quantityOr(numbers[printed], project[printed]));
  };
  return {
    id,
    form,
    title,
    name,
    year,
    unit,
    pages,
    ...optional("nature", project.nature),
    ...optional("category", project.category),
    ...optional("department", project.department),
    ...optional("implementer", project.implementer),
    ...optional("period", periodOf(project)),
    funding: fundingOf(project),
    execution,
    components: (project.components ?? []).map(componentData),
    breakdown: (project.breakdown ?? []).map(breakdownData),
    goals: goalsOf(project),
    columns,
    classes: indicatorClasses(audit, indicators),
    ...optional("weights", points("weight", "fullMark")),
    ...optional("scores", points("score", "score")),
    ...optional("grade", grade),
    damage: damage.map(({ message }) => message),
    findings: about(id),
  };
}

function periodOf({ form, start, end }: Project): ProjectData["period"] {
  const asked = FORM_FIELDS[form].period || start !== undefined || end !== undefined;
  return asked ? { ...optional("start", start), ...optional("end", end) } : undefined;
}

function fundingOf({ form, funding }: Project): readonly FundingData[] {
  const keys = new Set([...FORM_FIELDS[form].funding, ...Object.keys(funding)]);
  const known = FUNDING_ORDER.filter((key) => keys.delete(key));
  return [...known, ...keys].map((key) => {
    const amount = funding[key];
    return { key, ...optional("amount", amount && amountData(amount)) };
  });
}

function goalsOf({ form, goals }: Project): ProjectData["goals"] {
  const order: readonly GoalKey[] = ["overall", "annual", "actual"];
  return order
    .filter((key) => goals[key] !== undefined || FORM_FIELDS[form].goals.includes(key))
    .map((key) => ({ key, ...optional("text", goals[key]) }));
}

function columnsOf({ form }: Project, indicators: readonly IndicatorData[]): readonly IndicatorColumn[] {
  const order: readonly IndicatorColumn[] = ["actual", "weight", "score"];
  return order.filter(
    (column) =>
      FORM_FIELDS[form].columns.includes(column) ||
      indicators.some((indicator) => indicator[column] !== undefined),
  );
}

function componentData({ name, allotted, requested, explanation }: Component): ComponentData {
  return {
    name,
    ...optional("allotted", allotted && amountData(allotted)),
    ...optional("requested", requested && amountData(requested)),
    ...optional("explanation", explanation),
  };
}

function breakdownData({ component, item, amount, unitPrice, numbers }: Breakdown): BreakdownData {
  return {
    ...optional("component", component),
    item,
    ...optional("unitPrice", unitPrice && amountData(unitPrice)),
    ...optional("quantity", numbers.quantity && quantityData(numbers.quantity)),
    ...optional("amount", amount && amountData(amount)),
  };
}
