import { expect, test } from "vitest";
import { languageOf } from "./language.js";

test.each([
  [[], {}, "en"],
  [[], { LANG: "zh_CN.UTF-8" }, "zh"],
  [[], { LANG: "zh_CN.UTF-8", LC_ALL: "C" }, "en"],
  [[], { LC_ALL: "zh_TW" }, "zh"],
  [["audit", "--lang", "zh"], { LANG: "en_US" }, "zh"],
  [["audit", "--lang=en"], { LANG: "zh_CN" }, "en"],
  [["--lang", "fr"], { LANG: "zh_CN" }, "zh"],
  [["--lang"], {}, "en"],
] as const)("%j in %j speaks %s", (argv, env, lang) => {
  expect(languageOf(argv, env)).toBe(lang);
});
