import { parseArgs } from "node:util";
import { findInputs } from "../inputs/find-inputs.js";
import { climbLadder, type Ladder } from "../ladder/main.js";
import { LADDER_ARGUMENTS, ladderOptions } from "../ladder/options.js";
import { sharedRecognizer } from "../stages/shared-recognizer.js";
import { accuracyReport } from "./accuracy-report.js";
import { type FileAccuracy, fileAccuracy } from "./file-accuracy.js";
import { hasPoppler } from "./poppler.js";

/**
 * `npm run accuracy -- [--json] [--strict] [--files NAME] [--ladder …]`: results to stdout, what could not be measured
 * to stderr. `--files` takes only files whose name contains NAME (several are parted by commas).
 *
 * `--ladder` makes scans of the PDFs, reads them and scores them as well; `--rungs 300,200d` takes these rungs only,
 * `--pages N` the first N pages with tables, `--all-pages` also pages without, `--detail FILE` writes every wrong figure.
 * @returns The exit code: 1 where `--strict` is given and a wrong figure is unflagged or a file could not be read.
 */
export async function main(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: "boolean", default: false },
      strict: { type: "boolean", default: false },
      files: { type: "string", default: "" },
      ...LADDER_ARGUMENTS,
    },
  });
  const { inputs: all, notes } = findInputs(env);
  const parts = values.files.split(",");
  const inputs = all.filter(({ fileName }) => parts.some((part) => fileName.includes(part)));
  const poppler = hasPoppler();
  const said = [
    ...notes,
    ...(poppler ? [] : ["pdftotext is not installed; rows are not compared with poppler's."]),
  ];
  const files: FileAccuracy[] = [];
  let unread = 0;
  let ladder: Ladder | undefined;
  const shared = sharedRecognizer();
  const options = { recognizer: shared.recognizer };
  try {
    for (const input of inputs) {
      try {
        files.push(await fileAccuracy(input, poppler, options));
      } catch (error) {
        unread++;
        said.push(`${input.fileName} could not be read: ${error instanceof Error ? error.message : error}`);
      }
    }
    if (values.ladder) ladder = await climbLadder(inputs, { ...ladderOptions(values), extract: options });
  } finally {
    await shared.close();
  }
  for (const note of [...said, ...(ladder?.notes ?? [])]) process.stderr.write(`${note}\n`);
  if (values.json) process.stdout.write(`${json(ladder ? { files, ladder: ladder.detail } : files)}\n`);
  else process.stdout.write([accuracyReport(files), ...(ladder ? [ladder.report] : [])].join("\n"));
  const wrong = files.some(({ wrongUnflagged }) => wrongUnflagged.length > 0) || (ladder?.wrong ?? 0) > 0;
  return values.strict && (wrong || unread > 0) ? 1 : 0;
}

function json(results: unknown): string {
  return JSON.stringify(results, (_, value: unknown) => (typeof value === "bigint" ? `${value}` : value), 2);
}
