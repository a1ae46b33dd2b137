import { resolve } from "node:path";
import { type ReportOutcome, writeReport } from "@yusuan/report";
import { type Command, Option } from "commander";
import type { Context, Finish } from "../context.js";
import { EXIT } from "../exit-code.js";
import { formatReport } from "../format/report.js";
import { HELP } from "../messages.js";
import { jobsOption, langOption, timeLimitOption } from "../options.js";
import { examples } from "./help.js";

type ReportFlags = {
  readonly to: string;
  readonly source: string;
  readonly images: boolean;
  readonly jobs?: number;
  readonly timeLimit?: number;
};

export function addReport(program: Command, context: Context, finish: Finish): void {
  const { lang, cwd } = context;
  program
    .command("report")
    .description(HELP.report[lang])
    .argument("<dir>", HELP.runFolder[lang])
    .requiredOption("--to <dir>", HELP.reportTo[lang])
    .addOption(new Option("--source <dir>", HELP.source[lang]).default(".", HELP.here[lang]))
    .addOption(new Option("--no-images", HELP.noImages[lang]))
    .addOption(jobsOption(HELP.pictureJobs[lang]))
    .addOption(timeLimitOption(HELP.pictureTimeLimit[lang]))
    .addOption(langOption(lang))
    .addHelpText(
      "after",
      examples(lang, [
        "yusuan report out --to report",
        "yusuan report out --to report --source disclosures",
        "yusuan report out --to report --no-images",
      ]),
    )
    .action(async (dir: string, { to, source, images, jobs, timeLimit }: ReportFlags) => {
      const onDocument = ({ file, error }: ReportOutcome) => {
        if (error) context.stderr.write(`${file}: ${error.text[lang]}\n`);
      };
      const options = {
        source: resolve(cwd, source),
        images,
        ...(jobs !== undefined && { jobs }),
        ...(timeLimit !== undefined && { timeLimitSeconds: timeLimit }),
        onDocument,
      };
      const summary = await writeReport(resolve(cwd, dir), resolve(cwd, to), options);
      context.stdout.write(formatReport(summary, lang));
      finish(summary.failed > 0 ? EXIT.failed : EXIT.done);
    });
}
