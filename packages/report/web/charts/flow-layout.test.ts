import fc from "fast-check";
import { expect, test } from "vitest";
import { type FlowLayout, type FlowRoom, flowLayout } from "./flow-layout.js";

const ROOM: FlowRoom = { width: 1000, side: 200, top: 50, gap: 40 };

const amount = fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 1e12, noNaN: true }));
const side = fc.array(amount, { maxLength: 12 });

function layoutOf(left: readonly number[], right: readonly number[]): FlowLayout {
  const nodes = [
    ...left.map((_, index) => ({ id: `l${index}`, layer: 0 })),
    { id: "trunk", layer: 1 },
    ...right.map((_, index) => ({ id: `r${index}`, layer: 2 })),
  ];
  const links = [
    ...left.map((value, index) => ({ from: `l${index}`, to: "trunk", value })),
    ...right.map((value, index) => ({ from: "trunk", to: `r${index}`, value })),
  ];
  return flowLayout(nodes, links, ROOM);
}

test("nodes keep their order, are a gap apart and lie within the drawing", () => {
  fc.assert(
    fc.property(side, side, (left, right) => {
      const { nodes, height } = layoutOf(left, right);
      for (const prefix of ["l", "r"]) {
        const layer = nodes.filter(({ id }) => id.startsWith(prefix));
        for (const [index, node] of layer.entries()) {
          expect(node.y0).toBeGreaterThanOrEqual(ROOM.top - 1e-6);
          expect(node.y1).toBeLessThanOrEqual(height + 1e-6);
          const above = layer[index - 1];
          if (above) expect(node.y0 - above.y1).toBeCloseTo(ROOM.gap, 6);
        }
      }
    }),
  );
});

test("heights are as the amounts, on both sides on one scale", () => {
  const { nodes } = layoutOf([30, 10], [20, 20]);
  const height = (id: string) => {
    const node = nodes.find((each) => each.id === id);
    return node ? node.y1 - node.y0 : Number.NaN;
  };
  expect(height("l0") / height("l1")).toBeCloseTo(3, 9);
  expect(height("r0")).toBeCloseTo(2 * height("l1"), 9);
  expect(height("trunk")).toBeCloseTo(4 * height("l1"), 9);
});

test("the least amount has a band, nothing has none", () => {
  const { nodes, links } = layoutOf([1e9, 0.01, 0], [1e9]);
  expect(links.map(({ from }) => from)).toEqual(["l0", "l1", "trunk"]);
  expect(nodes.map(({ id }) => id)).not.toContain("l2");
  expect(layoutOf([], [])).toEqual({ height: 0, nodes: [], links: [] });
});

test("one side alone is drawn", () => {
  expect(layoutOf([], [5, 6]).nodes.map(({ id }) => id)).toEqual(["trunk", "r0", "r1"]);
  expect(layoutOf([5, 6], []).nodes.map(({ id }) => id)).toEqual(["l0", "l1", "trunk"]);
});

test("bands that meet in a node do not overlap there", () => {
  const { links } = layoutOf([5, 7], [4, 8]);
  const ends = links
    .filter(({ to }) => to === "trunk")
    .map(({ path }) => /L[^,]+,(\S+)C/u.exec(path)?.[1])
    .map(Number);
  const begins = links
    .filter(({ to }) => to === "trunk")
    .map(({ path }) => / [^ ,]+,([^ L]+)L/u.exec(path)?.[1])
    .map(Number);
  expect(begins[1]).toBeCloseTo(ends[0] ?? Number.NaN, 6);
});
