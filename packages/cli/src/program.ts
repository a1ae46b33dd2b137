import { readFileSync } from "node:fs";
import { Command } from "commander";
import { addAudit } from "./commands/audit.js";
import { addCodes } from "./commands/codes.js";
import { addCompare } from "./commands/compare.js";
import { addExport } from "./commands/export.js";
import { addExtract } from "./commands/extract.js";
import { addIngest } from "./commands/ingest.js";
import { addReport } from "./commands/report.js";
import { addStart } from "./commands/start.js";
import { addStatus } from "./commands/status.js";
import type { Context, Finish } from "./context.js";
import { HELP, TITLES } from "./messages.js";

/** The commands, ready to parse; errors are thrown, nothing exits. */
export function createProgram(context: Context, finish: Finish): Command {
  const { lang, stdout, stderr } = context;
  const program = new Command("yusuan")
    .description(HELP.program[lang])
    .version(versionOf(), "--version", HELP.version[lang])
    .helpOption("-h, --help", HELP.help[lang])
    .helpCommand("help [command]", HELP.helpCommand[lang])
    .exitOverride()
    .configureHelp({ styleTitle: (title) => (lang === "zh" ? (TITLES[title] ?? title) : title) })
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      // main says it, in both languages.
      outputError: () => undefined,
    });
  const commands = [addIngest, addStart, addStatus, addAudit, addExtract];
  for (const add of [...commands, addExport, addReport, addCompare, addCodes]) add(program, context, finish);
  return program;
}

function versionOf(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  return typeof manifest === "object" && manifest !== null && "version" in manifest
    ? String(manifest.version)
    : "unknown";
}
