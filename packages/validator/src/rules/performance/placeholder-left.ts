import { type PlacedText, PROJECT_FORMS, type Project } from "@yusuan/schema";
import { placeOf, projectName } from "../../document/describe.js";
import type { CheckResult, CheckRule, EvidencePlace } from "../rule.js";
import { isGarbled } from "./shared/damage.js";
import { evidenceAt, placeOfField, placeOfIndicator } from "./shared/places.js";

export const placeholderLeft: CheckRule = Object.freeze({
  id: "placeholder-left",
  kind: "check",
  severity: "warning",
  forms: PROJECT_FORMS,
  title: { en: "No placeholder is left in", zh: "不得遗留占位文字" },
  description: {
    en: "Names, goals and values of a form hold no placeholder of its template: ××, XX, ____, an ellipsis or 待定 as the whole entry, 请填写, （模板）, 指标1. One finding for every such text.",
    zh: "表中的名称、目标和指标值不应遗留模板占位内容：××、XX、____，整格为省略号或“待定”，“请填写”“（模板）”“指标1”等。每处作一条提示。",
  },
  formula: "no ××, XX, …, 待定, 请填写, 模板",
  find: ({ document }) => document.projects.flatMap(check),
});

const WITHIN =
  /[×✕╳]{2,}|(?<![A-Za-z])[Xx]{2,}(?![A-Za-z])|_{2,}|\*{2,}|[△□]{2,}|(?:请|此处|在此)(?:填写|输入|填报|填列)|填写说明|填写示例|\((?:模板|样表|样例|示例|范例)\)|^(?:模板|样表|样例|示例|范例)/u;
const WHOLE = /^(?:待定|待补充|待填|待填写|待完善|待核定|…+|\.{3,}|。{2,}|·{3,}|指标\d{1,2}[:.]?)$/u;

type Field = {
  readonly key: string;
  readonly name: { readonly en: string; readonly zh: string };
  readonly text: string | undefined;
  readonly place: EvidencePlace;
  readonly placed?: PlacedText | undefined;
};

function check(project: Project): readonly CheckResult[] {
  if (isGarbled(project)) return [];
  return [...headFields(project), ...indicatorFields(project)].flatMap((field) => {
    const found = placeholderIn(field.text);
    if (found === undefined || field.placed?.recovered) return [];
    const name = projectName(project);
    const where = placeOf(field.place);
    return [
      {
        key: `${project.id}:${field.key}`,
        verdict: "document-error",
        severity: "warning",
        message: {
          en: `${name.en}, ${field.name.en} (${where.en}): the placeholder “${found}” was left in`,
          zh: `${name.zh}${field.name.zh}（${where.zh}）遗留占位文字“${found}”`,
        },
        places: [field.place],
      } satisfies CheckResult,
    ];
  });
}

function headFields(project: Project): readonly Field[] {
  const { name, goals, department, implementer } = project;
  const fields = [
    { key: "name", name: { en: "name", zh: "项目名称" }, text: name ?? undefined },
    { key: "department", name: { en: "department", zh: "主管部门" }, text: department },
    { key: "implementer", name: { en: "implementer", zh: "实施单位" }, text: implementer },
    { key: "goals.overall", name: { en: "overall goal", zh: "项目总目标" }, text: goals.overall },
    { key: "goals.annual", name: { en: "goal of the year", zh: "年度目标" }, text: goals.annual },
    { key: "goals.actual", name: { en: "what was reached", zh: "实际完成情况" }, text: goals.actual },
  ];
  const described = Object.entries(project.descriptions ?? {}).map(([label, placed]) => ({
    key: label,
    name: { en: label, zh: label },
    text: placed.text,
    place: evidenceAt(placed),
    placed,
  }));
  return [
    ...fields.map((field) => ({
      ...field,
      place: placeOfField(project, field.key),
      placed: project.places[field.key],
    })),
    ...described,
  ];
}

function indicatorFields({ indicators }: Project): readonly Field[] {
  return indicators.flatMap((indicator) => {
    const { level3, target, actual, id } = indicator;
    return [
      { key: "level3", name: { en: "indicator", zh: "三级指标" }, text: level3 },
      {
        key: "target",
        name: { en: `target of “${level3}”`, zh: `指标“${level3}”指标值` },
        text: target?.text,
      },
      {
        key: "actual",
        name: { en: `actual value of “${level3}”`, zh: `指标“${level3}”完成值` },
        text: actual?.text,
      },
    ].map(({ key, ...rest }) => ({
      ...rest,
      key: `${id}:${key}`,
      place: placeOfIndicator(indicator, key),
      placed: indicator.places[key],
    }));
  });
}

function placeholderIn(text: string | undefined): string | undefined {
  const trimmed = (text ?? "").normalize("NFKC").trim();
  // NFKC makes three points of an ellipsis.
  return WHOLE.exec(trimmed)?.[0] ?? WITHIN.exec(trimmed)?.[0];
}
