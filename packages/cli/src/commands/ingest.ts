import { ingest } from "@yusuan/pipeline";
import { type Command, Option } from "commander";
import type { Context, Finish } from "../context.js";
import { EXIT, type ExitCode } from "../exit-code.js";
import { createProgress } from "../format/progress.js";
import { createEvents } from "../format/run-events.js";
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
  for (const option of ingestOptions(context)) command.addOption(option);
  command.addHelpText(
    "after",
    examples(lang, [
      "yusuan ingest budget-2026.pdf --out out",
      "yusuan ingest disclosures/ extra.txt --out out --jobs 4",
      "yusuan ingest disclosures/ --out out --json > events.ndjson",
      "yusuan ingest disclosures/ --out out --verbose 2> run.log",
    ]),
  );
  command.action(async (paths: string[], flags: IngestFlags) => {
    finish(await runIngest(paths, flags, context));
  });
}

export type IngestFlags = RunFlags & { readonly out: string; readonly force?: true; readonly json?: true };

/** What `ingest` and `start` take beside paths and the folder. */
export function ingestOptions({ lang }: Context): readonly Option[] {
  return [
    ...runOptions(lang),
    new Option("--resume", HELP.resume[lang]).conflicts("force"),
    new Option("--force", HELP.force[lang]),
    new Option("--json", HELP.json[lang]),
    langOption(lang),
  ];
}

/** Ingest, show how it goes and what came out. */
export async function runIngest(
  paths: readonly string[],
  flags: IngestFlags,
  context: Context,
): Promise<ExitCode> {
  const { out, force, json, verbose } = flags;
  const progress = createProgress(context.stderr, verbose !== true, context.lang);
  const events = json ? createEvents(context.stdout) : undefined;
  try {
    const summary = await ingest(paths, {
      ...runSettings(flags),
      ...{ out, force: force === true, cwd: context.cwd },
      onStart: (files) => events?.start(files),
      onProgress: (at) => {
        progress.tell(at);
        events?.file(at);
      },
    });
    progress.end();
    if (events) events.end(summary);
    else context.stdout.write(formatSummary(summary, out, context.lang, context.stdout.isTTY === true));
    return summary.counts.failed > 0 ? EXIT.failed : EXIT.done;
  } finally {
    progress.end();
  }
}
