import { inflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deflate } from "./deflate.js";

const back = (bytes: Uint8Array) => Uint8Array.from(inflateSync(deflate(bytes)));

describe("deflate", () => {
  it("gives what inflates to the same bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
        expect(back(bytes)).toEqual(bytes);
      }),
    );
  });

  it("copies what is repeated, however far it goes on", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 400 }),
        (part, times) => {
          const bytes = Uint8Array.from(
            { length: part.length * times },
            (_, at) => part[at % part.length] ?? 0,
          );
          expect(back(bytes)).toEqual(bytes);
          if (bytes.length > 4000) expect(deflate(bytes).length).toBeLessThan(bytes.length / 4);
        },
      ),
    );
  });

  it("keeps codes short when counts differ without bound", () => {
    const sizes = Array.from({ length: 22 }, (_, index) => Math.round(1.62 ** index));
    const bytes = Uint8Array.from(sizes.flatMap((size, value) => new Array<number>(size).fill(value)));
    const mixed = bytes.map((_, at) => bytes[(at * 7919) % bytes.length] ?? 0);
    expect(back(mixed)).toEqual(mixed);
  });
});
