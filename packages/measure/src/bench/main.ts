import { parseArgs } from "node:util";
import { findInputs, isPdf, isText } from "../inputs/find-inputs.js";
import { benchReport } from "./bench-report.js";
import { peakMemory } from "./peak-memory.js";
import { type FileTimes, timeStages } from "./stage-times.js";

const USUAL_RUNS = 3;

/** `npm run bench -- [--runs N]`: the table and the peak memory to stdout, what could not be measured to stderr. */
export async function main(args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { runs: { type: "string" } } });
  const runs = values.runs === undefined ? USUAL_RUNS : Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new RangeError("--runs takes a whole number from 1 on");
  const found = findInputs(env);
  const said = [...found.notes];
  const files: FileTimes[] = [];
  // Pictures are measured on the ladder of the accuracy run.
  for (const input of found.inputs.filter((each) => isPdf(each) || isText(each))) {
    try {
      files.push(await timeStages(input, runs));
    } catch (error) {
      said.push(`${input.fileName} could not be read: ${error instanceof Error ? error.message : error}`);
    }
  }
  for (const note of said) process.stderr.write(`${note}\n`);
  process.stdout.write(
    `Medians of ${runs} runs after one to warm up, Node ${process.versions.node}.\n\n` +
      `${benchReport(files)}\n${peakMemory(found)}\n`,
  );
}
