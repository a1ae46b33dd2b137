/** Languages that the command speaks. */
export const LANGS = ["en", "zh"] as const;
export type Lang = (typeof LANGS)[number];

/** The language of messages: `--lang` in the arguments, else the locale of the environment, else English. */
export function languageOf(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Lang {
  const asked = argv.flatMap((argument, index) => {
    if (argument === "--lang") return argv[index + 1] ?? [];
    return argument.startsWith("--lang=") ? argument.slice("--lang=".length) : [];
  });
  const named = LANGS.find((lang) => lang === asked.at(-1));
  if (named) return named;
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
  return /^zh/iu.test(locale) ? "zh" : "en";
}
