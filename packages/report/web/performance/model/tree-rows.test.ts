import { expect, test } from "vitest";
import type { ScoreNode } from "../../../src/contract/performance-data.js";
import { allNodes, innerNodes, treeMove, treeRows } from "./tree-rows.js";

const node = (id: string, ...children: readonly ScoreNode[]): ScoreNode => ({
  id,
  name: id,
  children,
  mentions: [],
  findings: [],
});
const ruled = (id: string): ScoreNode => ({ ...node(id), rule: "得满分" });

const TREE = node("all", node("A", ruled("A1"), node("A2")), node("B", ruled("B1")));
const shown = (...open: readonly string[]) => treeRows(TREE, new Set(open));
const keys = (...open: readonly string[]) => shown(...open).map(({ key }) => key);

test("only what is open shows what is below it", () => {
  expect(keys()).toEqual(["all"]);
  expect(keys("all")).toEqual(["all", "A", "B"]);
  expect(keys("A")).toEqual(["all"]);
  expect(keys("all", "A", "A1")).toEqual(["all", "A", "A1", "A1 told", "A2", "B"]);
});

test("rows say their level, their place among their like, and whether they can be opened", () => {
  expect(
    shown("all", "A").map(({ key, level, position, siblings, open }) => [
      key,
      level,
      position,
      siblings,
      open,
    ]),
  ).toEqual([
    ["all", 1, 1, 1, true],
    ["A", 2, 1, 2, true],
    ["A1", 3, 1, 2, false],
    ["A2", 3, 2, 2, undefined],
    ["B", 2, 2, 2, false],
  ]);
});

test.each([
  ["ArrowDown", "A", { to: "A1" }],
  ["ArrowDown", "B", {}],
  ["ArrowUp", "all", {}],
  ["Home", "B", { to: "all" }],
  ["End", "all", { to: "B" }],
  ["ArrowRight", "A", { to: "A1" }],
  ["ArrowRight", "A1", { toggle: "A1" }],
  ["ArrowRight", "A2", {}],
  ["ArrowLeft", "A", { toggle: "A" }],
  ["ArrowLeft", "A1", { to: "A" }],
  ["ArrowLeft", "B", { to: "all" }],
  ["Enter", "B", { toggle: "B" }],
  [" ", "A2", {}],
  ["x", "A", undefined],
  ["ArrowDown", "nowhere", undefined],
] as const)("%s on %s", (key, at, move) => expect(treeMove(shown("all", "A"), at, key)).toEqual(move));

test("nodes with children, and all nodes", () => {
  expect(innerNodes(TREE)).toEqual(["all", "A", "B"]);
  expect(allNodes(TREE)).toEqual(["all", "A", "A1", "A2", "B", "B1"]);
});
