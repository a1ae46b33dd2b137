import { rename, rm, writeFile } from "node:fs/promises";
import { InputError } from "@yusuan/schema";

/**
 * Write a file that is whole before it takes its name.
 * @throws InputError `cannot-write`.
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = `${path}.tmp`;
  try {
    await writeFile(temporary, content);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw cannotWrite(path, error);
  }
}

export function cannotWrite(path: string, cause: unknown): InputError {
  const detail = cause instanceof Error ? cause.message : String(cause);
  return new InputError(
    "cannot-write",
    {
      en: `${path} cannot be written (${detail}); make room, close the file where it is open, or choose another folder`,
      zh: `无法写入 ${path}（${detail}），请清理空间、关闭已打开的该文件，或另选文件夹`,
    },
    { cause },
  );
}
