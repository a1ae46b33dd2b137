import type { ExportSummary } from "@yusuan/dataset";
import type { Lang } from "../language.js";
import { WORDS } from "../messages.js";
import { formatTable } from "./table.js";

/** What an export wrote, for people: rows by table, where the files are, and what did not fit. */
export function formatExport({ rows, files, departures }: ExportSummary, to: string, lang: Lang): string {
  const table = formatTable(
    [{ header: WORDS.table[lang] }, { header: WORDS.rows[lang], align: "right" }],
    Object.entries(rows).map(([name, count]) => [name, String(count)]),
  );
  const places = [...new Set(files.map((path) => path.replace(/\/.*/u, "/")))];
  const zh = lang === "zh";
  const closing = zh ? `已写入 ${to}：${places.join("、")}` : `written to ${to}: ${places.join(", ")}`;
  return [table, ...departures.map((departure) => departureLine(departure, zh)), closing, ""].join("\n");
}

type Departure = ExportSummary["departures"][number];

const KINDS: Readonly<Record<Departure["kind"], { readonly en: string; readonly zh: string }>> = {
  "does-not-fit": { en: "too large or no value of the type; left empty", zh: "超出范围或不合类型，已留空" },
  "key-twice": { en: "the same id twice; the first was kept", zh: "编号重复，保留首个" },
  damaged: {
    en: "outputs of the run are missing or damaged and the document was left out; run ingest again",
    zh: "运行结果缺失或损坏，该文件未导出；请重新运行 ingest",
  },
  "key-without-target": { en: "an id that is nowhere; left out", zh: "编号无对应，已略去" },
};

function departureLine({ kind, table, field, document, count }: Departure, zh: boolean): string {
  return zh
    ? `注意：${table}.${field} 有 ${count} 处：${KINDS[kind].zh}（首见于文件 ${document}）`
    : `note: ${table}.${field}, ${count} times: ${KINDS[kind].en} (first in document ${document})`;
}
