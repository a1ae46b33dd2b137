import { expect, test } from "vitest";
import { main } from "./main.js";

const call = async (argv: readonly string[], env: Record<string, string> = {}) => {
  let stdout = "";
  let stderr = "";
  const code = await main(argv, {
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
    env,
    cwd: "/nowhere",
  });
  return { code, stdout, stderr };
};

test.each([
  [["ingset"], /unknown command.*\n错误：没有这个命令：ingset/u],
  [["ingest", "a.pdf"], /required option.*\n错误：缺少必需的选项：-o, --out <dir>/u],
  [["ingest", "--out", "x"], /missing required argument.*\n错误：缺少参数：path/u],
  [["ingest", "a", "--out"], /argument missing.*\n错误：选项缺少取值/u],
  [["ingest", "a", "--out", "x", "--fast"], /unknown option.*\n错误：没有这个选项：--fast/u],
  [
    ["ingest", "a", "--out", "x", "--jobs", "0"],
    /whole number from 1.*\n错误：取值无效：.*0；应为 1 到 256 的整数/u,
  ],
  [["ingest", "a", "--out", "x", "--jobs", "2.5"], /whole number/u],
  [["audit", "a", "b"], /too many arguments.*\n错误：参数过多/u],
  [["audit", "a", "--format", "xml"], /Allowed choices.*\n错误：取值无效：.*xml；可选 text、json、sarif/u],
  [["audit", "a", "--lang", "fr"], /Allowed choices/u],
  [["codes", "a", "--year", "soon"], /whole number/u],
  [["compare", "a", "--by", "month"], /Allowed choices.*\n错误：取值无效：.*month；可选 year、agency/u],
  [["compare", "a", "--year", "soon"], /whole number/u],
  [["compare", "a", "--form", "t9"], /Allowed choices/u],
])("%j is wrong usage, told in both languages", async (argv, message) => {
  const { code, stdout, stderr } = await call(argv);
  expect(code).toBe(64);
  expect(stdout).toBe("");
  expect(stderr).toMatch(message);
  expect(stderr).toMatch(/^error: .+\n错误：.+\n$/su);
});

test("no command at all is wrong usage and shows the help on stderr", async () => {
  const { code, stdout, stderr } = await call([]);
  expect(code).toBe(64);
  expect(stdout).toBe("");
  expect(stderr).toContain("Usage: yusuan");
});

test.each(["ingest", "audit", "extract", "codes", "compare"])("%s --help has examples", async (command) => {
  const { code, stdout, stderr } = await call([command, "--help"]);
  expect(code).toBe(0);
  expect(stderr).toBe("");
  expect(stdout).toMatch(new RegExp(`Examples:\n  yusuan ${command} `, "u"));
});

test.each([
  [["help"], "Usage: yusuan [options]"],
  [["help", "audit"], "Usage: yusuan audit"],
])("%j is asked for and no error", async (argv, usage) => {
  const { code, stdout, stderr } = await call(argv);
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toContain(usage);
});

test("help for a command that is not there is wrong usage", async () => {
  expect((await call(["help", "ingset"])).code).toBe(64);
});

test("help speaks the language of the environment or of --lang", async () => {
  expect((await call(["--help"], { LANG: "zh_CN.UTF-8" })).stdout).toContain("用法：");
  expect((await call(["codes", "--help", "--lang", "zh"])).stdout).toContain("示例：");
});

test("start is not listed", async () => {
  expect((await call(["--help"])).stdout).not.toContain("start");
});

test("--version", async () => {
  const { code, stdout } = await call(["--version"]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/u);
});

test("a file that is not there fails with both languages", async () => {
  const { code, stdout, stderr } = await call(["extract", "gone.pdf"]);
  expect(code).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toMatch(/^error: gone\.pdf: .*no such file.*\n错误：gone\.pdf：没有这个文件/u);
});

test("codes finds a code and a name", async () => {
  const byCode = await call(["codes", "2210201", "--format", "json"]);
  expect(byCode.code).toBe(0);
  expect(JSON.parse(byCode.stdout)[0]).toMatchObject({ code: "2210201", name: "住房公积金" });
  expect((await call(["codes", "住房公积金"])).stdout).toContain("2210201");
});

test("codes that match nothing give no data", async () => {
  const { code, stdout, stderr } = await call(["codes", "无此科目名称"]);
  expect([code, stdout]).toEqual([0, ""]);
  expect(stderr).not.toBe("");
  expect((await call(["codes", "无此科目名称", "--format", "json"])).stdout).toBe("[]\n");
});
