import { expect, test } from "vitest";
import { digestOf, extractorFingerprint, runFingerprint } from "./code-fingerprint.js";

test("code has a fingerprint, which stays the same", async () => {
  expect(await runFingerprint()).toMatch(/^[0-9a-f]{16}$/u);
  expect(await runFingerprint()).toBe(await runFingerprint());
  expect(await extractorFingerprint()).not.toBe(await runFingerprint());
});

test("texts are told apart by where they end", () => {
  expect(digestOf("ab", "c")).not.toBe(digestOf("a", "bc"));
});
