import { resolve } from "node:path";
import { type By, compareRun, formatComparisonCsv, type Kind, type Level, topicOf } from "@yusuan/comparison";
import { prettyJson, writeWhole } from "@yusuan/pipeline";
import { STATEMENT_FORMS } from "@yusuan/schema";
import { MEASURES } from "@yusuan/taxonomy";
import { type Command, Option } from "commander";
import type { Context, Finish } from "../context.js";
import { EXIT } from "../exit-code.js";
import { formatComparison } from "../format/comparison.js";
import { formatComparisonChart } from "../format/comparison-chart.js";
import { HELP } from "../messages.js";
import { langOption, wholeNumber } from "../options.js";
import { readAgencies } from "../read-agencies.js";
import { examples } from "./help.js";

type CompareFlags = {
  readonly by: By;
  readonly form: readonly string[];
  readonly measure: readonly string[];
  readonly kind: Kind | "both";
  readonly year: readonly number[];
  readonly agency: readonly string[];
  readonly agencies?: string;
  readonly level: Level;
  readonly onlyProven?: true;
  readonly format: "text" | "csv" | "json" | "svg";
  readonly to?: string;
};

const TOPICS = [...new Set(STATEMENT_FORMS.map(topicOf))];
const MEASURE_IDS = ["all", ...MEASURES.map(({ id }) => id)];

export function addCompare(program: Command, context: Context, finish: Finish): void {
  const { lang, cwd } = context;
  program
    .command("compare")
    .description(HELP.compare[lang])
    .argument("<dir>", HELP.runFolder[lang])
    .addOption(new Option("--by <what>", HELP.by[lang]).choices(["year", "agency"]).default("year"))
    .addOption(new Option("--form <form...>", HELP.compareForm[lang]).choices(TOPICS).default([]))
    .addOption(new Option("--measure <measure...>", HELP.measure[lang]).choices(MEASURE_IDS).default([]))
    .addOption(
      new Option("--kind <kind>", HELP.kind[lang])
        .choices(["budget", "final-account", "both"])
        .default("both"),
    )
    .addOption(
      new Option("--year <year...>", HELP.compareYear[lang])
        .argParser((text: string, years: readonly number[] = []) => [...years, wholeNumber(2000, 2100)(text)])
        .default([]),
    )
    .addOption(new Option("--agency <name...>", HELP.agency[lang]).default([]))
    .addOption(new Option("--agencies <file>", HELP.agencies[lang]))
    .addOption(
      new Option("--level <level>", HELP.level[lang])
        .choices(["class", "section", "item", "all"])
        .default("class"),
    )
    .addOption(new Option("--only-proven", HELP.onlyProven[lang]))
    .addOption(
      new Option("--format <format>", HELP.format[lang])
        .choices(["text", "csv", "json", "svg"])
        .default("text"),
    )
    .addOption(new Option("--to <file>", HELP.to[lang]))
    .addOption(langOption(lang))
    .addHelpText(
      "after",
      examples(lang, [
        "yusuan compare out --by year",
        "yusuan compare out --by agency --year 2025 --kind budget --format csv --to agencies.csv",
        "yusuan compare out --kind budget --format svg --to chart.svg",
        "yusuan compare out --agencies agencies.csv --level item --only-proven --format json",
      ]),
    )
    .action(async (dir: string, flags: CompareFlags) => {
      const { by, form, measure, kind, year, agency, level, onlyProven, format, to } = flags;
      const comparison = await compareRun(
        resolve(cwd, dir),
        by,
        {
          topics: form,
          measures: measure,
          kinds: kind === "both" ? [] : [kind],
          years: year,
          agencies: agency,
          level,
          onlyProven: onlyProven === true,
        },
        await readAgencies(flags.agencies, cwd),
      );
      const formats = {
        text: () => formatComparison(comparison, lang),
        csv: () => formatComparisonCsv(comparison),
        json: () => prettyJson(comparison),
        svg: () => formatComparisonChart(comparison, lang),
      };
      const output = formats[format]();
      if (to === undefined) context.stdout.write(output);
      else await writeWhole(resolve(cwd, to), output);
      if (comparison.groups.length === 0) context.stderr.write(`${HELP.nothingToCompare[lang]}\n`);
      finish(EXIT.done);
    });
}
