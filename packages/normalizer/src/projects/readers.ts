import type { ProjectFormId } from "@yusuan/schema";
import { readProjectTarget } from "./project-target/read.js";
import { readProjectTarget2020 } from "./project-target-2020/read.js";
import type { ProjectReader } from "./reader.js";
import { readSelfEvaluation } from "./self-evaluation/read.js";
import { readOverallTarget } from "./special-fund/overall.js";
import { readSpecialFundTarget } from "./special-fund/special-fund.js";

/** The reader of each form. */
export const PROJECT_READERS: Readonly<Partial<Record<ProjectFormId, ProjectReader>>> = {
  "project-target": readProjectTarget,
  "project-target-2020": readProjectTarget2020,
  "self-evaluation": readSelfEvaluation,
  "overall-target": readOverallTarget,
  "special-fund-target": readSpecialFundTarget,
};
