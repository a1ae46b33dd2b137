import { writeFileSync } from "node:fs";
import type { ExtractOptions } from "@yusuan/extractor";
import { type Input, isPdf } from "../inputs/find-inputs.js";
import { readDocument } from "../stages/read-document.js";
import { type Choice, type Climb, climb, pagesOf } from "./climb.js";
import { ladderDetail } from "./ladder-detail.js";
import { ladderReport } from "./ladder-report.js";
import { RUNGS } from "./rungs.js";

/** What is measured. */
export type LadderOptions = Choice & {
  /** Names of rungs; all where it is empty. */
  readonly rungs: readonly string[];
  /** Where every wrong figure is written to, as JSON. */
  readonly detail?: string;
  readonly extract: ExtractOptions;
};

/** What came out. */
export type Ladder = {
  /** Markdown. */
  readonly report: string;
  /** Every figure that is not exact, for people to look at. */
  readonly detail: ReturnType<typeof ladderDetail>;
  /** Figures that are wrong and called proven or repaired. */
  readonly wrong: number;
  /** What could not be measured. */
  readonly notes: readonly string[];
};

/** Take every PDF that has figures up the ladder. */
export async function climbLadder(inputs: readonly Input[], options: LadderOptions): Promise<Ladder> {
  const rungs = RUNGS.filter(({ name }) => options.rungs.length === 0 || options.rungs.includes(name));
  const climbs: Climb[] = [];
  const notes: string[] = [];
  for (const input of inputs.filter(isPdf)) {
    const truth = await readDocument(input, { ocr: "never" }).catch(() => undefined);
    // Scans are no truth for scans.
    if (truth === undefined || truth.extraction.pages.some(({ scan }) => scan)) continue;
    const pages = pagesOf(truth, options);
    for (const rung of pages.length > 0 ? rungs : []) {
      try {
        climbs.push(await climb(input, truth, pages, rung, options.extract));
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        notes.push(`${input.fileName} at ${rung.name} could not be read: ${reason}`);
      }
    }
  }
  const detail = ladderDetail(climbs);
  if (options.detail !== undefined) writeFileSync(options.detail, JSON.stringify(detail, undefined, 1));
  const peak = process.resourceUsage().maxRSS * 1024;
  const wrong = climbs.reduce((sum, { score }) => sum + score.wrongProven + score.wrongRepaired, 0);
  return { report: ladderReport(climbs, peak), detail, wrong, notes };
}
