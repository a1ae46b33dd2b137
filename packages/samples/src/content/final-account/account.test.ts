import { describe, expect, it } from "vitest";
import { placeCells } from "../../layout/table.js";
import { CLOSING, fiscal, LINES, OPENING, otherIncome, otherProject } from "./account.js";
import { account2024, accountTemplate } from "./document.js";
import { economic } from "./economics.js";

const tables = (document: ReturnType<typeof account2024>) =>
  document.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === "table" && block.table.caption ? [block.table] : []));

describe("account2024", () => {
  it("balances", () => {
    expect(OPENING + otherIncome(LINES)).toBe(otherProject(LINES) + CLOSING);
    expect(economic("301", "303") + economic("302", "310")).toBe(fiscal(LINES, "basic"));
  });

  it("has nine tables that fill their grids", () => {
    expect(tables(account2024()).map(({ id }) => id)).toEqual(
      Array.from({ length: 9 }, (_, index) => `F0${index + 1}`),
    );
    for (const { header, body, widths } of tables(account2024())) {
      expect(() => placeCells([...header, ...body], widths.length)).not.toThrow();
    }
  });

  it("prints the same totals where tables meet", () => {
    const row = (id: string, name: string) =>
      tables(account2024())
        .find((table) => table.id === id)
        ?.body.find((cells) => cells.some(({ text }) => text === name))
        ?.map(({ text }) => text);
    expect(row("F01", "总计")).toEqual(["总计", "3306.22", "总计", "3306.22"]);
    expect(row("F04", "总计")?.[1]).toBe(row("F05", "合计")?.[1]);
    expect(row("F02", "合计")?.slice(0, 3)).toEqual(["合计", "3285.18", "3269.94"]);
  });
});

it("the template holds no amount", () => {
  const texts = tables(accountTemplate()).flatMap(({ body }) => body.flat().map(({ text }) => text));
  expect(texts.filter((text) => /\d\.\d/u.test(text))).toEqual([]);
});
