import type { MoneyUnit, Project } from "@yusuan/schema";
import type { PlacedTable } from "../table/neighbours.js";
import { type FormSegment, formSegments } from "./grid/segments.js";
import type { ProjectContext } from "./reader.js";
import { PROJECT_READERS } from "./readers.js";
import { unitOfForm } from "./unit.js";

/** The performance forms of a document and the tables they stand in. */
type ReadProjects = { readonly projects: readonly Project[]; readonly claimed: ReadonlySet<string> };

/**
 * Read the performance forms that stand in tables.
 * @param tables In reading order, without those that budget statements claim.
 */
export function readProjects(tables: readonly PlacedTable[], context: ProjectContext): ReadProjects {
  const projects: Project[] = [];
  const claimed = new Set<string>();
  const segments = formSegments(tables);
  const documentUnit = context.documentUnit ?? unitOfForms(segments);
  for (const segment of segments) {
    const read = PROJECT_READERS[segment.kind];
    if (!read) continue;
    projects.push(read(segment, `p${projects.length + 1}`, { ...context, documentUnit }));
    for (const table of segment.tables) claimed.add(table);
  }
  return { projects: withYears(projects), claimed };
}

/** The unit of those forms that print one, where they agree. */
function unitOfForms(segments: readonly FormSegment[]): MoneyUnit | undefined {
  const settled = segments.map((segment) => unitOfForm(segment, undefined));
  const [unit, ...others] = new Set(
    settled.flatMap(({ unit, unitSource }) => (unitSource === "assumed" ? [] : [unit])),
  );
  return others.length === 0 ? unit : undefined;
}

/** A form that does not say its year is of the year of the others, where they agree. */
function withYears(projects: readonly Project[]): readonly Project[] {
  const [year, ...others] = new Set(projects.flatMap((project) => project.year ?? []));
  if (year === undefined || others.length > 0) return projects;
  return projects.map((project) => ({ ...project, year }));
}
