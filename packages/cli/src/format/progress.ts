import type { Progress } from "@yusuan/pipeline";
import type { Output } from "../context.js";
import type { Lang } from "../language.js";
import { plain } from "./width.js";

const CLEAR_LINE = "\r\u001b[K";
/** Files that were worked on before their rate says something. */
const SETTLED = 3;

/**
 * Progress on stderr: one line that is written over where that is a terminal and `live`, with the rate and the time
 * that is left, and a line that stays for every file that is not ok.
 */
export function createProgress(stderr: Output, live: boolean, lang: Lang, now = () => performance.now()) {
  const rewrites = stderr.isTTY === true && live;
  const clear = rewrites ? CLEAR_LINE : "";
  const start = now();
  let worked = 0;
  return {
    tell: ({ done, total, reused, file: { line } }: Progress): void => {
      if (!reused) worked += 1;
      if (line.status !== "ok") {
        stderr.write(`${clear}${plain(line.file)}: ${line.status}: ${plain(line.reason ?? "")}\n`);
      }
      if (!rewrites) return;
      const pace = worked < SETTLED ? "" : paceOf(worked, total - done, (now() - start) / 1000, lang);
      stderr.write(`${CLEAR_LINE}[${done}/${total}${pace}] ${plain(line.file)}`);
    },
    end: (): void => {
      stderr.write(clear);
    },
  };
}

function paceOf(worked: number, left: number, seconds: number, lang: Lang): string {
  const perMinute = Math.round((60 * worked) / Math.max(seconds, 0.001));
  const remaining = durationOf((left * seconds) / worked);
  return lang === "zh"
    ? `，每分钟 ${perMinute} 个，约剩 ${remaining}`
    : `, ${perMinute}/min, ${remaining} left`;
}

/** `45s`, `3m20s`, `2h05m` */
function durationOf(seconds: number): string {
  const whole = Math.ceil(seconds);
  const two = (value: number) => String(value).padStart(2, "0");
  if (whole < 60) return `${whole}s`;
  if (whole < 3600) return `${Math.floor(whole / 60)}m${two(whole % 60)}s`;
  return `${Math.floor(whole / 3600)}h${two(Math.floor((whole % 3600) / 60))}m`;
}
