import type { OcrEngine, OcrMode } from "@yusuan/extractor";
import { InvalidArgumentError, Option } from "commander";
import { LANGS, type Lang } from "./language.js";
import { HELP } from "./messages.js";

/** Options of a run, as commander gives them. */
export type RunFlags = ReadFlags & {
  readonly jobs?: number;
  readonly timeLimit?: number;
  readonly memoryLimit?: number;
  readonly verbose?: true;
};

/** Options of reading pictures. */
export type ReadFlags = { readonly ocr: OcrMode; readonly ocrEngine: OcrEngine };

/** Parse a whole number from `least` to `most`. */
export function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const number = /^\d{1,9}$/u.test(text) ? Number(text) : Number.NaN;
    if (number >= least && number <= most) return number;
    throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
  };
}

const MOST_JOBS = 256;
const MOST_SECONDS = 86_400;
const [LEAST_MB, MOST_MB] = [256, 1_048_576];

const OCR_MODES: readonly OcrMode[] = ["auto", "always", "never"];
const OCR_ENGINES: readonly OcrEngine[] = ["auto", "tesseract.js", "native"];

/** `--ocr` and `--ocr-engine`. */
export function readOptions(lang: Lang): Option[] {
  return [
    new Option("--ocr <mode>", HELP.ocr[lang]).choices(OCR_MODES).default("auto"),
    new Option("--ocr-engine <engine>", HELP.ocrEngine[lang]).choices(OCR_ENGINES).default("auto"),
  ];
}

/** `--ocr`, `--ocr-engine`, `--jobs`, `--time-limit`, `--memory-limit` and `--verbose`. */
export function runOptions(lang: Lang): Option[] {
  return [
    ...readOptions(lang),
    jobsOption(HELP.jobs[lang]),
    timeLimitOption(HELP.timeLimit[lang]),
    new Option("--memory-limit <mb>", HELP.memoryLimit[lang]).argParser(wholeNumber(LEAST_MB, MOST_MB)),
    new Option("--verbose", HELP.verbose[lang]),
  ];
}

/** `--jobs`. */
export function jobsOption(help: string): Option {
  return new Option("-j, --jobs <n>", help).argParser(wholeNumber(1, MOST_JOBS));
}

/** `--time-limit`. */
export function timeLimitOption(help: string): Option {
  return new Option("--time-limit <seconds>", help).argParser(wholeNumber(1, MOST_SECONDS));
}

/** `--lang`; its value is taken from the arguments before they are parsed, so that help speaks it too. */
export function langOption(lang: Lang): Option {
  return new Option("--lang <lang>", HELP.lang[lang]).choices(LANGS);
}

/** The flags as the pipeline takes them. */
export function runSettings({ jobs, timeLimit, memoryLimit, verbose, ocr, ocrEngine }: RunFlags) {
  return {
    ocr,
    ocrEngine,
    ...(jobs === undefined ? {} : { jobs }),
    ...(timeLimit === undefined ? {} : { timeLimitSeconds: timeLimit }),
    ...(memoryLimit === undefined ? {} : { memoryLimitMb: memoryLimit }),
    verbose: verbose === true,
  };
}
