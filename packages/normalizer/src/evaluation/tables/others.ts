import type { BasicTable, Evaluation, ExecutionTable, GradeBand, MoneyUnit } from "@yusuan/schema";
import type { PlacedTable } from "../../table/neighbours.js";
import { bandsOfTable } from "../verdict/bands.js";
import { isBasicData, readBasicTable } from "./basic.js";
import { readExecution } from "./execution.js";
import { readGoals } from "./goals.js";

type GoalTable = Evaluation["goalTables"][number];
type OtherTables = {
  readonly executionTables: readonly ExecutionTable[];
  readonly goalTables: readonly GoalTable[];
  readonly basicTables: readonly BasicTable[];
  readonly bands: readonly GradeBand[];
  readonly claimed: readonly string[];
};
type Context = {
  readonly annexes: ReadonlyMap<string, string>;
  readonly projectByTable: ReadonlyMap<string, string>;
  readonly documentUnit: MoneyUnit | undefined;
};

/** Read the tables of a report that score no indicators. What fits none of them is not claimed. */
export function readOtherTables(tables: readonly PlacedTable[], context: Context): OtherTables {
  const { annexes, projectByTable, documentUnit } = context;
  const executionTables: ExecutionTable[] = [];
  const goalTables: GoalTable[] = [];
  const basicTables: BasicTable[] = [];
  const bands: GradeBand[] = [];
  const claimed: string[] = [];
  const projects = new Set<string>();
  for (const placed of tables) {
    const { id } = placed.table;
    const project = projectByTable.get(id);
    const known = project !== undefined && projects.has(project);
    if (project !== undefined) projects.add(project);
    if (isBasicData(placed, annexes.get(id))) {
      const index = basicTables.length + 1;
      if (!known) basicTables.push(readBasicTable(placed, index, { project, documentUnit }));
    } else if (project !== undefined) continue;
    else {
      const execution = readExecution(placed, executionTables.length + 1, documentUnit);
      const goals = execution ? undefined : readGoals(placed, goalTables.length + 1);
      const grades = execution || goals ? [] : bandsOfTable(placed);
      if (execution) executionTables.push(execution);
      if (goals) goalTables.push(goals);
      bands.push(...grades);
      if (!execution && !goals && grades.length === 0) continue;
    }
    claimed.push(id);
  }
  return { executionTables, goalTables, basicTables, bands, claimed };
}
