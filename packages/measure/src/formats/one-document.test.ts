import { documentAs, FORMATS, type Format } from "@yusuan/samples";
import type { Audit, Extraction } from "@yusuan/schema";
import { beforeAll, describe, expect, test } from "vitest";
import { readBytes, type Said } from "./testing/said.js";

async function readAs(name: string, format: Format) {
  return readBytes(`${name}.${format}`, await documentAs(name, format));
}

describe.each(["budget-2025-unit", "budget-2020-ruled", "project-targets-2020"])("%s", (name) => {
  let pdf: { readonly extraction: Extraction; readonly said: Said; readonly summary: Audit["summary"] };
  beforeAll(async () => {
    pdf = await readAs(name, "pdf");
  });

  test.each(FORMATS.filter((format) => format !== "pdf"))("says the same as %s", async (format) => {
    const other = await readAs(name, format);
    const { numbersPrinted, numbersPlaced } = other.extraction.accounting;
    expect(numbersPlaced).toBe(numbersPrinted);
    expect(other.said).toEqual(pdf.said);
    const { figures, proven, contradicted, violated } = pdf.summary;
    // Sentences speak of fewer figures where the format shows no headings.
    expect(other.summary).toMatchObject({ figures, proven, contradicted, violated });
  });
});
