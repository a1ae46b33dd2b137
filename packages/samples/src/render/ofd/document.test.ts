import { expect, test } from "vitest";
import { document2020 } from "../../content/document-2020.js";
import { ofdSample } from "../../ofd-samples.js";
import { RECTANGLES, RULED } from "../styles.js";

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test("the same document gives the same bytes, in every style all of its text", async () => {
  const [ruled, again, boxed] = await Promise.all(
    [RULED, RULED, RECTANGLES].map((style) => ofdSample(document2020(), style)),
  );
  expect(ruled).toEqual(again);
  for (const bytes of [ruled, boxed]) {
    const xml = textOf(bytes ?? new Uint8Array());
    expect(xml).toContain(">单位：元</ofd:TextCode>");
    expect(xml).toContain('Boundary="');
    expect(xml).toMatch(/DeltaX="g \d+ /u);
  }
});

test("graphic units have IDs of their own, none above the largest", async () => {
  const xml = textOf(await ofdSample(document2020(), RULED));
  const ids = [
    ...xml.matchAll(/<ofd:(?:Page|Layer|TextObject|PathObject|Font|TemplatePage) ID="(\d+)"/gu),
  ].map(([, id]) => Number(id));
  const largest = Number(/<ofd:MaxUnitID>(\d+)</u.exec(xml)?.[1]);
  expect(ids.length).toBeGreaterThan(1000);
  expect(new Set(ids).size).toBe(ids.length);
  expect(Math.max(...ids)).toBeLessThanOrEqual(largest);
});
