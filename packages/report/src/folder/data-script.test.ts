import fc from "fast-check";
import { expect, test } from "vitest";
import { dataScript } from "./data-script.js";

const TURNING = /[\u202a-\u202e\u2066-\u2069]/gu;

test("whatever a document says comes back as it was, and nothing of it runs", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (file) => {
      let read = "";
      const take = (json: string) => {
        read = json;
      };
      const script = dataScript({ view: "run", rows: [{ ...ROW, file }], rules: {} });
      new Function("yusuanData", script)(take);
      const shown = { ...ROW, file: file.replace(TURNING, "\ufffd") };
      expect(JSON.parse(read)).toEqual({ view: "run", rows: [shown], rules: {} });
    }),
  );
});

test("no name can be shown turned round", () => {
  const script = dataScript({ view: "run", rows: [{ ...ROW, file: "a\u202egpj.txt" }], rules: {} });
  expect(script).toContain("a\ufffdgpj.txt");
  expect(script).not.toContain("\u202e");
});

test("a key of a document is a key and no prototype", () => {
  const row = JSON.parse('{"__proto__": 1}');
  let read = "";
  new Function("yusuanData", dataScript({ view: "run", rows: [row], rules: {} }))((json: string) => {
    read = json;
  });
  expect(Object.keys(JSON.parse(read).rows[0])).toEqual(["__proto__"]);
});

const ROW = {
  page: null,
  outcome: "ok",
  title: null,
  kind: null,
  year: null,
  agency: null,
  pages: 1,
  figures: 0,
  proven: 0,
  contradicted: 0,
  errors: 0,
  warnings: 0,
  notes: 0,
  findings: {},
} as const;
