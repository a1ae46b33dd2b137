import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const BIN = fileURLToPath(new URL("../bin/yusuan.js", import.meta.url));
const PAGE = readFileSync(join(ROOT, "docs", "comparison.md"), "utf8");

const blocks = (language: string): string[] =>
  [...PAGE.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "gmu"))].map(
    ([, text = ""]) => text,
  );

const commands = blocks("sh").flatMap((block) => block.trim().split("\n"));

let folder = "";
let output = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "yusuan-study-"));
  mkdirSync(join(folder, "docs"));
  cpSync(join(ROOT, "docs", "comparison-study"), join(folder, "docs", "comparison-study"), {
    recursive: true,
  });
  for (const command of commands) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...command.split(" ").slice(1)], {
      cwd: folder,
      encoding: "utf8",
      env: { PATH: process.env.PATH, LANG: "C" },
    });
    expect({ command, status, stderr }).toEqual({ command, status: 0, stderr: "" });
    output += stdout;
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the page shows commands", () => {
  expect(commands.length).toBeGreaterThan(3);
});

test.each(blocks("text"))("what the page shows is printed:\n%s", (shown) => {
  // Documents are named as the run was given them; the page leaves the folder out.
  expect(output.replaceAll("docs/comparison-study/", "")).toContain(shown);
});

test("the picture that the page shows is the one that its command draws", () => {
  const drawn = readFileSync(join(folder, "comparison-study.svg"), "utf8");
  expect(drawn).toBe(readFileSync(join(ROOT, "docs", "images", "comparison-study.svg"), "utf8"));
});

test("the file that is asked for is written", () => {
  expect(existsSync(join(folder, "study.csv"))).toBe(true);
  expect(readFileSync(join(folder, "study.csv"), "utf8")).toMatch(/^agency,form,/u);
});
