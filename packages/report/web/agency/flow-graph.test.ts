import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FlowData, FlowLine } from "../../src/contract/agency-data.js";
import { flowGraph } from "./flow-graph.js";

const line = (name: string, amount: number): FlowLine => ({
  name,
  amount: {
    ...{ value: amount.toFixed(2), status: "proven", text: "", figure: name, page: 1 },
    ...{ share: null, flags: [] },
  },
});

const lessOrNull = (amount: number) => (amount === 0 ? null : amount.toFixed(2));
const sum = (values: readonly number[]) => values.reduce((all, each) => all + each, 0);

function flowOf(came: readonly number[], went: readonly number[], total: number, spent: number): FlowData {
  return {
    year: "2024-budget",
    title: "",
    revenue: {
      lines: came.map((each, index) => line(`r${index}`, each)),
      total: line("收入总计", total),
      gap: lessOrNull(total - sum(came)),
    },
    expenditure: {
      lines: went.map((each, index) => line(`e${index}`, each)),
      total: line("支出总计", spent),
      gap: lessOrNull(spent - sum(went)),
    },
    difference: lessOrNull(total - spent),
  };
}

const amount = fc.integer({ min: 0, max: 1_000_000 });
const side = fc.array(amount, { minLength: 1, maxLength: 6 });

test("whatever differs, as much goes out of every total as comes into it", () => {
  fc.assert(
    fc.property(side, side, amount, amount, (came, went, total, spent) => {
      const { nodes, links } = flowGraph(flowOf(came, went, total, spent));
      for (const { id } of nodes.filter((node) => node.side === "middle")) {
        const into = sum(links.flatMap(({ to, value }) => (to === id ? [value] : [])));
        const out = sum(links.flatMap(({ from, value }) => (from === id ? [value] : [])));
        expect(out).toBeCloseTo(into, 6);
      }
    }),
  );
});

describe("what the totals do not explain is a node of its own", () => {
  const unexplained = (flow: FlowData) =>
    flowGraph(flow).nodes.flatMap(({ id, side, amount }) =>
      typeof amount === "string" ? [`${id} ${side} ${amount}`] : [],
    );

  test.each<[string, FlowData, readonly string[]]>([
    ["nothing", flowOf([60, 40], [100], 100, 100), []],
    ["revenue in no line", flowOf([60], [100], 100, 100), ["gap-revenue left 40.00"]],
    ["lines of revenue beyond the total", flowOf([60, 50], [100], 100, 100), ["gap-revenue right 10.00"]],
    ["expenditure in no line", flowOf([100], [70], 100, 100), ["gap-expenditure right 30.00"]],
    ["lines of expenditure beyond it", flowOf([100], [130], 100, 100), ["gap-expenditure left 30.00"]],
    ["more revenue than expenditure", flowOf([100], [90], 100, 90), ["difference right 10.00"]],
    ["less of it", flowOf([90], [100], 90, 100), ["difference left 10.00"]],
  ])("%s", (_, flow, nodes) => expect(unexplained(flow)).toEqual(nodes));
});

test("totals that agree are one node, others are two", () => {
  const middle = (flow: FlowData) => flowGraph(flow).nodes.filter((node) => node.side === "middle").length;
  expect(middle(flowOf([1], [1], 1, 1))).toBe(1);
  expect(middle(flowOf([1], [2], 1, 2))).toBe(2);
});

test("a negative line has no band", () => {
  const { links } = flowGraph(flowOf([110, -10], [100], 100, 100));
  expect(links.find(({ from }) => from === "source-1")?.value).toBe(0);
});
