import type { ReasonCount, RunStatus } from "@yusuan/pipeline";
import { RUN_STATUS } from "@yusuan/schema/names";
import type { Lang } from "../language.js";

const STATE: Readonly<Record<RunStatus["state"], Readonly<Record<Lang, string>>>> = {
  running: { en: "running", zh: "运行中" },
  interrupted: {
    en: "interrupted; run the same ingest again and it goes on",
    zh: "已中断；重新运行同一 ingest 命令即可继续",
  },
  finished: { en: "finished", zh: "已完成" },
};

/** How a run stands, for people. */
export function formatStatus(status: RunStatus, lang: Lang): string {
  const { state, holder, files, counts, reasons, inWork } = status;
  const zh = lang === "zh";
  const known = counts.ok + counts.partial + counts.failed;
  const lines = [
    STATE[state][lang],
    ...(holder
      ? [
          zh
            ? `进程 ${holder.pid}（${holder.host}），始于 ${holder.since}`
            : `process ${holder.pid} on ${holder.host}, since ${holder.since}`,
        ]
      : []),
    state === "finished"
      ? zh
        ? `共 ${files} 个文件`
        : `${files} files`
      : zh
        ? `共 ${files} 个文件，已有结果的不同内容 ${known} 个`
        : `${files} files; ${known} different contents have an outcome`,
    zh
      ? `成功 ${counts.ok}，部分 ${counts.partial}，失败 ${counts.failed}`
      : `${counts.ok} ok, ${counts.partial} partial, ${counts.failed} failed`,
    ...formatReasons(reasons, lang),
    ...(inWork.length > 0 ? [`${zh ? "处理中：" : "in work: "}${inWork.join(", ")}`] : []),
  ];
  return `${lines.join("\n")}\n`;
}

/** One line for each status that has reasons: `failed: encrypted 3, no-text 1`. */
export function formatReasons(reasons: readonly ReasonCount[], lang: Lang): readonly string[] {
  const statuses = [...new Set(reasons.map(({ status }) => status))];
  return statuses.map((status) => {
    const told = reasons
      .filter((each) => each.status === status)
      .map(({ code, files }) => `${code} ${files}`);
    return lang === "zh"
      ? `  ${RUN_STATUS[status].zh}：${told.join("，")}`
      : `  ${RUN_STATUS[status].en}: ${told.join(", ")}`;
  });
}
