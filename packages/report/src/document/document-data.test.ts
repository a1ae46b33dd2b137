import { readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { documentsOf, readExtraction } from "@yusuan/pipeline";
import { expect, test } from "vitest";
import type { DocumentData } from "../contract/document-data.js";
import { sampleRun } from "../testing/sample-run.js";
import { documentData } from "./document-data.js";

const NAMES = [
  "budget-2020-error.pdf",
  "evaluation-report-2022.txt",
  "project-targets-2020.pdf",
  "budget-2025-unit.xlsx",
];

async function datas(): Promise<readonly DocumentData[]> {
  const out = await sampleRun(NAMES);
  const found: DocumentData[] = [];
  for await (const { line, budget, audit } of documentsOf(out)) {
    if (!budget || !audit || line.id === null) throw new Error(`${line.file} was not read`);
    const extraction = await readExtraction(out, line.id);
    found.push(documentData({ line, extraction, budget, audit }, { pages: new Map() }));
    // Every figure that the audit judged can be shown with what it found.
    const statuses = new Map(found.at(-1)?.figures.map(({ id, status }) => [id, status]));
    for (const [id, status] of Object.entries(audit.statuses))
      expect([id, statuses.get(id)]).toEqual([id, status]);
    expect(readFileSync(join(out, "documents", line.id, "audit.json"), "utf8")).toContain(line.id);
  }
  rmSync(dirname(out), { recursive: true, force: true });
  return found;
}

test("every term, every piece of evidence and every figure in a table leads to something that is shown", async () => {
  for (const data of await datas()) {
    const figures = new Set(data.figures.map(({ id }) => id));
    const dangling = data.identities.flatMap(({ terms }) =>
      terms.filter(({ figure }) => !figures.has(figure)),
    );
    expect(dangling).toEqual([]);
    expect(data.findings.flatMap((finding) => finding.figures.filter((id) => !figures.has(id)))).toEqual([]);
    const cells = new Set(
      data.blocks.flatMap((block) =>
        block.kind === "table" ? block.cells.map(({ row, column }) => `${block.id} ${row} ${column}`) : [],
      ),
    );
    const lost = data.figures.filter(
      ({ table, row, column }) => table !== undefined && !cells.has(`${table} ${row} ${column}`),
    );
    expect(lost).toEqual([]);
  }
});

test("a page without a picture says why", async () => {
  const out = await sampleRun(["self-evaluation-2022.pdf"]);
  const noPicture = { en: "it took too long", zh: "绘制超时" };
  for await (const { line, budget, audit } of documentsOf(out)) {
    if (!budget || !audit || line.id === null) throw new Error(`${line.file} was not read`);
    const parts = { line, extraction: await readExtraction(out, line.id), budget, audit };
    const picture = { src: "1.webp", width: 910, height: 1287 };
    const pictures = { pages: new Map([[1, picture]]), reasons: new Map([[2, noPicture]]) };
    const [first, second] = documentData(parts, pictures).pages;
    expect([first?.picture, first?.noPicture]).toEqual([picture, undefined]);
    expect([second?.picture, second?.noPicture]).toEqual([undefined, noPicture]);
  }
  rmSync(dirname(out), { recursive: true, force: true });
});

test("no two cells of a table cover the same place, and a header ends where its cells end", async () => {
  for (const { blocks } of await datas()) {
    for (const table of blocks) {
      if (table.kind !== "table") continue;
      const covered = table.cells.flatMap(({ row, column, rowSpan = 1, columnSpan = 1 }) =>
        Array.from(
          { length: rowSpan * columnSpan },
          (_, at) => `${row + Math.floor(at / columnSpan)},${column + (at % columnSpan)}`,
        ),
      );
      expect(new Set(covered).size).toBe(covered.length);
      const straddling = table.cells.filter(
        ({ row, rowSpan = 1 }) => row < table.headerRows && row + rowSpan > table.headerRows,
      );
      expect(straddling).toEqual([]);
    }
  }
});

test("words that were settled are shown as they were settled, with what was read", async () => {
  const out = await sampleRun(["project-targets-2026.txt"]);
  for await (const { line, budget, audit } of documentsOf(out)) {
    if (!budget || !audit || line.id === null) throw new Error(`${line.file} was not read`);
    const extraction = await readExtraction(out, line.id);
    const table = extraction.blocks.find((block) => block.kind === "table");
    const text = extraction.blocks.find((block) => block.kind !== "table");
    const cell = table?.cells[0];
    if (!table || !cell || !text) throw new Error("no table or no text");
    const place = { page: 1, bbox: null, message: { en: "", zh: "" } };
    const { row, column } = cell;
    const corrections = [
      {
        ...place,
        part: "label" as const,
        cell: { table: table.id, row, column },
        read: cell.text,
        text: "甲",
      },
      { ...place, part: "title" as const, block: text.id, read: text.text, text: "乙" },
      // A correction of another text than the one that stands there changes nothing.
      {
        ...place,
        part: "label" as const,
        cell: { table: table.id, row: 1, column: 0 },
        read: "无此文",
        text: "丙",
      },
    ];
    const data = documentData(
      { line, extraction, budget: { ...budget, corrections }, audit },
      { pages: new Map() },
    );
    const shown = data.blocks.flatMap(
      (block): readonly { readonly text: string; readonly read?: string }[] =>
        block.kind === "table" ? block.cells : [block],
    );
    expect(shown.filter(({ read }) => read !== undefined).map((each) => [each.text, each.read])).toEqual(
      expect.arrayContaining([
        ["甲", cell.text],
        ["乙", text.text],
      ]),
    );
    expect(shown.filter(({ read }) => read !== undefined)).toHaveLength(2);
  }
  rmSync(dirname(out), { recursive: true, force: true });
});

test("a form's table is called by the form's title, which may have been settled", async () => {
  const out = await sampleRun(["budget-2020-error.pdf"]);
  for await (const { line, budget, audit } of documentsOf(out)) {
    const [statement, ...others] = budget?.statements ?? [];
    if (!budget || !audit || line.id === null || !statement) continue;
    const extraction = await readExtraction(out, line.id);
    const titled = (title: string) => {
      const statements = [{ ...statement, title }, ...others];
      const { blocks } = documentData(
        { line, extraction, budget: { ...budget, statements }, audit },
        { pages: new Map() },
      );
      const table = blocks.find(({ id }) => id === statement.table);
      return table?.kind === "table" ? table.title : undefined;
    };
    expect(titled("收支总表")).toBe("收支总表");
    expect(titled("")).toBe(statement.title);
    const [next, ...rest] = others;
    if (!next) continue;
    const longer = { ...statement, lines: [...statement.lines, ...next.lines] };
    const { blocks } = documentData(
      { line, extraction, budget: { ...budget, statements: [longer, ...rest] }, audit },
      { pages: new Map() },
    );
    const goesOn = blocks.find(({ id }) => id === next.table);
    expect(goesOn).toMatchObject({ role: "statement", title: `${statement.title}（续）` });
  }
  rmSync(dirname(out), { recursive: true, force: true });
  expect.assertions(3);
});
