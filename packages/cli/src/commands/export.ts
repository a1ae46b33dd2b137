import { resolve } from "node:path";
import { DATASET_FORMATS, type DatasetFormat, exportDataset } from "@yusuan/dataset";
import type { Message } from "@yusuan/schema";
import { exportWorkbooks } from "@yusuan/workbook";
import { type Command, InvalidArgumentError, Option } from "commander";
import type { Context, Finish } from "../context.js";
import { EXIT, type ExitCode } from "../exit-code.js";
import { formatExport } from "../format/export.js";
import { plain } from "../format/width.js";
import { formatWorkbooks } from "../format/workbooks.js";
import { HELP } from "../messages.js";
import { langOption } from "../options.js";
import { UsageError } from "../usage-error.js";
import { examples } from "./help.js";

type ExportFlags = { readonly to: string } & DatasetFlags & WorkbookFlags;

/** Options of the audit workbooks. */
type WorkbookFlags = { readonly workbook?: true; readonly document?: readonly string[] };

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
    .addOption(new Option("--workbook", HELP.workbook[lang]).conflicts(["formats", "excel"]))
    .addOption(new Option("--document <id...>", HELP.document[lang]))
    .addOption(langOption(lang))
    .addHelpText(
      "after",
      examples(lang, [
        "yusuan export out --to dataset",
        "yusuan export out --to dataset --formats csv,parquet",
        "yusuan export out --to for-excel --formats csv --excel",
        "yusuan export out --to workbooks --workbook",
      ]),
    )
    .action(async (dir: string, flags: ExportFlags) => {
      const [run, to] = [resolve(cwd, dir), resolve(cwd, flags.to)];
      finish(await (flags.workbook ? writeWorkbooks : writeDataset)(run, to, flags, context));
    });
}

async function writeDataset(
  run: string,
  to: string,
  { to: shown, formats, excel, document }: ExportFlags,
  { stdout, lang }: Context,
): Promise<ExitCode> {
  if (document) throw new UsageError(DOCUMENT_NEEDS_WORKBOOK);
  const summary = await exportDataset(run, to, { formats, excel: excel === true });
  stdout.write(formatExport(summary, shown, lang));
  return EXIT.done;
}

async function writeWorkbooks(
  run: string,
  to: string,
  { to: shown, document }: ExportFlags,
  { stdout, stderr, lang }: Context,
): Promise<ExitCode> {
  const summary = await exportWorkbooks(run, to, {
    ...(document && { ids: document }),
    onDocument: ({ file, status, error }) => {
      if (status === "failed" && error) stderr.write(`${plain(file)}: ${error.text[lang]}\n`);
    },
  });
  stdout.write(formatWorkbooks(summary, shown, lang));
  return summary.failed > 0 ? EXIT.failed : EXIT.done;
}

const DOCUMENT_NEEDS_WORKBOOK: Message = {
  en: "--document goes with --workbook; a dataset is of the whole run",
  zh: "--document 须与 --workbook 同用；数据集按整次运行导出",
};

function formatList(text: string): readonly DatasetFormat[] {
  const names = text.split(",").map((name) => name.trim());
  const formats = DATASET_FORMATS.filter((format) => names.includes(format));
  if (names.every((name) => DATASET_FORMATS.some((format) => format === name))) return formats;
  throw new InvalidArgumentError(`Allowed choices are ${DATASET_FORMATS.join(", ")}.`);
}
