import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { extract } from "../../extract.js";

const folder = process.env.YUSUAN_CORPUS ? join(process.env.YUSUAN_CORPUS, "ofd") : "";
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".ofd")) : [];

describe.skipIf(files.length === 0)("files of other programs", () => {
  test.each(files)("%s is read whole", async (fileName) => {
    const bytes = new Uint8Array(readFileSync(join(folder, fileName)));
    const { pages, blocks, accounting } = await extract({ fileName, bytes }, { ocr: "never" });
    expect(pages.every(({ status }) => status === "read")).toBe(true);
    expect(blocks.length).toBeGreaterThan(0);
    expect(accounting.lost).toEqual([]);
    for (const block of blocks) if (block.kind === "table") expect(block.method).toBe("ruled");
  });
});
