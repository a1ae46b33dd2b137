import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import type { Context, Finish } from "../context.js";
import { EXIT } from "../exit-code.js";
import { formatReport } from "../format/report.js";
import { HELP } from "../messages.js";
import { type IngestFlags, ingestOptions, runIngest } from "./ingest.js";
import { runReport } from "./report.js";

const SAMPLES = fileURLToPath(new URL("../../../../samples", import.meta.url));

/** `npm start`, which ends with the report: npm changes to the repository's folder, so paths start from where npm was called. */
export function addStart(program: Command, context: Context, finish: Finish): void {
  const { lang, env } = context;
  const cwd = env.INIT_CWD ?? context.cwd;
  const command = program
    .command("start", { hidden: true })
    .description(HELP.start[lang])
    .argument("[path...]", HELP.paths[lang])
    .option("-o, --out <dir>", HELP.out[lang], "out");
  for (const option of ingestOptions(context)) command.addOption(option);
  command.option("--no-report", HELP.noReport[lang]);
  command.action(
    async (paths: string[], { report, ...flags }: IngestFlags & { readonly report: boolean }) => {
      const wanted = paths.length > 0 ? paths : [relative(cwd, SAMPLES) || "."];
      const here = { ...context, cwd };
      const ingested = await runIngest(wanted, flags, here);
      if (!report) {
        finish(ingested);
        return;
      }
      const { summary, exit } = await runReport(
        flags.out,
        { source: ".", images: true, ...(flags.jobs !== undefined && { jobs: flags.jobs }) },
        here,
      );
      const told = flags.json ? context.stderr : context.stdout;
      told.write(formatReport(summary, lang));
      finish(ingested === EXIT.done ? exit : ingested);
    },
  );
}
