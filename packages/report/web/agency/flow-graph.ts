import type { Message } from "@yusuan/schema";
import type { AmountData, FlowData, FlowLine, FlowSide } from "../../src/contract/agency-data.js";
import type { FlowLink, FlowNode } from "../charts/flow-layout.js";
import { TEXTS } from "./words.js";

/** A node of the flow: a line of the summary, a total, or what the totals do not explain. */
export type GraphNode = FlowNode & {
  readonly side: "left" | "middle" | "right";
  readonly name: string | Message;
  /** The printed amount, or 元 that follow from printed ones. */
  readonly amount: AmountData | string | null;
};

export type FlowGraph = { readonly nodes: readonly GraphNode[]; readonly links: readonly FlowLink[] };

const TRUNK = { revenue: "revenue", expenditure: "expenditure" } as const;

/**
 * Revenue by source into the total, the total into classes. The two totals are one node where they agree; where anything
 * differs (lines and their total, or the totals), the difference is a node of its own.
 */
export function flowGraph({ revenue, expenditure, difference }: FlowData): FlowGraph {
  const isOne = difference === null;
  const right = isOne ? 2 : 3;
  const into = TRUNK.revenue;
  const from = isOne ? TRUNK.revenue : TRUNK.expenditure;
  const nodes: GraphNode[] = [];
  /** What passes by a total on its way goes below the rest. */
  const passing: GraphNode[] = [];
  const links: FlowLink[] = isOne ? [] : [{ from: into, to: from, value: between(revenue, expenditure) }];
  const add = (node: GraphNode, value: number, to: "in" | "out", trunk: string) => {
    const isPassing = !isOne && trunk === (to === "in" ? from : into);
    (isPassing ? passing : nodes).push(node);
    links.push(to === "in" ? { from: node.id, to: trunk, value } : { from: trunk, to: node.id, value });
  };
  const line = ({ name, amount }: FlowLine, id: string, side: "left" | "right"): GraphNode => ({
    ...{ id, name, amount, side, layer: side === "left" ? 0 : right },
  });
  const left = (id: string, name: Message, amount: string): GraphNode => ({
    ...{ id, name, amount, side: "left", layer: 0 },
  });
  const rest = (id: string, name: Message, amount: string): GraphNode => ({
    ...{ id, name, amount, side: "right", layer: right },
  });
  for (const [index, source] of revenue.lines.entries()) {
    add(line(source, `source-${index}`, "left"), sizeOf(source.amount.value), "in", into);
  }
  for (const [index, use] of expenditure.lines.entries()) {
    add(line(use, `use-${index}`, "right"), sizeOf(use.amount.value), "out", from);
  }
  unexplained(revenue.gap, (gap, isMore) =>
    isMore
      ? add(left("gap-revenue", TEXTS.inNoLine, gap), sizeOf(gap), "in", into)
      : add(rest("gap-revenue", TEXTS.beyondTotal, gap), sizeOf(gap), "out", into),
  );
  unexplained(expenditure.gap, (gap, isMore) =>
    isMore
      ? add(rest("gap-expenditure", TEXTS.inNoLine, gap), sizeOf(gap), "out", from)
      : add(left("gap-expenditure", TEXTS.beyondTotal, gap), sizeOf(gap), "in", from),
  );
  if (isOne) {
    const name = revenue.total && expenditure.total ? TEXTS.totalBoth : TEXTS.revenueTotal;
    const total = revenue.total ?? expenditure.total;
    nodes.push({ id: into, layer: 1, side: "middle", name, amount: total?.amount ?? null });
    return { nodes, links };
  }
  const [came, went] = [revenue.total?.amount ?? null, expenditure.total?.amount ?? null];
  nodes.push({ id: into, layer: 1, side: "middle", name: TEXTS.revenueTotal, amount: came });
  nodes.push({ id: from, layer: 2, side: "middle", name: TEXTS.expenditureTotal, amount: went });
  unexplained(difference, (gap, isMore) =>
    isMore
      ? add(rest("difference", TEXTS.unmatched, gap), sizeOf(gap), "out", into)
      : add(left("difference", TEXTS.unmatched, gap), sizeOf(gap), "in", from),
  );
  return { nodes: [...nodes, ...passing], links };
}

/** What of the revenue is spent: the smaller total. */
function between(revenue: FlowSide, expenditure: FlowSide): number {
  const [came, went] = [revenue, expenditure].map(({ total }) => sizeOf(total?.amount.value ?? "0"));
  return Math.min(came ?? 0, went ?? 0);
}

/** For the width of bands only; what is negative has none. */
function sizeOf(yuan: string): number {
  return Math.max(0, Number(yuan));
}

function unexplained(gap: string | null, take: (amount: string, isMore: boolean) => void): void {
  if (gap === null) return;
  take(gap.replace(/^-/u, ""), !gap.startsWith("-"));
}
