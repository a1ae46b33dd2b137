import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

export const MANIFEST_FILE = "export.json";

const manifestSchema = z.strictObject({
  schema: z.literal("yusuan/dataset@1"),
  /** False while files are being put in place. */
  complete: z.boolean(),
  /** Rows by table. */
  rows: z.record(z.string(), z.int().nonnegative()),
  /** Files of the dataset, below its folder, with `/` between names. */
  files: z.array(z.strictObject({ path: z.string(), bytes: z.int().nonnegative(), sha256: z.string() })),
});

/** What an export wrote; only files that stand here are ever overwritten or removed. */
export type Manifest = Readonly<z.infer<typeof manifestSchema>>;

/** The manifest of an earlier export into a folder; undefined where there is none that we wrote. */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
  try {
    const given: unknown = JSON.parse(await readFile(join(folder, MANIFEST_FILE), "utf8"));
    return manifestSchema.safeParse(given).data;
  } catch {
    return undefined;
  }
}

export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}
