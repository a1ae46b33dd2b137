import { parseArgs } from "node:util";
import { findInputs } from "../inputs/find-inputs.js";
import { accuracyReport } from "./accuracy-report.js";
import { type FileAccuracy, fileAccuracy } from "./file-accuracy.js";
import { hasPoppler } from "./poppler.js";

/**
 * `npm run accuracy -- [--json] [--strict]`: results to stdout, what could not be measured to stderr.
 * @returns The exit code: 1 where `--strict` is given and a wrong figure is unflagged or a file could not be read.
 */
export async function main(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { json: { type: "boolean", default: false }, strict: { type: "boolean", default: false } },
  });
  const { inputs, notes } = findInputs(env);
  const poppler = hasPoppler();
  const said = [
    ...notes,
    ...(poppler ? [] : ["pdftotext is not installed; rows are not compared with poppler's."]),
  ];
  const files: FileAccuracy[] = [];
  let unread = 0;
  for (const input of inputs) {
    try {
      files.push(await fileAccuracy(input, poppler));
    } catch (error) {
      unread++;
      said.push(`${input.fileName} could not be read: ${error instanceof Error ? error.message : error}`);
    }
  }
  for (const note of said) process.stderr.write(`${note}\n`);
  process.stdout.write(values.json ? `${json(files)}\n` : accuracyReport(files));
  const wrong = files.some(({ wrongUnflagged }) => wrongUnflagged.length > 0);
  return values.strict && (wrong || unread > 0) ? 1 : 0;
}

function json(files: readonly FileAccuracy[]): string {
  return JSON.stringify(files, (_, value: unknown) => (typeof value === "bigint" ? `${value}` : value), 2);
}
