import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { InputError } from "@yusuan/schema";
import { SETTINGS } from "./profile.js";
import { type Ran, run } from "./run.js";

/** A document as .docx, and what made it so. */
type Converted = { readonly bytes: Uint8Array; readonly by: string };

/** A document of a few hundred pages takes ten. */
const SECONDS = 120;
const RTF = "{\\rtf";

/**
 * Convert a text document with LibreOffice, in a folder and with a profile that are made for it and taken away again.
 * @throws InputError `conversion-failed`.
 */
export async function convert(command: string, bytes: Uint8Array, maxBytes: number): Promise<Converted> {
  const folder = await mkdtemp(join(tmpdir(), "yusuan-office-"));
  try {
    const profile = join(folder, "profile");
    const [from, to] = [join(folder, `document.${extensionOf(bytes)}`), join(folder, "converted")];
    await mkdir(join(profile, "user"), { recursive: true });
    await writeFile(join(profile, "user", "registrymodifications.xcu"), SETTINGS);
    await writeFile(from, bytes);
    const own = [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless"];
    const env = environment(folder);
    const version = await started(run(command, [...own, "--version"], env, SECONDS));
    const flags = ["--norestore", "--nologo", "--nodefault", "--nolockcheck", "--nofirststartwizard"];
    const work = ["--convert-to", "docx:MS Word 2007 XML", "--outdir", to, from];
    const ran = await started(run(command, [...own, ...flags, ...work], env, SECONDS));
    return { bytes: await resultIn(join(to, "document.docx"), ran, maxBytes), by: nameOf(version) };
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function extensionOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, RTF.length)).toString("latin1") === RTF ? "rtf" : "doc";
}

/** What the program needs of the environment, and nothing else of it. */
function environment(folder: string): NodeJS.ProcessEnv {
  const { PATH, SystemRoot } = process.env;
  return {
    ...(PATH === undefined ? {} : { PATH }),
    ...(SystemRoot === undefined ? {} : { SystemRoot }),
    HOME: folder,
    TMPDIR: folder,
    TEMP: folder,
    LANG: "C.UTF-8",
    SAL_USE_VCLPLUGIN: "svp",
  };
}

async function started(running: Promise<Ran>): Promise<Ran> {
  try {
    return await running;
  } catch (error) {
    throw failed(error instanceof Error ? error.message : String(error));
  }
}

async function resultIn(
  path: string,
  { code, timedOut, output }: Ran,
  maxBytes: number,
): Promise<Uint8Array> {
  if (timedOut) throw tooSlow();
  const size = await stat(path).then(
    (found) => found.size,
    () => undefined,
  );
  const [line = ""] = output
    .split("\n")
    .filter((each) => each.trim() !== "")
    .slice(-1);
  if (size === undefined)
    throw failed(line.replace(/file:\S+|\/\S+/gu, "…").slice(0, 200) || `exit code ${code}`);
  if (size > maxBytes) throw failed(`${size} bytes`);
  return new Uint8Array(await readFile(path));
}

/** `LibreOffice 24.2.1` of what it says of itself. */
function nameOf({ output }: Ran): string {
  return /[A-Za-z]*Office[^\d\n]{0,20}\d+(?:\.\d+){1,3}/u.exec(output)?.[0] ?? "LibreOffice";
}

function failed(detail: string): InputError {
  return new InputError("conversion-failed", {
    en: `LibreOffice could not convert the file (${detail}). It may be damaged or need a password: open it in Word or WPS and save it as .docx.`,
    zh: `LibreOffice 无法转换该文件（${detail}）。文件可能已损坏或设有密码：请用 Word 或 WPS 打开后另存为 .docx。`,
  });
}

function tooSlow(): InputError {
  return new InputError("conversion-failed", {
    en: `LibreOffice did not convert the file in ${SECONDS} seconds and was ended. Open it in Word or WPS and save it as .docx.`,
    zh: `LibreOffice 在 ${SECONDS} 秒内未完成转换，已终止。请用 Word 或 WPS 打开后另存为 .docx。`,
  });
}
