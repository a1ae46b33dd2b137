import { join, resolve } from "node:path";
import { type ReportOutcome, type ReportSummary, writeReport } from "@yusuan/report";
import { type Command, Option } from "commander";
import type { Context, Finish } from "../context.js";
import { EXIT, type ExitCode } from "../exit-code.js";
import { formatReport } from "../format/report.js";
import { HELP } from "../messages.js";
import { jobsOption, langOption, timeLimitOption } from "../options.js";
import { readAgencies } from "../read-agencies.js";
import { examples } from "./help.js";

type ReportFlags = {
  readonly to?: string;
  readonly source: string;
  readonly images: boolean;
  readonly agencies?: string;
  readonly jobs?: number;
  readonly timeLimit?: number;
};

export function addReport(program: Command, context: Context, finish: Finish): void {
  const { lang } = context;
  program
    .command("report")
    .description(HELP.report[lang])
    .argument("<dir>", HELP.runFolder[lang])
    .option("--to <dir>", HELP.reportTo[lang])
    .addOption(new Option("--source <dir>", HELP.source[lang]).default(".", HELP.here[lang]))
    .addOption(new Option("--agencies <file>", HELP.agencies[lang]))
    .addOption(new Option("--no-images", HELP.noImages[lang]))
    .addOption(jobsOption(HELP.pictureJobs[lang]))
    .addOption(timeLimitOption(HELP.pictureTimeLimit[lang]))
    .addOption(langOption(lang))
    .addHelpText(
      "after",
      examples(lang, [
        "yusuan report out",
        "yusuan report out --to report --source disclosures",
        "yusuan report out --to report --agencies agencies.csv",
        "yusuan report out --to report --no-images",
      ]),
    )
    .action(async (dir: string, flags: ReportFlags) => {
      const { summary, exit } = await runReport(dir, flags, context);
      context.stdout.write(formatReport(summary, lang));
      finish(exit);
    });
}

/** Where the report of a run is written unless said otherwise: within the run's folder. */
const IN_RUN = "report";

/** Write the report of the run in `dir`, telling on stderr of documents that have no page. */
export async function runReport(
  dir: string,
  { to = join(dir, IN_RUN), source, images, agencies: names, jobs, timeLimit }: ReportFlags,
  { cwd, lang, stderr }: Context,
): Promise<{ readonly summary: ReportSummary; readonly exit: ExitCode }> {
  const onDocument = ({ file, error }: ReportOutcome) => {
    if (error) stderr.write(`${file}: ${error.text[lang]}\n`);
  };
  const agencies = await readAgencies(names, cwd);
  const options = {
    source: resolve(cwd, source),
    images,
    agencies,
    ...(jobs !== undefined && { jobs }),
    ...(timeLimit !== undefined && { timeLimitSeconds: timeLimit }),
    onDocument,
  };
  const summary = await writeReport(resolve(cwd, dir), resolve(cwd, to), options);
  return { summary, exit: summary.failed > 0 ? EXIT.failed : EXIT.done };
}
