import { describe, expect, it } from "vitest";
import { linesOf } from "./lines.js";

describe("linesOf", () => {
  it("ends lines at any line end", () => {
    expect(linesOf("a\nb\r\nc\rd", 9).map(({ text }) => text)).toEqual(["a", "b", "c", "d"]);
  });

  it("parts a line at a form feed and keeps its number", () => {
    expect(linesOf("a\n\fb\nc", 9)).toEqual([
      { number: 1, text: "a", afterPageBreak: false },
      { number: 2, text: "", afterPageBreak: false },
      { number: 2, text: "b", afterPageBreak: true },
      { number: 3, text: "c", afterPageBreak: false },
    ]);
  });

  it("refuses more lines than the limit", () => {
    expect(() => linesOf("a\nb\nc", 2)).toThrow(expect.objectContaining({ code: "too-many-lines" }));
  });
});
