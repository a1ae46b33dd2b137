import type { Execution, Project } from "@yusuan/schema";
import type { DocumentIndex } from "../../../document/document-index.js";
import type { Entry } from "../../../document/entry.js";

export const EXECUTION_COLUMNS = ["initial", "revised", "executed"] as const;
type ExecutionColumn = (typeof EXECUTION_COLUMNS)[number];

/** A row of the execution table with its name for people. */
export type ExecutionRow = {
  readonly project: Project;
  readonly key: string;
  readonly execution: Execution;
};

export function executionRows({ document }: DocumentIndex): readonly ExecutionRow[] {
  return document.projects.flatMap((project) =>
    Object.entries(project.execution ?? {}).map(([key, execution]) => ({ project, key, execution })),
  );
}

/** An amount of a row. */
export function executionEntry(
  { entries }: DocumentIndex,
  execution: Execution | undefined,
  column: ExecutionColumn,
): Entry | undefined {
  const figure = execution?.[column];
  return figure && entries.get(figure.id);
}
