import { join } from "node:path";
import { type FileSummary, RUN_FILE, type RunSummary } from "@yusuan/pipeline";
import type { Severity } from "@yusuan/schema";
import { KIND, RUN_STATUS, SEVERITY } from "@yusuan/schema/names";
import type { Lang } from "../language.js";
import { WORDS } from "../messages.js";
import { formatReasons } from "./status.js";
import { formatTable, type TableColumn } from "./table.js";

const MOST_FILE = 48;
const MOST_AGENCY = 28;
/** Rows of the table. */
const MOST_FILES = 200;

/** What a run did, for people. On a terminal (`narrow`) long names are cut. */
export function formatSummary(summary: RunSummary, out: string, lang: Lang, narrow: boolean): string {
  const most = (width: number) => (narrow ? { most: width } : {});
  // Two columns more where there are scans: pages read as pictures, and figures that a person should look at.
  const scans = summary.files.some(({ digest }) => (digest?.scanned ?? 0) > 0);
  const scanned: TableColumn = { header: WORDS.scanned[lang], align: "right" };
  const review: TableColumn = { header: WORDS.review[lang], align: "right" };
  const columns: TableColumn[] = [
    { header: WORDS.file[lang], ...most(MOST_FILE) },
    { header: WORDS.status[lang] },
    { header: WORDS.kind[lang] },
    { header: WORDS.year[lang] },
    { header: WORDS.agency[lang], ...most(MOST_AGENCY) },
    { header: WORDS.pages[lang], align: "right" },
    { header: WORDS.figures[lang], align: "right" },
    { header: WORDS.proven[lang], align: "right" },
    { header: WORDS.unrecognized[lang], align: "right" },
    ...(scans ? [scanned, review] : []),
    { header: WORDS.findings[lang] },
  ];
  // Of a run of thousands, those are shown that somebody has to look at.
  const all = summary.files.length <= MOST_FILES;
  const shown = all ? summary.files : summary.files.filter(({ line }) => line.status !== "ok");
  const table = formatTable(
    columns,
    shown.slice(0, MOST_FILES).map((file) => rowOf(file, scans, lang)),
  );
  return [table, ...closing(summary, out, lang)].join("\n");
}

function rowOf({ line, digest }: FileSummary, scans: boolean, lang: Lang): string[] {
  const { total, read } = line.pages;
  return [
    line.file,
    RUN_STATUS[line.status][lang],
    digest ? KIND[digest.kind][lang] : "",
    String(digest?.fiscalYear ?? ""),
    digest?.agency ?? "",
    read === total ? String(total) : `${read}/${total}`,
    String(digest?.figures ?? ""),
    String(digest?.proven ?? ""),
    String(line.tables?.unrecognized ?? ""),
    ...(scans ? [String(digest?.scanned ?? ""), String(digest?.review ?? "")] : []),
    digest ? findingsOf(digest.findings, lang) : "",
  ];
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];

/** `2 errors, 1 note`, or `none`. */
function findingsOf(findings: Readonly<Record<Severity, number>>, lang: Lang): string {
  const parts = SEVERITIES.filter((severity) => findings[severity] > 0).map((severity) => {
    const count = findings[severity];
    if (lang === "zh") return `${SEVERITY[severity].zh} ${count}`;
    return `${count} ${SEVERITY[severity].en}${count === 1 ? "" : "s"}`;
  });
  if (parts.length === 0) return lang === "zh" ? "无" : "none";
  return parts.join(lang === "zh" ? "，" : ", ");
}

function closing({ files, counts, reasons, passedOver }: RunSummary, out: string, lang: Lang): string[] {
  const zh = lang === "zh";
  const lines: string[] = [
    zh
      ? `共 ${files.length} 个文件：成功 ${counts.ok}，部分 ${counts.partial}，失败 ${counts.failed}`
      : `${files.length} file${files.length === 1 ? "" : "s"}: ${counts.ok} ok, ${counts.partial} partial, ${counts.failed} failed`,
  ];
  lines.push(...formatReasons(reasons, lang));
  const add = (of: "scanned" | "review") => files.reduce((sum, { digest }) => sum + (digest?.[of] ?? 0), 0);
  const [scanned, review] = [add("scanned"), add("review")];
  if (scanned > 0) {
    lines.push(
      zh
        ? `按图片识别 ${scanned} 页；${review} 个数据需人工复核（yusuan audit ${out}）`
        : `${scanned} page${scanned === 1 ? "" : "s"} read as pictures; ${review} figure${review === 1 ? "" : "s"} to look at (yusuan audit ${out})`,
    );
  }
  if (passedOver.length > 0) {
    const total = passedOver.reduce((sum, { count }) => sum + count, 0);
    const kinds = passedOver.map(({ extension, count }) => `${extension || "?"} ${count}`).join(", ");
    lines.push(zh ? `略过 ${total} 项（${kinds}）` : `passed over: ${total} (${kinds})`);
  }
  const [documents, run] = [join(out, "documents"), join(out, RUN_FILE)];
  lines.push(zh ? `结果见 ${documents}，清单见 ${run}` : `results in ${documents}, outcomes in ${run}`, "");
  return lines;
}
