import { rmSync } from "node:fs";
import { dirname } from "node:path";
import { documentsOf } from "@yusuan/pipeline";
import type { Audit, BudgetDocument } from "@yusuan/schema";
import type { PerformanceData } from "../contract/performance-data.js";
import { performanceData } from "../performance/performance-data.js";
import { sampleRun } from "./sample-run.js";

type Datas = { readonly data: PerformanceData; readonly budget: BudgetDocument; readonly audit: Audit };

/** What the performance pages of samples, and of other files, show, beside what it was made from. */
export async function performanceDatas(
  names: readonly string[],
  more: readonly string[] = [],
): Promise<readonly Datas[]> {
  const out = await sampleRun(names, more);
  const found: Datas[] = [];
  for await (const { line, budget, audit } of documentsOf(out)) {
    if (!budget || !audit) throw new Error(`${line.file} was not read`);
    const data = performanceData({ line, budget, audit, fileName: line.file });
    if (data) found.push({ data, budget, audit });
  }
  rmSync(dirname(out), { recursive: true, force: true });
  return found;
}
