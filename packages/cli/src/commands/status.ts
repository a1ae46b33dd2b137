import { resolve } from "node:path";
import { prettyJson, runStatus } from "@yusuan/pipeline";
import { type Command, Option } from "commander";
import type { Context, Finish } from "../context.js";
import { EXIT } from "../exit-code.js";
import { formatStatus } from "../format/status.js";
import { HELP } from "../messages.js";
import { langOption } from "../options.js";
import { examples } from "./help.js";

export function addStatus(program: Command, context: Context, finish: Finish): void {
  const { lang, cwd, stdout } = context;
  program
    .command("status")
    .description(HELP.statusCommand[lang])
    .argument("<dir>", HELP.runFolder[lang])
    .addOption(new Option("--json", HELP.statusJson[lang]))
    .addOption(langOption(lang))
    .addHelpText("after", examples(lang, ["yusuan status out", "yusuan status out --json"]))
    .action(async (dir: string, { json }: { readonly json?: true }) => {
      const status = await runStatus(resolve(cwd, dir));
      stdout.write(json ? prettyJson(status) : formatStatus(status, lang));
      finish(EXIT.done);
    });
}
