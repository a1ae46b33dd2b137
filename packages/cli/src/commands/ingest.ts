import { ingest } from "@yusuan/pipeline";
import type { Command } from "commander";
import type { Context, Finish } from "../context.js";
import { EXIT, type ExitCode } from "../exit-code.js";
import { createProgress } from "../format/progress.js";
import { formatSummary } from "../format/summary.js";
import { HELP } from "../messages.js";
import { langOption, type RunFlags, runOptions, runSettings } from "../options.js";
import { examples } from "./help.js";

export function addIngest(program: Command, context: Context, finish: Finish): void {
  const { lang } = context;
  const command = program
    .command("ingest")
    .description(HELP.ingest[lang])
    .argument("<path...>", HELP.paths[lang])
    .requiredOption("-o, --out <dir>", HELP.out[lang]);
  for (const option of [...runOptions(lang), langOption(lang)]) command.addOption(option);
  command.addHelpText(
    "after",
    examples(lang, [
      "yusuan ingest budget-2026.pdf --out out",
      "yusuan ingest disclosures/ extra.txt --out out --jobs 4",
      "yusuan ingest disclosures/ --out out --verbose 2> run.log",
    ]),
  );
  command.action(async (paths: string[], flags: IngestFlags) => {
    finish(await runIngest(paths, flags, context));
  });
}

export type IngestFlags = RunFlags & { readonly out: string };

/** Ingest, show how it goes and what came out. */
export async function runIngest(
  paths: readonly string[],
  flags: IngestFlags,
  context: Context,
): Promise<ExitCode> {
  const progress = createProgress(context.stderr, flags.verbose !== true);
  try {
    const settings = runSettings(flags);
    const { out } = flags;
    const summary = await ingest(paths, { ...settings, out, cwd: context.cwd, onProgress: progress.tell });
    progress.end();
    context.stdout.write(formatSummary(summary, out, context.lang, context.stdout.isTTY === true));
    return summary.counts.failed > 0 ? EXIT.failed : EXIT.done;
  } finally {
    progress.end();
  }
}
