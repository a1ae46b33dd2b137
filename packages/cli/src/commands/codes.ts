import { searchCodes } from "@yusuan/taxonomy";
import { type Command, Option } from "commander";
import type { Context, Finish } from "../context.js";
import { EXIT } from "../exit-code.js";
import { formatCodes } from "../format/codes.js";
import { HELP } from "../messages.js";
import { langOption, wholeNumber } from "../options.js";
import { examples } from "./help.js";

type CodesFlags = { readonly format: "table" | "json"; readonly year?: number; readonly limit: number };

export function addCodes(program: Command, context: Context, finish: Finish): void {
  const { lang } = context;
  program
    .command("codes")
    .description(HELP.codes[lang])
    .argument("<query...>", HELP.query[lang])
    .addOption(new Option("--year <year>", HELP.year[lang]).argParser(wholeNumber(2000, 2100)))
    .addOption(new Option("--format <format>", HELP.format[lang]).choices(["table", "json"]).default("table"))
    .addOption(new Option("--limit <n>", HELP.limit[lang]).argParser(wholeNumber(1, 10_000)).default(20))
    .addOption(langOption(lang))
    .addHelpText(
      "after",
      examples(lang, [
        "yusuan codes 2080505",
        "yusuan codes 住房公积金 --year 2024",
        "yusuan codes 301 --format json --limit 50",
      ]),
    )
    .action((query: string[], { year, limit, format }: CodesFlags) => {
      const entries = searchCodes(query.join(" "), { ...(year === undefined ? {} : { year }), limit });
      if (entries.length === 0)
        context.stderr.write(lang === "zh" ? "没有匹配的科目\n" : "no code matches\n");
      context.stdout.write(formatCodes(entries, format, lang));
      finish(EXIT.done);
    });
}
