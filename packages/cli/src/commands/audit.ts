import { examine } from "@yusuan/pipeline";
import { type Command, Option } from "commander";
import { type Context, type Finish, takesColour } from "../context.js";
import { EXIT } from "../exit-code.js";
import { auditExitCode, type FailOn } from "../fail-on.js";
import { formatAuditJson } from "../format/audit-json.js";
import { formatFindings } from "../format/findings.js";
import { formatFindingsCsv } from "../format/findings-csv.js";
import { formatSarif } from "../format/sarif.js";
import { createStyle } from "../format/style.js";
import { HELP } from "../messages.js";
import { langOption, type RunFlags, runOptions, runSettings } from "../options.js";
import { examples } from "./help.js";

type AuditFlags = RunFlags & { readonly format: "text" | "json" | "sarif" | "csv"; readonly failOn: FailOn };

export function addAudit(program: Command, context: Context, finish: Finish): void {
  const { lang, cwd } = context;
  const command = program
    .command("audit")
    .description(HELP.audit[lang])
    .argument("<path>", HELP.auditPath[lang])
    .addOption(
      new Option("--format <format>", HELP.format[lang])
        .choices(["text", "json", "sarif", "csv"])
        .default("text"),
    )
    .addOption(
      new Option("--fail-on <severity>", HELP.failOn[lang])
        .choices(["error", "warning", "never"])
        .default("error"),
    );
  for (const option of [...runOptions(lang), langOption(lang)]) command.addOption(option);
  command.addHelpText(
    "after",
    examples(lang, [
      "yusuan audit budget-2026.pdf",
      "yusuan audit out --format sarif > findings.sarif",
      "yusuan audit disclosures/ --fail-on warning --lang zh",
    ]),
  );
  command.action(async (path: string, flags: AuditFlags) => {
    const documents = await examine(path, { ...runSettings(flags), cwd });
    for (const { line } of documents) {
      if (line.status !== "ok") context.stderr.write(`${line.file}: ${line.status}: ${line.reason ?? ""}\n`);
    }
    const style = createStyle(takesColour(context.stdout, context.env));
    const formats = {
      text: () => formatFindings(documents, lang, style),
      json: () => formatAuditJson(documents),
      sarif: () => formatSarif(documents, lang),
      csv: () => formatFindingsCsv(documents),
    };
    context.stdout.write(formats[flags.format]());
    const failed = documents.some(({ line }) => line.status === "failed");
    finish(failed ? EXIT.failed : auditExitCode(documents, flags.failOn));
  });
}
