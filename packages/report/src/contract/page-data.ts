import type { AgencyData } from "./agency-data.js";
import type { DocumentData } from "./document-data.js";
import type { PerformanceData, PerformanceListData } from "./performance-data.js";
import type { RunData } from "./run-data.js";

/** What a page shows; `view` says which page it is. */
export type PageData = AgencyData | DocumentData | PerformanceData | PerformanceListData | RunData;
