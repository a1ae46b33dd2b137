import { describe, expect, test } from "vitest";
import { reportResults } from "../../testing/report-outcomes.js";
import { gradeBand } from "./grade-band.js";

const BANDS = ["优 [90,100]", "良 [80,90)", "中 [60,80)", "差 [,60)"];
const find = (verdicts: readonly string[], bands: readonly string[] = BANDS) =>
  reportResults(gradeBand, { verdicts, bands });

describe(gradeBand.id, () => {
  test.each(["91 优", "90 优", "89.99 良", "59 差", "80 良"])("right: %s", (verdict) => {
    expect(find([verdict])).toEqual([]);
  });

  test.each(["89 优", "90 良", "60 差"])("wrong: %s", (verdict) => {
    const [result] = find([verdict]);
    expect(result).toMatchObject({ severity: "error", verdict: "document-error" });
    expect(result?.places).toHaveLength(2);
  });

  test("no bands, no verdict on the grade", () => {
    expect(find(["70 优"], [])).toEqual([]);
  });

  test("different grades in different places", () => {
    expect(find(["91 优", "- 良"], [])).toMatchObject([{ key: "grades" }]);
  });

  test.each([
    [["优 [90,100]", "良 [80,88)"], "leave a gap"],
    [["优 [90,100]", "良 [80,92]"], "overlap"],
    [["优 (90,100]", "良 [80,90)"], "leave a gap"],
  ])("bands: %j", (bands, text) => {
    expect(find([], bands)).toMatchObject([{ severity: "warning" }]);
    expect(find([], bands)[0]?.message.en).toContain(text);
  });

  test("bands that share a bound are a convention, whole numbers side by side are none", () => {
    expect(find([], ["优 [90,100]", "良 [80,90]"])).toMatchObject([
      { verdict: "convention", severity: "note" },
    ]);
    expect(find([], ["优 [90,100]", "良 [80,89]"])).toEqual([]);
  });

  test("bands told twice are one, told differently they are none", () => {
    expect(find(["91 优"], [...BANDS, ...BANDS])).toEqual([]);
    expect(find(["91 良"], [...BANDS, "优 [95,100]"])).toEqual([]);
  });
});
