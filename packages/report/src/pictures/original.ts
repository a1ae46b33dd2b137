import { createHash } from "node:crypto";
import { basename, resolve } from "node:path";
import { findSource } from "@yusuan/pipeline";

/** A file that a run read. */
type Original = { readonly fileName: string; readonly bytes: Uint8Array };

/**
 * The file that a document was read from, found again: where the run says, seen from `folder`, or by its name in
 * `folder`. Undefined where no file is there, or one of other content.
 */
export async function findOriginal(
  folder: string,
  file: string,
  sha256: string,
): Promise<Original | undefined> {
  for (const path of new Set([resolve(folder, file), resolve(folder, basename(file))])) {
    const found = await findSource(path).catch(() => undefined);
    if (found && createHash("sha256").update(found.bytes).digest("hex") === sha256) return found;
  }
  return undefined;
}
