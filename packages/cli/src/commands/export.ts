import { resolve } from "node:path";
import { DATASET_FORMATS, type DatasetFormat, exportDataset } from "@yusuan/dataset";
import { type Command, InvalidArgumentError, Option } from "commander";
import type { Context, Finish } from "../context.js";
import { EXIT } from "../exit-code.js";
import { formatExport } from "../format/export.js";
import { HELP } from "../messages.js";
import { langOption } from "../options.js";
import { examples } from "./help.js";

type ExportFlags = { readonly to: string } & DatasetFlags;

/** Options of the tables; other outputs of a run may have their own. */
type DatasetFlags = { readonly formats: readonly DatasetFormat[]; readonly excel?: true };

export function addExport(program: Command, context: Context, finish: Finish): void {
  const { lang, cwd } = context;
  program
    .command("export")
    .description(HELP.export[lang])
    .argument("<dir>", HELP.exportRun[lang])
    .requiredOption("--to <dir>", HELP.exportTo[lang])
    .addOption(
      new Option("--formats <list>", HELP.formats[lang])
        .argParser(formatList)
        .default(DATASET_FORMATS, DATASET_FORMATS.join(",")),
    )
    .addOption(new Option("--excel", HELP.excel[lang]))
    .addOption(langOption(lang))
    .addHelpText(
      "after",
      examples(lang, [
        "yusuan export out --to dataset",
        "yusuan export out --to dataset --formats csv,parquet",
        "yusuan export out --to for-excel --formats csv --excel",
      ]),
    )
    .action(async (dir: string, { to, formats, excel }: ExportFlags) => {
      const options = { formats, excel: excel === true };
      const summary = await exportDataset(resolve(cwd, dir), resolve(cwd, to), options);
      context.stdout.write(formatExport(summary, to, lang));
      finish(EXIT.done);
    });
}

function formatList(text: string): readonly DatasetFormat[] {
  const names = text.split(",").map((name) => name.trim());
  const formats = DATASET_FORMATS.filter((format) => names.includes(format));
  if (names.every((name) => DATASET_FORMATS.some((format) => format === name))) return formats;
  throw new InvalidArgumentError(`Allowed choices are ${DATASET_FORMATS.join(", ")}.`);
}
