import type { Line, Message } from "@yusuan/schema";
import { statementName } from "../../document/describe.js";
import type { DocumentIndex } from "../../document/document-index.js";
import type { CheckResult, CheckRule } from "../rule.js";
import { CODED_FORMS } from "../shared/coded-forms.js";
import { placeOfLine } from "../shared/places.js";

export const codeNames: CheckRule = Object.freeze({
  id: "code-names",
  kind: "check",
  severity: "warning",
  forms: CODED_FORMS,
  title: { en: "A code and its name belong together", zh: "科目编码与名称相符" },
  description: {
    en: "The name beside a code is that of the classification of the year. A misprint or the mere beginning of it is a note; a name of an older edition is a convention; another name is a warning, as code or name may be wrong. Codes in no list are counted in one note and are no error.",
    zh: "科目编码旁的名称应为当年政府收支分类科目的名称。错字或只印出前半部分的仅作说明；沿用旧版名称视为惯例；名称属于其他科目或无此名称时提示。目录外的编码合并说明，不作为错误。",
  },
  formula: "name printed beside a code = name of the code",
  find,
});

type Place = { readonly line: Line; readonly statement: Message };

function find({ document }: DocumentIndex): readonly CheckResult[] {
  const places = new Map<string, Place[]>();
  const unknown = new Map<string, Line>();
  for (const statement of document.statements) {
    for (const line of statement.lines) {
      if (line.code === undefined) continue;
      if (line.codeStatus === "unknown" && !unknown.has(line.code)) unknown.set(line.code, line);
      if (line.codeStatus === undefined || !(line.codeStatus in KINDS)) continue;
      const key = `${line.code}:${line.name}`;
      const list = places.get(key) ?? [];
      if (list.length === 0) places.set(key, list);
      list.push({ line, statement: statementName(statement) });
    }
  }
  const results = [...places].flatMap(([key, list]) => result(key, list));
  return unknown.size > 0 ? [...results, unlistedCodes(unknown)] : results;
}

const KINDS = {
  misprint: { verdict: "document-error", severity: "note", en: "misprint of", zh: "疑为错字，应为" },
  "older-name": { verdict: "convention", severity: "note", en: "an older name of", zh: "为旧版名称，现为" },
  "cut-short": {
    verdict: "convention",
    severity: "note",
    en: "the beginning of",
    zh: "为名称的前半部分，全称为",
  },
  "name-differs": { verdict: "document-error", severity: "warning", en: "not", zh: "与目录名称不符，目录为" },
} as const;

/** Fewer characters are as likely another name as the beginning of one. */
const BEGINNING = 4;

function kindOf({ codeStatus, name, standardName }: Line) {
  const cut = codeStatus === "name-differs" && name.length >= BEGINNING && standardName?.startsWith(name);
  return KINDS[cut ? "cut-short" : (codeStatus as keyof typeof KINDS)];
}

function result(key: string, list: readonly Place[]): readonly CheckResult[] {
  const line = list[0]?.line;
  const kind = line && kindOf(line);
  if (!kind) return [];
  const tables = (language: keyof Message) => [...new Set(list.map(({ statement }) => statement[language]))];
  const standard = line.standardName ?? "?";
  return [
    {
      key,
      verdict: kind.verdict,
      severity: kind.severity,
      message: {
        en: `${line.code} is called “${line.name}”, ${kind.en} “${standard}” (${tables("en").join("; ")})`,
        zh: `科目${line.code}的名称“${line.name}”${kind.zh}“${standard}”（${tables("zh").join("、")}）`,
      },
      places: list.map(({ line }) => placeOfLine(line)),
    },
  ];
}

/** Unlisted codes that the message names. */
const SHOWN = 5;

function unlistedCodes(codes: ReadonlyMap<string, Line>): CheckResult {
  const shown = [...codes].slice(0, SHOWN);
  const some = shown.map(([code]) => code).join(", ");
  const more = codes.size > SHOWN ? " and others" : "";
  return {
    key: "unlisted",
    verdict: "convention",
    severity: "note",
    message: {
      en: `${codes.size === 1 ? "1 code is" : `${codes.size} codes are`} in no list of classifications: ${some}${more}`,
      zh: `${codes.size}个科目编码不在已知目录内：${some}${codes.size > SHOWN ? "等" : ""}`,
    },
    places: shown.map(([, line]) => placeOfLine(line)),
  };
}
