import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { DEFAULT_LIMITS } from "@yusuan/extractor";
import { InputError } from "@yusuan/schema";

const MAX_FILE_BYTES = DEFAULT_LIMITS.maxBytes;

/** The id of a file's content: the first 16 hex digits of its SHA-256. */
export function idOf(sha256: string): string {
  return sha256.slice(0, 16);
}

/** SHA-256 of bytes as hex. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/**
 * SHA-256 of a file as hex, read in pieces.
 * @throws InputError `too-large` above `limit` bytes; the file system's own errors otherwise.
 */
export async function fingerprint(path: string, limit = MAX_FILE_BYTES): Promise<string> {
  await assertSize(path, limit);
  const hash = createHash("sha256");
  for await (const piece of createReadStream(path)) hash.update(piece);
  return hash.digest("hex");
}

/**
 * Refuse a file of more than `limit` bytes before any of it is read.
 * @throws InputError `too-large`; the file system's own errors otherwise.
 */
export async function assertSize(path: string, limit = MAX_FILE_BYTES): Promise<void> {
  assertBytes((await stat(path)).size, limit);
}

/** @throws InputError `too-large` where `size` is more than `limit` bytes. */
export function assertBytes(size: number, limit = MAX_FILE_BYTES): void {
  if (size <= limit) return;
  const [have, most] = [size, limit].map((bytes) => Math.ceil(bytes / 1024 / 1024));
  throw new InputError("too-large", {
    en: `${have} MB is more than the ${most} MB that are read; split the file`,
    zh: `文件大小 ${have} MB，超过上限 ${most} MB，请拆分文件`,
  });
}
