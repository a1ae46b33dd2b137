import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import ExcelJS from "@protobi/exceljs";
import { readZip, writeZip } from "../writer/zip.js";

const COMMANDS = [process.env.YUSUAN_SOFFICE ?? "soffice", "libreoffice"];

/** The command that starts LibreOffice, where there is one. */
export const office = COMMANDS.find((command) => spawnSync(command, ["--version"]).status === 0);

/** The same file without the results that stand beside its formulas, so that who opens it has to calculate. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  return writeZip(
    readZip(bytes).map(({ name, content }) => {
      if (!/worksheets\/sheet\d+\.xml$/u.test(name)) return { name, content };
      const xml = new TextDecoder().decode(content).replace(/(<\/f>)(?:<v>[^<]*<\/v>|<v\/>)/gu, "$1");
      return { name, content: new TextEncoder().encode(xml) };
    }),
  );
}

/** What LibreOffice makes of workbooks when it opens them and saves them again, in the order given. */
export async function recalculated(
  folder: string,
  files: readonly Uint8Array[],
): Promise<readonly ExcelJS.Workbook[]> {
  const names = files.map((_, index) => `w${index}.xlsx`);
  files.forEach((bytes, index) => {
    writeFileSync(join(folder, `w${index}.xlsx`), withoutResults(bytes));
  });
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const made = join(folder, "made");
  const paths = names.map((name) => join(folder, name));
  spawnSync(office ?? "", [profile, "--headless", "--convert-to", "xlsx", "--outdir", made, ...paths]);
  const books: ExcelJS.Workbook[] = [];
  for (const name of names) books.push(await load(readFileSync(join(made, name))));
  return books;
}

/** A workbook file as exceljs reads it. */
export async function load(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  const copy = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(copy).set(bytes);
  await book.xlsx.load(copy);
  return book;
}
