import { expect, test } from "vitest";
import { defineTable, field } from "../declaration/field.js";
import type { Departure } from "./fit.js";
import { keepKeys } from "./keep-keys.js";

const about = { en: "", zh: "" };
const id = field("id", "text", "", "", { required: true });
const OWNERS = defineTable({ name: "owners", about, primaryKey: ["id"], foreignKeys: [], fields: [id] });
const to = { table: "owners", to: ["id"] };
const PARTS = defineTable({
  name: "parts",
  about,
  primaryKey: ["id"],
  foreignKeys: [
    { fields: ["owner"], ...to },
    { fields: ["second"], ...to },
    { fields: ["parent"], table: "parts", to: ["id"] },
  ],
  fields: [
    id,
    field("owner", "text", "", "", { required: true }),
    field("second", "text", "", ""),
    field("parent", "text", "", ""),
  ],
});

function keep(owners: readonly string[], parts: readonly Record<string, string | null>[]) {
  const told: Departure[] = [];
  const rows = new Map([
    ["owners", owners.map((owner) => ({ id: owner }))],
    ["parts", parts],
  ]);
  const kept = keepKeys([OWNERS, PARTS], rows, (each) => told.push(each));
  return {
    owners: kept.get("owners"),
    parts: kept.get("parts"),
    told: told.map(({ kind, field }) => `${kind} ${field}`),
  };
}

test("rows whose keys hold stay as they are", () => {
  const parts = [
    { id: "1", owner: "a", second: null, parent: "2" },
    { id: "2", owner: "a", second: "a", parent: null },
  ];
  expect(keep(["a"], parts)).toEqual({ owners: [{ id: "a" }], parts, told: [] });
});

test("the first of two rows with one key stays", () => {
  const first = { id: "1", owner: "a", second: null, parent: null };
  const { parts, told } = keep(["a"], [first, { ...first, second: "a" }]);
  expect(parts).toEqual([first]);
  expect(told).toEqual(["key-twice id"]);
});

test("a key that leads nowhere is emptied, or its row left out where it is required", () => {
  const { parts, told } = keep(
    ["a"],
    [
      { id: "1", owner: "a", second: "b", parent: "9" },
      { id: "2", owner: "b", second: null, parent: null },
    ],
  );
  expect(parts).toEqual([{ id: "1", owner: "a", second: null, parent: null }]);
  expect(told).toEqual([
    "key-without-target second",
    "key-without-target parent",
    "key-without-target owner",
  ]);
});
