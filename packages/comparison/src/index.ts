export { type AgencyMapping, parseAgencies } from "./agencies/mapping.js";
export { agencyYears } from "./by-agency.js";
export { compareRun } from "./compare.js";
export { FLAGS } from "./flags/flags.js";
export { formatComparisonCsv } from "./format/csv.js";
export type { Kind } from "./observations/observation.js";
export { topicOf } from "./observations/observe.js";
export type { Level } from "./observations/selection.js";
export { LEFT_OUT } from "./observations/source.js";
export type {
  Absence,
  By,
  Cell,
  Column,
  Comparison,
  ComparisonTable,
  Group,
  Row,
} from "./table/comparison.js";
export { percentOf } from "./table/percent.js";
