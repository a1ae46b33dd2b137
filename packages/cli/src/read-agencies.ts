import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { type AgencyMapping, parseAgencies } from "@yusuan/comparison";
import { InputError } from "@yusuan/schema";

/**
 * The names of `--agencies FILE`; none without a file.
 * @throws InputError `not-readable`; `not-agencies`.
 */
export async function readAgencies(file: string | undefined, cwd: string): Promise<AgencyMapping> {
  if (file === undefined) return new Map();
  try {
    return parseAgencies(await readFile(resolve(cwd, file), "utf8"), file);
  } catch (error) {
    if (error instanceof InputError) throw error;
    const detail = error instanceof Error ? error.message : String(error);
    throw new InputError("not-readable", {
      en: `${file} cannot be read (${detail})`,
      zh: `无法读取 ${file}（${detail}）`,
    });
  }
}
