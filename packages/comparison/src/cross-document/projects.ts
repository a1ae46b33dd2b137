import {
  amountOf,
  type BudgetDocument,
  type Figure,
  formatYuan,
  intervalsMeet,
  type Project,
  roundedInterval,
} from "@yusuan/schema";
import { normalizeName } from "@yusuan/taxonomy";
import { agencyName } from "../agencies/name.js";
import type { CrossEvidence, CrossFinding } from "./finding.js";
import { allowedFor } from "./telling.js";

type Stage = "budget" | "executed";

/** A figure of a project's year, told by a form of that year or by one of the year after. */
export type ProjectFigure = {
  readonly agencyKey: string;
  readonly name: string;
  readonly year: number;
  readonly stage: Stage;
  /** Whether a form of the next year tells it. */
  readonly isTold: boolean;
  readonly fen: bigint;
  readonly quantum: bigint;
  readonly figure: string;
  readonly evidence: CrossEvidence;
};

/** What the performance forms of a document tell of their projects' budgets and execution, this year's and last year's. */
export function projectFigures(
  { document, projects }: BudgetDocument,
  file: string,
): readonly ProjectFigure[] {
  return projects.flatMap((project): readonly ProjectFigure[] => {
    const agency = document.agency ?? project.department ?? null;
    const { name, year } = project;
    if (agency === null || name === null || year === null) return [];
    const of = (figure: Figure | undefined, stage: Stage, isTold: boolean): readonly ProjectFigure[] =>
      figure
        ? [
            {
              agencyKey: agencyName(agency).key,
              name: normalizeName(name),
              year: isTold ? year - 1 : year,
              stage,
              isTold,
              fen: amountOf(figure.value).fen,
              quantum: amountOf(figure.precision).fen,
              figure: figure.id,
              evidence: evidenceOf(figure, document.id, file),
            },
          ]
        : [];
    return [
      ...of(project.funding.previousBudget, "budget", true),
      ...of(project.funding.previousExecuted, "executed", true),
      ...of(budgetOf(project), "budget", false),
      ...of(project.execution?.total?.executed, "executed", false),
    ];
  });
}

/** The year's budget of a project; the 2020 form prints it as the total, later ones keep the total for all years. */
function budgetOf({ form, funding, execution }: Project): Figure | undefined {
  if (form === "self-evaluation") return execution?.total?.initial;
  return form === "project-target-2020" ? funding.total : funding.annual;
}

function evidenceOf({ id, page, bbox, place, text }: Figure, document: string, file: string): CrossEvidence {
  return { document, file, figure: id, page, bbox, ...(place === undefined ? {} : { place }), text };
}

/**
 * Last year's figures of projects as forms tell them, against the forms of last year: the same agency, the same project's
 * name, the same year. Budgets are adjusted and execution is provisional, so what differs is a convention. `agencyOf`
 * gives the agency of a name as it was confirmed.
 */
export function checkProjects(
  figures: readonly ProjectFigure[],
  agencyOf: (key: string) => string,
): { readonly checks: number; readonly findings: readonly Omit<CrossFinding, "id">[] } {
  const keyOf = ({ agencyKey, name, year, stage }: ProjectFigure): string =>
    [agencyOf(agencyKey), name, year, stage].join("|");
  const printed = new Map<string, ProjectFigure>();
  for (const figure of figures) {
    if (!figure.isTold && !printed.has(keyOf(figure))) printed.set(keyOf(figure), figure);
  }
  const pairs = figures.flatMap((told) => {
    const own = told.isTold ? printed.get(keyOf(told)) : undefined;
    return own ? [{ told, own }] : [];
  });
  const findings = pairs.flatMap(({ told, own }) =>
    intervalsMeet(allowedFor(told.fen, told.quantum), roundedInterval(own)) ? [] : [findingOf(told, own)],
  );
  return { checks: pairs.length, findings };
}

function findingOf(told: ProjectFigure, own: ProjectFigure): Omit<CrossFinding, "id"> {
  const [said, printed] = [formatYuan(told.fen), formatYuan(own.fen)];
  const what = told.stage === "budget" ? { en: "budget", zh: "预算数" } : { en: "execution", zh: "执行数" };
  return {
    rule: "previous-project-figure",
    verdict: "convention",
    severity: "note",
    message: {
      en: `${own.name}: the ${what.en} of ${own.year} is told as ${said} the year after, and the form of the year (${own.evidence.file}) has ${printed}`,
      zh: `${own.name}：次年所列 ${own.year} 年${what.zh}为 ${said}，当年的表（${own.evidence.file}）为 ${printed}`,
    },
    expected: printed,
    actual: said,
    difference: formatYuan(told.fen - own.fen),
    identities: [],
    figures: [told.figure, own.figure],
    evidence: [told.evidence, own.evidence],
  };
}
