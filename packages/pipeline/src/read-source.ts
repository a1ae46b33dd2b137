import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { InputError } from "@yusuan/schema";
import { failureOf } from "./failure.js";
import { assertSize } from "./fingerprint.js";
import type { DocumentSource } from "./stages.js";

/**
 * A file as the extractor takes it.
 * @throws InputError where it cannot be read or is too large.
 */
export async function readSource(path: string): Promise<DocumentSource> {
  try {
    await assertSize(path);
    return { fileName: basename(path), bytes: new Uint8Array(await readFile(path)) };
  } catch (error) {
    const { code, message } = failureOf(error);
    throw new InputError(code, message, { cause: error });
  }
}
