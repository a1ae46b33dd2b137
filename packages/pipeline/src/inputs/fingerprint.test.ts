import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { fingerprint, idOf, sha256Of } from "./fingerprint.js";

const root = mkdtempSync(join(tmpdir(), "yusuan-fingerprint-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const path = join(root, "a");
writeFileSync(path, "abc");

test("is the SHA-256 of the content", async () => {
  const known = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  expect(await fingerprint(path)).toBe(known);
  expect(sha256Of(new TextEncoder().encode("abc"))).toBe(known);
  expect(idOf(known)).toBe("ba7816bf8f01cfea");
});

test("refuses a file above the limit", async () => {
  await expect(fingerprint(path, 3)).resolves.toHaveLength(64);
  await expect(fingerprint(path, 2)).rejects.toMatchObject({ code: "too-large" });
});
