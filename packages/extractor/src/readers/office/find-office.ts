import { constants } from "node:fs";
import { access } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { InputError } from "@yusuan/schema";

const COMMANDS = process.platform === "win32" ? ["soffice.com", "soffice.exe"] : ["soffice", "libreoffice"];

/**
 * The command that starts LibreOffice: the one that YUSUAN_SOFFICE names, else the first on PATH.
 * @throws InputError `needs-libreoffice` where there is none.
 */
export async function findOffice(env: NodeJS.ProcessEnv): Promise<string> {
  const named = env.YUSUAN_SOFFICE;
  const folders = (env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const candidates = named
    ? [named]
    : COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
  for (const candidate of candidates) if (await isExecutable(candidate)) return candidate;
  throw needsOffice(named);
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

function needsOffice(named: string | undefined): InputError {
  return new InputError("needs-libreoffice", {
    en: named
      ? `This format (.doc, .wps, .rtf) is read through LibreOffice, and YUSUAN_SOFFICE names ${named}, which cannot be started. Correct it, or save the file as .docx.`
      : "This format (.doc, .wps, .rtf) is read through LibreOffice, which is not installed here. Install it (soffice must be on PATH, or YUSUAN_SOFFICE name it), or save the file as .docx or PDF.",
    zh: named
      ? `该格式（.doc、.wps、.rtf）需通过 LibreOffice 读取，但 YUSUAN_SOFFICE 所指的 ${named} 无法启动。请更正，或将文件另存为 .docx。`
      : "该格式（.doc、.wps、.rtf）需通过 LibreOffice 读取，但本机未安装。请安装（soffice 须在 PATH 中，或由 YUSUAN_SOFFICE 指定），或将文件另存为 .docx 或 PDF。",
  });
}
