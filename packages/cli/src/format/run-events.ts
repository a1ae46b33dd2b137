import type { Progress, RunSummary } from "@yusuan/pipeline";
import type { Output } from "../context.js";

/** A run as newline-delimited JSON: `start`, a `file` for every input in the order in which they end, `end`. */
export function createEvents(stdout: Output) {
  const write = (event: string, fields: object): void => {
    stdout.write(`${JSON.stringify({ event, ...fields })}\n`);
  };
  return {
    start: (files: number): void => write("start", { files }),
    file: ({ done, total, reused, file: { line } }: Progress): void =>
      write("file", { done, total, reused, ...line }),
    end: ({ counts, reasons, passedOver }: RunSummary): void => write("end", { counts, reasons, passedOver }),
  };
}
