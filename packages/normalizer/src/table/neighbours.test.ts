import type { TextBlock } from "@yusuan/schema";
import { describe, expect, it } from "vitest";
import { extractionOf, tableOf } from "../testing/extraction.js";
import { placedTables } from "./neighbours.js";

const note = (id: string, place: Partial<TextBlock> = {}): TextBlock & { kind: "note" } => ({
  page: 3,
  bbox: null,
  text: `注：${id}`,
  ...place,
  id,
  kind: "note",
});
const notesOf = (notes: string[], ...blocks: ReturnType<typeof note>[]) =>
  placedTables(extractionOf(tableOf(["a|1.00"], { notes }), ...blocks))[0]?.notes;

describe("the notes of a table", () => {
  it("stand where their blocks do, in their order", () => {
    expect(
      notesOf(["n2", "n1"], note("n1", { bbox: [1, 2, 3, 4] }), note("n2", { place: "line 7" })),
    ).toEqual([
      { block: "n2", text: "注：n2", page: 3, bbox: null, place: "line 7" },
      { block: "n1", text: "注：n1", page: 3, bbox: [1, 2, 3, 4] },
    ]);
  });

  it("are only those it names, and only texts", () => {
    expect(notesOf([], note("n1"))).toEqual([]);
    expect(notesOf(["n3", "t1"], note("n1"))).toEqual([]);
  });
});
