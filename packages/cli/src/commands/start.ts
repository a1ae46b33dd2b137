import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import type { Context, Finish } from "../context.js";
import { HELP } from "../messages.js";
import { type IngestFlags, ingestOptions, runIngest } from "./ingest.js";

const SAMPLES = fileURLToPath(new URL("../../../../samples", import.meta.url));

/** `npm start`: npm changes to the repository's folder, so paths start from where npm was called. */
export function addStart(program: Command, context: Context, finish: Finish): void {
  const { lang, env } = context;
  const cwd = env.INIT_CWD ?? context.cwd;
  const command = program
    .command("start", { hidden: true })
    .description(HELP.start[lang])
    .argument("[path...]", HELP.paths[lang])
    .option("-o, --out <dir>", HELP.out[lang], "out");
  for (const option of ingestOptions(context)) command.addOption(option);
  command.action(async (paths: string[], flags: IngestFlags) => {
    const wanted = paths.length > 0 ? paths : [relative(cwd, SAMPLES) || "."];
    finish(await runIngest(wanted, flags, { ...context, cwd }));
  });
}
