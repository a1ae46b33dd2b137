import type { Indicator, Project } from "@yusuan/schema";
import { PROJECT_FORMS } from "@yusuan/schema";
import { placeOf, projectName } from "../../document/describe.js";
import type { CheckResult, CheckRule } from "../rule.js";
import { plainName } from "./shared/breakdown.js";
import { isDamaged, isGarbled, isRecovered } from "./shared/damage.js";
import { placeOfIndicator } from "./shared/places.js";

export const duplicateIndicator: CheckRule = Object.freeze({
  id: "duplicate-indicator",
  kind: "check",
  severity: "warning",
  forms: PROJECT_FORMS,
  title: { en: "An indicator is listed once", zh: "指标不重复列示" },
  description: {
    en: "Below one second-level class of a form no indicator is listed twice. The same indicator with the same target below two classes is a note, as is any in a form that is damaged otherwise; where texts are garbled nothing is said.",
    zh: "同一张表的同一二级指标下，三级指标不重复列示。同名同值的指标列于两个二级指标下、或表格另有损坏的，仅作说明；文字错乱的不作判断。",
  },
  formula: "names below one class differ (同一二级指标下三级指标名称不同)",
  find: ({ document }) => document.projects.flatMap(check),
});

function check(project: Project): readonly CheckResult[] {
  if (isGarbled(project)) return [];
  const named = project.indicators.flatMap((indicator) => {
    const name = plainName(indicator.level3 ?? "").replace(/[，,。.；;、]+$/u, "");
    return name === "" || isRecovered(indicator) ? [] : [{ indicator, name }];
  });
  const below = (level: string | undefined) => plainName(level ?? "");
  const within = repeated(named, ({ name, indicator: { group, level1, level2 } }) =>
    [group, level1, level2, name].map(below).join("\n"),
  );
  const told = new Set(within.flatMap(({ items }) => items));
  const across = repeated(
    named.filter((item) => !told.has(item) && item.indicator.target !== undefined),
    ({ name, indicator: { target } }) => `${name}\n${below(target?.text)}`,
  );
  return [
    ...within.map(({ first, items }) =>
      finding(project, first, items, isDamaged(project) ? "note" : "warning"),
    ),
    ...across.map(({ first, items }) => finding(project, first, items, "note")),
  ];
}

type Named = { readonly indicator: Indicator; readonly name: string };

function repeated(
  items: readonly Named[],
  keyOf: (item: Named) => string,
): readonly { readonly first: Indicator; readonly items: readonly Named[] }[] {
  const groups = new Map<string, Named[]>();
  for (const item of items) {
    const list = groups.get(keyOf(item));
    if (list) list.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first && group.length > 1 ? [{ first: first.indicator, items: group }] : [];
  });
}

function finding(
  project: Project,
  first: Indicator,
  items: readonly Named[],
  severity: CheckResult["severity"],
): CheckResult {
  const indicators = items.map(({ indicator }) => indicator);
  const name = projectName(project);
  const places = indicators.map((indicator) => placeOfIndicator(indicator));
  const shown = indicators.map((indicator, i) => {
    const place = places[i];
    const where = place ? placeOf(place) : { en: "", zh: "" };
    const target = indicator.target?.text.trim() ?? "";
    return {
      en: [where.en, target].filter(Boolean).join(" "),
      zh: [where.zh, target].filter(Boolean).join(" "),
    };
  });
  const levels = new Set(indicators.flatMap(({ level2, level1, group }) => level2 ?? level1 ?? group ?? []));
  const level = levels.size === 0 ? undefined : [...levels].join("”, “");
  return {
    key: first.id,
    verdict: "document-error",
    severity,
    message: {
      en: `${name.en} lists the indicator “${first.level3}” ${indicators.length} times${level === undefined ? "" : ` under “${level}”`}: ${shown.map(({ en }) => en).join("; ")}`,
      zh: `${name.zh}${level === undefined ? "" : `在“${level}”下`}将指标“${first.level3}”列示了${indicators.length}次：${shown.map(({ zh }) => zh).join("；")}`,
    },
    places,
  };
}
