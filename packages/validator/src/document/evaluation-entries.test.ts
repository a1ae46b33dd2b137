import { expect, test } from "vitest";
import { report } from "../testing/report-text.js";
import { evaluationEntries } from "./evaluation-entries.js";

test("a score is told with the title of its table, or its id where it has none", () => {
  const copies = [{ kind: "annex", text: "A1 目标 4 3\n= 合计 4 3" } as const];
  const { evaluation } = report({ copies });
  const [table] = evaluation?.scoreTables ?? [];
  if (!evaluation || !table) throw new Error("no score table");
  const names = (title: string | null) =>
    evaluationEntries({ ...evaluation, scoreTables: [{ ...table, title }] }).flatMap(({ owner }) =>
      owner.kind === "evaluation" ? [owner.name.zh] : [],
    );
  expect(names("附件1.评分表")).toContain("《附件1.评分表》“合计”得分");
  expect(names(null)).toContain(`表${table.table}“合计”得分`);
});
