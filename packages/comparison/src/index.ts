export { type AgencyMapping, parseAgencies } from "./agencies/mapping.js";
export { compareRun } from "./compare.js";
export { formatComparisonCsv } from "./format/csv.js";
export type { Kind } from "./observations/observation.js";
export { topicOf } from "./observations/observe.js";
export type { Level } from "./observations/selection.js";
export { LEFT_OUT } from "./observations/source.js";
export type { By, Column, Comparison, ComparisonTable, Group } from "./table/comparison.js";
