import type { ProjectFormId } from "@yusuan/schema";

/** Forms that weigh their indicators. */
export const WEIGHTED_FORMS = [
  "self-evaluation",
  "project-target-2020",
  "overall-target",
  "special-fund-target",
] as const satisfies readonly ProjectFormId[];
