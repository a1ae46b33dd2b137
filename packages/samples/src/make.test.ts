import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { makeSamples } from "./make.js";

const FOLDER = fileURLToPath(new URL("../../../samples/", import.meta.url));
const README = "README.md";

describe("samples", () => {
  let made: ReadonlyMap<string, Uint8Array>;
  beforeAll(async () => {
    made = await makeSamples();
  });

  it("come out the same every time", async () => {
    const again = await makeSamples();
    for (const [name, bytes] of made)
      expect(Buffer.compare(bytes, again.get(name) ?? Buffer.of()), name).toBe(0);
  });

  it("are committed as they are made, and nothing else is", async () => {
    expect((await readdir(FOLDER)).filter((name) => name !== README).sort()).toEqual([...made.keys()].sort());
    for (const [name, bytes] of made) {
      expect(Buffer.compare(bytes, await readFile(`${FOLDER}${name}`)), `${name}: run npm run samples`).toBe(
        0,
      );
    }
  });

  it("are all told of in the README", async () => {
    const readme = await readFile(`${FOLDER}${README}`, "utf8");
    for (const name of made.keys()) expect(readme).toContain(`\`${name}\``);
  });

  it("differ between the right and the misprinted edition", () => {
    const right = made.get("budget-2020-ruled.pdf") ?? Buffer.of();
    const wrong = made.get("budget-2020-error.pdf") ?? Buffer.of();
    expect(Buffer.compare(right, wrong)).not.toBe(0);
  });
});
