import { prettyJson } from "@yusuan/pipeline";
import type { CodeEntry } from "@yusuan/taxonomy";
import type { Lang } from "../language.js";
import { WORDS } from "../messages.js";
import { formatTable } from "./table.js";

/** Codes as a table for people or as a JSON array. */
export function formatCodes(entries: readonly CodeEntry[], format: "table" | "json", lang: Lang): string {
  if (format === "json") return prettyJson(entries);
  if (entries.length === 0) return "";
  const headers = [WORDS.code, WORDS.name, WORDS.classification, WORDS.editions, WORDS.olderNames];
  return formatTable(
    headers.map((header) => ({ header: header[lang] })),
    entries.map(({ code, name, classification, from, to, olderNames }) => [
      code,
      name,
      CLASSIFICATION[classification][lang],
      `${from ?? ""}–${to ?? ""}`,
      olderNames.join("、"),
    ]),
  );
}

const CLASSIFICATION = {
  function: { en: "function", zh: "支出功能分类" },
  economic: { en: "economic", zh: "部门预算经济分类" },
  "government-economic": { en: "government economic", zh: "政府预算经济分类" },
  revenue: { en: "revenue", zh: "收入分类" },
} as const;
