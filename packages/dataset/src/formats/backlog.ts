import { setTimeout } from "node:timers/promises";

const MOST_BYTES = 8 * 1024 * 1024;
const PAUSE_MS = 5;

/**
 * Wait until the zip has taken up what was written to a sheet, but for some megabytes: the writer of workbooks itself
 * never waits, and what is not compressed yet would fill the memory. `failed` rejects where the file cannot be written.
 */
export async function drained(sheet: object, failed: Promise<never>): Promise<void> {
  await Promise.race([setTimeout(0), failed]);
  while (backlog(sheet) > MOST_BYTES) await Promise.race([setTimeout(PAUSE_MS), failed]);
}

/** Bytes that wait in the stream of a sheet and in what it leads to; 0 where these are not told. */
function backlog(sheet: object): number {
  const stream: unknown = Reflect.get(sheet, "stream");
  return listIn(stream, "pipes").reduce<number>((sum, pipe) => sum + numberIn(pipe, "writableLength"), 0);
}

function listIn(value: unknown, name: string): readonly unknown[] {
  const list: unknown = typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
  return Array.isArray(list) ? list : [];
}

function numberIn(value: unknown, name: string): number {
  const number: unknown = typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
  return typeof number === "number" ? number : 0;
}
