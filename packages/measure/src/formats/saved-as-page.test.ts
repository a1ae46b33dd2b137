import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { documentAs } from "@yusuan/samples";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readBytes } from "./testing/said.js";

const start = promisify(execFile);
const office = process.env.YUSUAN_SOFFICE ?? "soffice";
const installed = await start(office, ["--version"]).then(
  () => true,
  () => false,
);

describe.skipIf(!installed)("a page that LibreOffice saves (skipped where it is not installed)", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "saved-as-page-"));
  });
  afterAll(async () => rm(folder, { recursive: true, force: true }));

  test.each([
    ["budget-2025-unit", "xlsx"],
    ["final-account-2024", "xlsx"],
    ["project-targets-2020", "xlsx"],
    ["budget-2020-ruled", "docx"],
  ] as const)("of %s.%s says what the PDF says", { timeout: 180_000 }, async (name, format) => {
    const file = join(folder, `${name}.${format}`);
    await writeFile(file, await documentAs(name, format));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    await start(office, [profile, "--headless", "--convert-to", "html", "--outdir", folder, file]);
    const page = await readBytes(
      `${name}.html`,
      new Uint8Array(await readFile(join(folder, `${name}.html`))),
    );
    const pdf = await readBytes(`${name}.pdf`, await documentAs(name, "pdf"));
    const { numbersPrinted, numbersPlaced } = page.extraction.accounting;
    expect(numbersPlaced).toBe(numbersPrinted);
    expect(page.said).toEqual(pdf.said);
    const { figures, proven, contradicted, violated } = pdf.summary;
    expect(page.summary).toMatchObject({ figures, proven, contradicted, violated });
  });
});
