import type { Extraction, Figure, Project } from "@yusuan/schema";
import { compact } from "../../text.js";
import { type Draft, wholeOf } from "../grammar/draft.js";
import type { Passage } from "../text/passage.js";

const BUDGET_SECTION = /年度预算安排|预算安排情况|项目预算/u;
const BUDGET_WORDS =
  /预算(?:金额|资金|总额|数)?$|^(?:本项目|项目)?(?:年度)?(?:总)?预算|合计|共计|总计|预算金额为?$|总预算$/u;
/** Shares of the year that are no total: 第一季度用款计划. */
const PART_OF_YEAR = /季度|月份|上半年|下半年|首付|尾款|已(?:支付|安排|拨付)|上年|去年/u;

/** Binds the amount that a section about one project gives for the year to the total of its form. */
export function projectBinder(
  { blocks }: Extraction,
  projects: readonly Project[],
  passages: readonly Passage[],
  drafts: readonly Draft[],
  fiscalYear: number | null,
): (draft: Draft) => Figure | undefined {
  const owners = ownersOf(blocks, projects, passages);
  const amounts = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const key = sectionKey(draft.passage);
    if (key === undefined || !isSum(draft)) continue;
    const list = amounts.get(key);
    if (list) list.push(draft);
    else amounts.set(key, [draft]);
  }
  const said = new Map([...amounts].map(([key, all]) => [key, annualAmount(all)]));
  return (draft) => {
    const key = sectionKey(draft.passage);
    const block = draft.passage.project?.block;
    if (key === undefined || block === undefined || !isSum(draft)) return undefined;
    const project = owners.get(block);
    const annual = project?.funding.annual;
    const year = project?.year ?? fiscalYear;
    if (!annual || (draft.year !== undefined && draft.year !== year)) return undefined;
    return draft === said.get(key) ? annual : undefined;
  };
}

/** Of the amounts of 年度预算安排 the one that says the year's total: the only one, or the one whose words say so. */
function annualAmount(all: readonly Draft[]): Draft | undefined {
  const whole = all.filter((draft) => !wholeOf(draft) && !PART_OF_YEAR.test(draft.subject));
  if (all.length === 1) return whole[0];
  const sums = whole.filter((draft) => draft.related.some(({ as }) => as === "part"));
  if (sums.length === 1) return sums[0];
  const said = whole.filter(({ subject }) => BUDGET_WORDS.test(compact(subject)));
  return said.length === 1 ? said[0] : undefined;
}

function isSum({ mention, measure, aside }: Draft): boolean {
  return !aside && mention.kind === "amount" && mention.role === "sum" && measure === "total";
}

/** The part 年度预算安排 of a section about one project. */
function sectionKey({ project, section }: Passage): string | undefined {
  if (!project || section === undefined || !BUDGET_SECTION.test(compact(section))) return undefined;
  return `${project.block}`;
}

/**
 * The form of each project section: the one that stands in it. Where the name of the project is legible and the
 * heading names another one of the projects, none is certain.
 */
function ownersOf(
  blocks: Extraction["blocks"],
  projects: readonly Project[],
  passages: readonly Passage[],
): ReadonlyMap<number, Project> {
  const sections = new Map<number, string>();
  for (const { project } of passages) if (project) sections.set(project.block, compact(project.heading));
  const starts = [...sections.keys()].sort((a, b) => a - b);
  const position = new Map(blocks.map((block, i) => [block.id, i]));
  const owners = new Map<number, Project>();
  const taken = new Set<number>();
  for (const project of projects) {
    const at = position.get(project.tables[0] ?? "");
    const start = at === undefined ? undefined : starts.findLast((block) => block < at);
    if (start === undefined) continue;
    if (taken.has(start)) owners.delete(start);
    else owners.set(start, project);
    taken.add(start);
  }
  for (const [start, project] of owners) {
    const heading = sections.get(start) ?? "";
    const names = (name: string | null) => name !== null && heading.includes(compact(name));
    if (!names(project.name) && projects.some(({ name }) => names(name))) owners.delete(start);
  }
  return owners;
}
