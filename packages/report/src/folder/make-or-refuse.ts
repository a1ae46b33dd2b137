import { makeFolder } from "@yusuan/pipeline";
import { InputError } from "@yusuan/schema";

/**
 * Make a folder and those above it, where they are missing.
 * @throws InputError `cannot-write`
 */
export async function makeOrRefuse(folder: string): Promise<void> {
  await makeFolder(folder).catch((cause: unknown) => {
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new InputError(
      "cannot-write",
      {
        en: `${folder} cannot be made (${detail}); make room, or choose another folder`,
        zh: `无法建立 ${folder}（${detail}），请清理空间，或另选文件夹`,
      },
      { cause },
    );
  });
}
