import type { PageData } from "../src/contract/page-data.js";
import { showAgency } from "./agency/show-agency.js";
import { showDocument } from "./document/show-document.js";
import { showNothing } from "./page/cannot-show.js";
import { applyPreferences } from "./page/preferences.js";
import { showPerformanceList } from "./performance/list/show-list.js";
import { showPerformance } from "./performance/show-performance.js";
import { showRun } from "./run/show-run.js";
import "./style/index.css";

let isShown = false;

/** Called by the page's `data.js`, which is loaded after this script. */
function yusuanData(json: string): void {
  const data: PageData = JSON.parse(json);
  applyPreferences();
  if (data.view === "document") showDocument(data);
  else if (data.view === "agency") showAgency(data);
  else if (data.view === "performance") showPerformance(data);
  else if (data.view === "performance-list") showPerformanceList(data);
  else showRun(data);
  isShown = true;
}

addEventListener("load", () => {
  if (isShown) return;
  applyPreferences();
  showNothing();
});
Object.assign(globalThis, { yusuanData });
