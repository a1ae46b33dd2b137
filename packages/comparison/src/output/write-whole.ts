import { rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { InputError } from "@yusuan/schema";

/**
 * Write a file whole or not at all: under a temporary name beside it, then renamed.
 * @throws InputError `cannot-write`
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    await writeFile(temporary, text);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    const detail = error instanceof Error ? error.message : String(error);
    throw new InputError(
      "cannot-write",
      {
        en: `${path} cannot be written (${detail}); choose another with --to`,
        zh: `无法写入 ${path}（${detail}），请用 --to 另选位置`,
      },
      { cause: error },
    );
  }
}
