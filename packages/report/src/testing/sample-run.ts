import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ingest } from "@yusuan/pipeline";

export const SAMPLES = fileURLToPath(new URL("../../../../samples", import.meta.url));

/** A run over samples of the repository, in a new folder; `more` are other files. */
export async function sampleRun(names: readonly string[], more: readonly string[] = []): Promise<string> {
  const out = join(mkdtempSync(join(tmpdir(), "yusuan-report-")), "run");
  await ingest([...names.map((name) => join(SAMPLES, name)), ...more], { out, ocr: "never" });
  return out;
}
