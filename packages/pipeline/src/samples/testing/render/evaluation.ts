import type { Evaluation } from "@yusuan/schema";
import { amountText, executionText, quantityText, renderIndicator } from "./project.js";

/** The parts of an evaluation report, one line each. */
export function renderEvaluation(evaluation: Evaluation): readonly string[] {
  const { score, grade, verdicts, bands, outline, scoredIndicators, scoreTables } = evaluation;
  return [
    `evaluation: ${score} ${grade}`,
    ...verdicts.map(
      ({ score: said, grade: given, place }) =>
        `   verdict p${place.page}: ${said ? quantityText(said) : ""} ${given ?? ""}`,
    ),
    ...bands.map(
      ({ grade: band, from, fromIncluded, to, toIncluded }) =>
        `   band ${band}: ${fromIncluded ? "[" : "("}${from ?? ""}, ${to ?? ""}${toIncluded ? "]" : ")"}`,
    ),
    ...outline.map(
      ({ level, number, title }) => `   outline ${"  ".repeat(level - 1)}${number ?? ""} ${title}`,
    ),
    ...scoredIndicators.flatMap(({ id, level1, level2, level3, mentions, rule, performance }) => [
      `   ${id} ${[level1, level2, level3].join(" / ")}`,
      ...(rule ? [`      rule: ${rule.text.trim()}`] : []),
      ...(performance ? [`      performance: ${performance.text.trim()}`] : []),
      ...mentions.map(({ source, name, numbers, realigned }) =>
        [
          `      ${source}: ${name}`,
          numbers.weight ? `weight ${quantityText(numbers.weight)}` : "",
          numbers.score ? `score ${quantityText(numbers.score)}` : "",
          realigned ? "realigned" : "",
        ]
          .filter((part) => part !== "")
          .join(" | "),
      ),
    ]),
    ...scoreTables.flatMap(({ table, kind, title, indicators, shares, totals, damage }) => [
      `   score table ${table} ${kind}: ${title}, ${indicators.length} indicators`,
      ...shares.map(({ level1, share }) => `      share ${level1} ${quantityText(share)}`),
      ...totals.map(
        ({ label, numbers }) =>
          `      ${label}: ${Object.entries(numbers)
            .map(([key, each]) => `${key} ${quantityText(each)}`)
            .join("  ")}`,
      ),
      ...damage.map(({ kind: what, message }) => `      damage ${what}: ${message.en}`),
    ]),
    ...renderTables(evaluation),
  ];
}

function renderTables({ executionTables, goalTables, basicTables, surveys }: Evaluation): readonly string[] {
  return [
    ...executionTables.flatMap(({ table, title, unit, rows }) => [
      `   execution table ${table}: ${title}, ${unit}`,
      ...rows.map(
        ({ role, group, name, execution }) =>
          `      ${[role, group, name].filter(Boolean).join(" ")}: ${executionText(execution)}`,
      ),
    ]),
    ...goalTables.flatMap(({ table, title, indicators }) => [
      `   goal table ${table}: ${title}`,
      ...indicators.map((indicator) => `      ${renderIndicator(indicator)}`),
    ]),
    ...basicTables.flatMap(({ id, table, title, rows, project }) => [
      `   basic table ${id} ${table}: ${title}${project === undefined ? "" : `, see ${project}`}`,
      ...rows.map(
        ({ role, label, figures, note }) =>
          `      ${role} ${label}: ${Object.entries(figures)
            .map(([header, figure]) => `${header} ${amountText(figure)}`)
            .join("  ")}${note === undefined ? "" : ` | ${note}`}`,
      ),
    ]),
    ...surveys.map(
      ({ question, shares }) =>
        `   survey ${question ?? ""}: ${shares.map(({ option, share }) => `${option} ${quantityText(share)}`).join("  ")}`,
    ),
  ];
}
