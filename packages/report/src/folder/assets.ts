import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeWhole } from "@yusuan/pipeline";
import { InputError } from "@yusuan/schema";

/** What Vite built, beside the build of the sources or beside the sources. */
const BUILT = fileURLToPath(new URL("../../dist/web", import.meta.url));
const ASSETS = ["report.js", "report.css"];

/**
 * Copy the script and the style sheet of the pages into a folder.
 * @throws InputError `not-built`; `cannot-write`.
 */
export async function copyAssets(to: string): Promise<void> {
  for (const name of ASSETS) {
    const bytes = await readFile(join(BUILT, name)).catch((error: unknown) => {
      throw notBuilt(name, error);
    });
    await writeWhole(join(to, name), bytes);
  }
}

function notBuilt(name: string, cause: unknown): InputError {
  return new InputError(
    "not-built",
    {
      en: `${name} of the report's pages is missing; run npm run setup`,
      zh: `缺少报告页面的 ${name}，请运行 npm run setup`,
    },
    { cause },
  );
}
