import type { MoneyUnit, Project } from "@yusuan/schema";
import type { FormSegment } from "./grid/segments.js";

/** What the document says that a form itself may not. */
export type ProjectContext = {
  readonly year: number | null;
  readonly documentUnit: MoneyUnit | undefined;
};

/** Reads one form. @param id Id of the project: `p1`. */
export type ProjectReader = (segment: FormSegment, id: string, context: ProjectContext) => Project;
