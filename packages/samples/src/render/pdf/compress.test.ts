import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { compressPdf } from "./compress.js";
import { a4, drawPdf } from "./open.js";

const draw = () =>
  drawPdf("标题", { page: a4("portrait", 40), signs: true }, (pdf) => {
    for (let page = 0; page < 3; page++) {
      pdf.addPage();
      pdf.fontSize(12);
      pdf.text("预算≥①", 50, 60, { lineBreak: false });
    }
  });

describe("compressPdf", () => {
  it("points the cross-reference table to the objects and deflates every stream", async () => {
    const before = Buffer.from(await draw()).toString("latin1");
    const after = Buffer.from(compressPdf(await draw())).toString("latin1");
    expect(after.length).toBeLessThan(before.length);
    const table = Number(/startxref\n(\d+)\n/u.exec(after)?.[1]);
    const offsets = [...after.slice(table).matchAll(/^(\d{10}) 00000 n/gmu)].map(([, at]) => Number(at));
    offsets.forEach((at, index) => {
      expect(after.slice(at, at + 12)).toMatch(new RegExp(`^${index + 1} 0 obj`, "u"));
    });
    const streams = [...before.matchAll(/\/Length (\d+)/gu)];
    const lengths = [...after.matchAll(/\/Length (\d+)\n\/Filter \/FlateDecode[\s\S]*?\nstream\n/gu)].map(
      (match) => {
        const from = (match.index ?? 0) + match[0].length;
        return inflateSync(Buffer.from(after.slice(from, from + Number(match[1])), "latin1")).length;
      },
    );
    expect(lengths).toEqual(streams.map(([, length]) => Number(length)));
  });

  it("refuses what pdfkit does not write", () => {
    expect(() => compressPdf(Buffer.from("%PDF-1.7\nnothing"))).toThrow(RangeError);
  });
});
