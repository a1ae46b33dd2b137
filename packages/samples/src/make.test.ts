import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { makeDocuments, makeScans } from "./make.js";
import { SCAN_SAMPLES } from "./scan-samples.js";
import { partsOf, pictureDifference } from "./testing/pictures.js";

const FOLDER = fileURLToPath(new URL("../../../samples/", import.meta.url));
const README = "README.md";
/** Levels that drawing and packing may differ by on another machine; a changed digit differs by more. */
const TOLERANCE = 12;

const committed = (name: string) => readFile(`${FOLDER}${name}`);

describe("samples", () => {
  let made: ReadonlyMap<string, Uint8Array>;
  let scans: ReadonlyMap<string, Uint8Array>;
  beforeAll(async () => {
    made = await makeDocuments();
    scans = await makeScans(made);
  }, 300_000);

  it("come out the same every time", async () => {
    const again = await makeDocuments();
    for (const [name, bytes] of made)
      expect(Buffer.compare(bytes, again.get(name) ?? Buffer.of()), name).toBe(0);
  });

  it("are committed as they are made, and nothing else is", async () => {
    expect((await readdir(FOLDER)).filter((name) => name !== README).sort()).toEqual(
      [...made.keys(), ...scans.keys()].sort(),
    );
    for (const [name, bytes] of made) {
      expect(Buffer.compare(bytes, await committed(name)), `${name}: run npm run samples`).toBe(0);
    }
  });

  it.each(SCAN_SAMPLES.map(({ fileName }) => fileName))(
    "%s is committed as it is made, but for its packing",
    async (name) => {
      const [ours, theirs] = [partsOf(scans.get(name) ?? Buffer.of()), partsOf(await committed(name))];
      expect(theirs.rest, `${name}: run npm run samples`).toBe(ours.rest);
      expect(theirs.pictures).toHaveLength(ours.pictures.length);
      for (const [index, picture] of ours.pictures.entries()) {
        const difference = await pictureDifference(picture, theirs.pictures[index] ?? Buffer.of());
        expect(difference, `${name}: run npm run samples`).toBeLessThan(TOLERANCE);
      }
    },
  );

  it("are all told of in the README", async () => {
    const readme = await readFile(`${FOLDER}${README}`, "utf8");
    for (const name of [...made.keys(), ...scans.keys()]) expect(readme).toContain(`\`${name}\``);
  });

  it("differ between the right and the misprinted edition", () => {
    const right = made.get("budget-2020-ruled.pdf") ?? Buffer.of();
    const wrong = made.get("budget-2020-error.pdf") ?? Buffer.of();
    expect(Buffer.compare(right, wrong)).not.toBe(0);
  });
});

describe("the comparison of scans", () => {
  it("sees two digits that changed places", async () => {
    const documents = await makeDocuments();
    const mixed = SCAN_SAMPLES.find(({ fileName }) => fileName === "budget-2020-mixed.pdf");
    const pictures = ["budget-2020-ruled.pdf", "budget-2020-error.pdf"].map(async (name) => {
      const pdf = documents.get(name) ?? Buffer.of();
      const bytes = await mixed?.make(pdf, pdf);
      return partsOf(bytes ?? Buffer.of()).pictures[0] ?? Buffer.of();
    });
    const [right = Buffer.of(), wrong = Buffer.of()] = await Promise.all(pictures);
    expect(await pictureDifference(right, wrong)).toBeGreaterThan(2 * TOLERANCE);
    expect(await pictureDifference(right, right)).toBe(0);
  });
});
