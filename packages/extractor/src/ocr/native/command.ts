import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { dataFolder, type Settings } from "../tesseract/settings.js";

const COMMAND = "tesseract";
/** Milliseconds and bytes of output after which a batch has gone wrong. */
const LONGEST = 300_000;
const MOST_OUTPUT = 256 * 1024 * 1024;

const run = promisify(execFile);
const inflate = promisify(gunzip);

/** The version of the `tesseract` command, for instance `5.3.0`; `undefined` where it is not installed. */
export function nativeVersion(): string | undefined {
  const { status, stdout } = spawnSync(COMMAND, ["--version"], { encoding: "utf8", timeout: 10_000 });
  return status === 0 ? (/^tesseract v?(\S{1,40})/u.exec(stdout)?.[1] ?? "") : undefined;
}

/** A folder for pictures on their way to the command, and the language data that tesseract.js reads with too. */
export type Workplace = {
  /** Reads pictures (PGM files), each one line, to one hOCR each. */
  readonly read: (pictures: readonly Uint8Array[], settings: Settings) => Promise<readonly string[]>;
  readonly remove: () => void;
};

export function openWorkplace(): Workplace {
  const folder = mkdtempSync(join(tmpdir(), "yusuan-ocr-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once("exit", remove);
  const languages = new Map<string, Promise<void>>();
  let batches = 0;

  const unpack = async (language: string): Promise<void> => {
    const packed = await readFile(join(dataFolder(language), `${language}.traineddata.gz`));
    await writeFile(join(folder, `${language}.traineddata`), await inflate(packed));
  };
  return {
    read: async (pictures, { language, variables }) => {
      const unpacked = languages.get(language) ?? unpack(language);
      languages.set(language, unpacked);
      await unpacked;
      const batch = batches++;
      const files = pictures.map((_, index) => join(folder, `${batch}-${index}.pgm`));
      const list = join(folder, `${batch}.txt`);
      try {
        await Promise.all(files.map((file, index) => writeFile(file, pictures[index] ?? new Uint8Array())));
        await writeFile(list, `${files.join("\n")}\n`);
        const set = Object.entries({ ...variables, tessedit_create_hocr: "1" }).flatMap(([name, value]) => [
          "-c",
          `${name}=${value}`,
        ]);
        const { stdout } = await run(
          COMMAND,
          [list, "stdout", "--tessdata-dir", folder, "-l", language, "--oem", "1", ...set],
          // One thread each: lines are read at the same time by several processes.
          { env: { ...process.env, OMP_THREAD_LIMIT: "1" }, timeout: LONGEST, maxBuffer: MOST_OUTPUT },
        );
        const pages = stdout.split("class='ocr_page'").slice(1);
        if (pages.length !== pictures.length)
          throw new Error(`${pages.length} of ${pictures.length} lines read`);
        return pages;
      } finally {
        await Promise.all([list, ...files].map((file) => rm(file, { force: true })));
      }
    },
    remove: () => {
      process.off("exit", remove);
      remove();
    },
  };
}
