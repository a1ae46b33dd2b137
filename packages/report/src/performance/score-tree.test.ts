import { beforeAll, expect, test } from "vitest";
import type { ScoreNode } from "../contract/performance-data.js";
import { performanceDatas } from "../testing/performance-datas.js";

const leavesOf = (node: ScoreNode): readonly ScoreNode[] =>
  node.children.length === 0 ? [node] : node.children.flatMap(leavesOf);

let all: Awaited<ReturnType<typeof performanceDatas>> = [];
beforeAll(async () => {
  all = await performanceDatas(["evaluation-report-2022.pdf"]);
});

function sampleTree() {
  const [found] = all;
  const tree = found?.data.evaluation?.tree;
  if (!found || !tree) throw new Error("no tree");
  return { ...found, tree };
}

test("classes, groups and indicators, with what is printed for each", () => {
  const { tree, budget } = sampleTree();
  expect(
    tree.children.map(({ number, name, weight, score }) => [number, name, weight?.text, score?.text]),
  ).toEqual([
    ["A", "决策", "10", "9"],
    ["B", "过程", "20", "19"],
    ["C", "产出", "40", "36.1"],
    ["D", "效益", "30", "29"],
  ]);
  expect(
    tree.children[0]?.children.map(({ number, name, weight, weights }) => [
      number,
      name,
      weight,
      weights?.sum,
    ]),
  ).toEqual([
    ["A1", "项目立项", undefined, "4"],
    ["A2", "绩效目标", undefined, "4"],
    ["A3", "资金投入", undefined, "2"],
  ]);
  expect(leavesOf(tree).map(({ id, weight, score }) => [id, weight?.value, score?.value])).toEqual(
    budget.evaluation?.scoredIndicators.map(({ id, weight, score }) => [id, weight, score]),
  );
});

test("sums stand against what is printed, with the identity of the audit", () => {
  const { tree } = sampleTree();
  expect(tree.scores).toMatchObject({ sum: "93.1", outcome: "satisfied", identity: "score-total:t3:score" });
  expect(tree.children[0]?.weights).toMatchObject({
    sum: "10",
    outcome: "satisfied",
    identity: "score-total:t4:weight",
  });
  expect(tree.children[0]?.children[0]?.weights).toMatchObject({ outcome: null });
});

test("a place that says another full mark is shown as it is, and the finding stands with its indicator", () => {
  const { tree } = sampleTree();
  const leaf = leavesOf(tree).find(({ id }) => id === "e.D21");
  expect(leaf?.weight?.text).toBe("5");
  expect(leaf?.mentions.map(({ weight }) => [weight?.text, weight?.status])).toContainEqual([
    "4分",
    "contradicted",
  ]);
  expect(leaf?.findings).toContain("full-mark:e.D21.m4.weight");
  expect(leaf?.rule).toContain("扣权重");
});
