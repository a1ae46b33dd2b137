import { resolve } from "node:path";
import { extract } from "@yusuan/extractor";
import { findSource, orderedExtraction, prettyJson } from "@yusuan/pipeline";
import { type Extraction, InputError, type Table } from "@yusuan/schema";
import { type Command, Option } from "commander";
import type { Context, Finish } from "../context.js";
import { EXIT } from "../exit-code.js";
import { formatCsv } from "../format/csv.js";
import { formatMarkdown } from "../format/markdown.js";
import { HELP } from "../messages.js";
import { langOption, type ReadFlags, readOptions } from "../options.js";
import { UsageError } from "../usage-error.js";
import { examples } from "./help.js";

type ExtractFlags = ReadFlags & { readonly format: "json" | "md" | "csv"; readonly table?: string };

export function addExtract(program: Command, context: Context, finish: Finish): void {
  const { lang, cwd } = context;
  const command = program
    .command("extract")
    .description(HELP.extract[lang])
    .argument("<file>", HELP.file[lang])
    .addOption(
      new Option("--format <format>", HELP.format[lang]).choices(["json", "md", "csv"]).default("json"),
    )
    .option("--table <id>", HELP.table[lang]);
  for (const option of [...readOptions(lang), langOption(lang)]) command.addOption(option);
  command
    .addHelpText(
      "after",
      examples(lang, [
        "yusuan extract budget-2026.pdf > extraction.json",
        "yusuan extract budget-2026.pdf --format md",
        "yusuan extract scan.tif --format csv --table t3 > t3.csv",
      ]),
    )
    .action(async (file: string, flags: ExtractFlags) => {
      const extraction = await extractionOf(file, resolve(cwd, file), flags);
      const { problems } = extraction;
      for (const { message } of problems) context.stderr.write(`${file}: ${message.en} / ${message.zh}\n`);
      context.stdout.write(render(extraction, flags));
      finish(EXIT.done);
    });
}

async function extractionOf(file: string, path: string, { ocr, ocrEngine }: ReadFlags): Promise<Extraction> {
  try {
    return orderedExtraction(await extract(await findSource(path), { ocr, ocrEngine }));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { en, zh } = error.text;
    throw new InputError(error.code, { en: `${file}: ${en}`, zh: `${file}：${zh}` }, { cause: error });
  }
}

function render(extraction: Extraction, { format, table }: ExtractFlags): string {
  const all = extraction.blocks.filter((block): block is Table => block.kind === "table");
  const wanted = table === undefined ? all : all.filter(({ id }) => id === table);
  if (table !== undefined && wanted.length === 0) throw noSuchTable(table, all);
  if (format === "csv") return formatCsv(wanted);
  if (format === "md") return formatMarkdown(wanted);
  return prettyJson(table === undefined ? extraction : wanted[0]);
}

function noSuchTable(table: string, all: readonly Table[]): UsageError {
  const ids = all.map(({ id }) => id).join(", ");
  return new UsageError({
    en: `there is no table ${table}; the document has ${ids === "" ? "none" : ids}`,
    zh: `没有表 ${table}；文件中${ids === "" ? "没有表格" : `有 ${ids}`}`,
  });
}
