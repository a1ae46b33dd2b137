import { rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { InputError } from "@yusuan/schema";

/**
 * Write a file whole or not at all: under a temporary name beside it, then renamed.
 * @throws InputError `cannot-write`
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    await writeFile(temporary, content);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw cannotWriteFile(path, error);
  }
}

function cannotWriteFile(path: string, cause: unknown): InputError {
  const detail = cause instanceof Error ? cause.message : String(cause);
  return new InputError(
    "cannot-write",
    {
      en: `${path} cannot be written (${detail}); make room, close it where it is open, or choose another with --to`,
      zh: `无法写入 ${path}（${detail}），请清理空间、关闭已打开的该文件，或用 --to 另选位置`,
    },
    { cause },
  );
}
