import type { Progress } from "@yusuan/pipeline";
import type { Output } from "../context.js";
import { plain } from "./width.js";

const CLEAR_LINE = "\r\u001b[K";

/**
 * Progress on stderr: one line that is written over where that is a terminal and `live`, and a line that stays for
 * every file that is not ok.
 */
export function createProgress(stderr: Output, live: boolean) {
  const rewrites = stderr.isTTY === true && live;
  const clear = rewrites ? CLEAR_LINE : "";
  return {
    tell: ({ done, total, file: { line } }: Progress): void => {
      if (line.status !== "ok") {
        stderr.write(`${clear}${plain(line.file)}: ${line.status}: ${plain(line.reason ?? "")}\n`);
      }
      if (rewrites) stderr.write(`${CLEAR_LINE}[${done}/${total}] ${plain(line.file)}`);
    },
    end: (): void => {
      stderr.write(clear);
    },
  };
}
