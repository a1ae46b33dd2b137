import { resolve } from "node:path";
import { type ReportOutcome, writeReport } from "@yusuan/report";
import { type Command, Option } from "commander";
import type { Context, Finish } from "../context.js";
import { EXIT } from "../exit-code.js";
import { formatReport } from "../format/report.js";
import { HELP } from "../messages.js";
import { langOption } from "../options.js";
import { readAgencies } from "../read-agencies.js";
import { examples } from "./help.js";

type ReportFlags = {
  readonly to: string;
  readonly source: string;
  readonly images: boolean;
  readonly agencies?: string;
};

export function addReport(program: Command, context: Context, finish: Finish): void {
  const { lang, cwd } = context;
  program
    .command("report")
    .description(HELP.report[lang])
    .argument("<dir>", HELP.runFolder[lang])
    .requiredOption("--to <dir>", HELP.reportTo[lang])
    .addOption(new Option("--source <dir>", HELP.source[lang]).default(".", HELP.here[lang]))
    .addOption(new Option("--agencies <file>", HELP.agencies[lang]))
    .addOption(new Option("--no-images", HELP.noImages[lang]))
    .addOption(langOption(lang))
    .addHelpText(
      "after",
      examples(lang, [
        "yusuan report out --to report",
        "yusuan report out --to report --source disclosures",
        "yusuan report out --to report --agencies agencies.csv",
        "yusuan report out --to report --no-images",
      ]),
    )
    .action(async (dir: string, { to, source, images, agencies: names }: ReportFlags) => {
      const onDocument = ({ file, error }: ReportOutcome) => {
        if (error) context.stderr.write(`${file}: ${error.text[lang]}\n`);
      };
      const agencies = await readAgencies(names, cwd);
      const options = { source: resolve(cwd, source), images, agencies, onDocument };
      const summary = await writeReport(resolve(cwd, dir), resolve(cwd, to), options);
      context.stdout.write(formatReport(summary, lang));
      finish(summary.failed > 0 ? EXIT.failed : EXIT.done);
    });
}
