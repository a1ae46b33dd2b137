import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const BIN = fileURLToPath(new URL("../bin/yusuan.js", import.meta.url));
const READMES = ["README.md", "README.zh-CN.md"] as const;

/** Samples of many scanned pages take minutes; that the commands run shows without them. */
const LONG_SCANS = /-scan\.pdf$|\.tif$/u;

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "yusuan-readme-"));
  mkdirSync(join(folder, "samples"));
  for (const name of readdirSync(join(ROOT, "samples")).filter((each) => !LONG_SCANS.test(each)))
    copyFileSync(join(ROOT, "samples", name), join(folder, "samples", name));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function blocks(file: string, language: string): string[] {
  const text = readFileSync(join(ROOT, file), "utf8");
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "gmu"))].map(
    (match) => match[1] ?? "",
  );
}

const commandsOf = (file: string) =>
  blocks(file, "sh")
    .flatMap((block) => block.trim().split("\n"))
    .map((line) => line.replace(/\s+#.*$/u, "").trim());

/** Arguments for the built command, or undefined for a script of npm that stands on its own. */
function argumentsOf(command: string): string[] | undefined {
  const words = command.split(/\s+/u);
  if (words[0] === "node_modules/.bin/yusuan") return words.slice(1);
  if (command.startsWith("npm start -- ")) return ["start", ...words.slice(3)];
  return undefined;
}

describe("a command that is shown", () => {
  const shown = [...new Set(READMES.flatMap(commandsOf))];

  test.each(shown.filter((command) => argumentsOf(command)))("%s", (command) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...(argumentsOf(command) ?? [])], {
      cwd: folder,
      encoding: "utf8",
      env: { PATH: process.env.PATH, LANG: "C", INIT_CWD: folder },
      maxBuffer: 1 << 28,
    });
    expect({ command, status, stderr }).toEqual({ command, status: 0, stderr: "" });
    expect(stdout).not.toBe("");
  });
});

describe.each(READMES)("%s", (file) => {
  const commands = commandsOf(file);

  test("shows the two commands of a fresh machine", () => {
    expect(commands.slice(0, 2)).toEqual(["npm start", "npm test"]);
  });

  test("names scripts that exist", () => {
    const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
      scripts: Record<string, string>;
    };
    const text = readFileSync(join(ROOT, file), "utf8");
    for (const [, script = ""] of text.matchAll(/npm (?:run )?([a-z]+)/gu)) {
      if (script !== "run") expect(Object.keys(manifest.scripts)).toContain(script);
    }
  });

  test("links to files that exist", () => {
    const text = readFileSync(join(ROOT, file), "utf8");
    for (const [, target = ""] of text.matchAll(/\]\(([^)#\s]+)[^)]*\)/gu)) {
      expect(() => readdirSync(join(ROOT, target)), target).not.toThrow(/ENOENT/u);
    }
  });

  test("shows a figure as it comes out", () => {
    const out = join(folder, "figure");
    spawnSync(process.execPath, [BIN, "ingest", "samples/budget-2020-error.pdf", "--out", out], {
      cwd: folder,
    });
    const id = readdirSync(join(out, "documents"))[0] ?? "";
    const text = readFileSync(join(out, "documents", id, "budget.json"), "utf8");
    const shown: unknown = JSON.parse(blocks(file, "json")[0] ?? "");
    const { statements } = JSON.parse(text) as {
      statements: { lines: { figures: Record<string, { id: string }> }[] }[];
    };
    const figures = statements.flatMap(({ lines }) => lines.flatMap((line) => Object.values(line.figures)));
    expect(figures.find((figure) => figure.id === (shown as { id: string }).id)).toEqual(shown);
  });
});
