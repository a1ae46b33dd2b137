import { deflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { refuseInflation } from "./inflation.js";

const MOST = 1024 * 1024;
const pdf = (...streams: readonly Uint8Array[]) =>
  Buffer.concat([
    Buffer.from("%PDF-1.7\n"),
    ...streams.flatMap((data) => [
      Buffer.from("1 0 obj << /Filter /FlateDecode >> stream\r\n"),
      data,
      Buffer.from("\nendstream endobj\n"),
    ]),
  ]);
const zeros = (bytes: number) => deflateSync(Buffer.alloc(bytes));
const noise = Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) % 251));

describe("refuseInflation", () => {
  test.each([
    ["one stream", pdf(zeros(MOST * 2))],
    ["the second stream", pdf(zeros(1000), zeros(MOST + 1))],
    ["a stream without an end", pdf(zeros(MOST * 2)).subarray(0, -30)],
  ])("refuses what inflates beyond the bound: %s", async (_, bytes) => {
    await expect(refuseInflation(bytes, MOST)).rejects.toMatchObject({ code: "inflates-too-far" });
  });

  test.each([
    ["at the bound", pdf(zeros(MOST))],
    ["not deflated", pdf(noise)],
    ["damaged", pdf(Buffer.concat([zeros(MOST).subarray(0, 500), noise]))],
    ["no streams", Buffer.from("%PDF-1.7")],
    ["nothing", new Uint8Array()],
  ])("passes %s", async (_, bytes) => {
    await expect(refuseInflation(bytes, MOST)).resolves.toBeUndefined();
  });
});
