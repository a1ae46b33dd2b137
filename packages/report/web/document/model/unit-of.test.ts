import { expect, test } from "vitest";
import type { FigureData, IdentityData } from "../../../src/contract/document-data.js";
import { unitOf } from "./unit-of.js";

const figure = (id: string, unit: string): FigureData => ({
  ...{ id, unit, text: "1", value: "1", status: "proven", label: "", page: 1, bbox: null },
});
const identity = (id: string, ...figures: readonly string[]): IdentityData => ({
  ...{ id, rule: "row-sum", relation: "equal", outcome: "violated", difference: "1", tolerance: "0" },
  terms: figures.map((each) => ({ figure: each, weight: 1 })),
});
const byId = <T extends { readonly id: string }>(...all: readonly T[]) =>
  new Map(all.map((each) => [each.id, each]));
const model = {
  figures: byId(figure("a", "元"), figure("b", "元"), figure("c", "分")),
  identities: byId(identity("yuan", "a", "b"), identity("points", "c"), identity("mixed", "a", "c")),
};

test.each([
  ["amounts", ["yuan"], "元"],
  ["points", ["points"], "分"],
  ["identities of two kinds", ["yuan", "points"], ""],
  ["terms of two kinds", ["mixed"], ""],
  ["a rate, which is in no identity", [], ""],
])("%s", (_, identities, unit) => expect(unitOf({ identities }, model)).toBe(unit));
