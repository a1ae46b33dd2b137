import fc from "fast-check";
import { expect, test } from "vitest";
import { addressOf, selectionOf } from "./selection.js";

test("what is chosen comes back from its address", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("figure", "identity", "finding"),
      fc.string({ minLength: 1, unit: "grapheme" }),
      (kind, id) => {
        expect(selectionOf(addressOf({ kind, id }))).toEqual({ kind, id });
      },
    ),
  );
});

test.each(["", "#", "#page=3", "#figure=", "#figure=%E0%A4%A"])("%j chooses nothing", (hash) =>
  expect(selectionOf(hash)).toBeUndefined(),
);
