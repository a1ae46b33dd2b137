import type { AgencyData } from "../src/contract/agency-data.js";
import type { DocumentData } from "../src/contract/document-data.js";
import type { RunData } from "../src/contract/run-data.js";
import { showAgency } from "./agency/show-agency.js";
import { showDocument } from "./document/show-document.js";
import { applyPreferences } from "./page/preferences.js";
import { showRun } from "./run/show-run.js";
import "./style/index.css";

/** Called by the page's `data.js`, which is loaded after this script. */
function yusuanData(json: string): void {
  const data: AgencyData | DocumentData | RunData = JSON.parse(json);
  applyPreferences();
  if (data.view === "document") showDocument(data);
  else if (data.view === "agency") showAgency(data);
  else showRun(data);
}

Object.assign(globalThis, { yusuanData });
