import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import type { IndicatorData, NumberData, ProjectData } from "../contract/performance-data.js";
import { performanceDatas } from "../testing/performance-datas.js";
import { SAMPLES } from "../testing/sample-run.js";
import { performanceRows } from "./performance-rows.js";

const FORMS = [
  "project-targets-2020.pdf",
  "project-targets-2026.txt",
  "overall-targets-2024.pdf",
  "self-evaluation-2022.pdf",
  "self-evaluation-damaged.txt",
  "evaluation-report-2022.txt",
];

let all: Awaited<ReturnType<typeof performanceDatas>> = [];
beforeAll(async () => {
  all = await performanceDatas(FORMS);
});

function read(name: string) {
  const found = all.find(({ data }) => data.file.endsWith(name));
  if (!found) throw new Error(`${name} was not read`);
  return found.data;
}

const indicatorsOf = ({ classes }: ProjectData): readonly IndicatorData[] =>
  classes.flatMap(({ groups }) => groups.flatMap(({ indicators }) => indicators));

/** All numbers of a part, wherever they stand in it. */
function numbersOf(part: unknown): readonly NumberData[] {
  if (typeof part !== "object" || part === null) return [];
  const own = "text" in part && "value" in part && "status" in part;
  const isNumber = (_: object): _ is NumberData => own;
  return isNumber(part) ? [part] : Object.values(part).flatMap(numbersOf);
}

test("every indicator of every form is there in its order, and every number leads to a figure of the audit", () => {
  for (const { data, budget, audit } of all) {
    expect(data.projects.map(indicatorsOf).map((own) => own.map(({ id }) => id))).toEqual(
      budget.projects.map(({ indicators }) => indicators.map(({ id }) => id)),
    );
    for (const { id, status } of numbersOf(data)) {
      expect(id).toBeDefined();
      expect([id, audit.statuses[id ?? ""] ?? "unproven"]).toEqual([id, status]);
    }
    const known = new Set(data.findings.map(({ id }) => id));
    for (const { findings } of data.projects) for (const id of findings) expect(known).toContain(id);
  }
});

test("weight and score are those of the form, and what is not there is not made up", () => {
  for (const { data, budget } of all) {
    const shown = data.projects.flatMap(indicatorsOf);
    for (const [at, indicator] of budget.projects.flatMap((project) => project.indicators).entries()) {
      expect([shown[at]?.weight?.value, shown[at]?.score?.value]).toEqual([
        indicator.weight,
        indicator.score,
      ]);
      expect([shown[at]?.target?.text, shown[at]?.actual?.text]).toEqual([
        indicator.target?.text,
        indicator.actual?.text,
      ]);
    }
  }
});

test("a self-evaluation: classes, budget execution, and the sums of weights and scores", () => {
  const [training] = read("self-evaluation-2022.pdf").projects;
  expect(training?.classes.map(({ name, weights, scores }) => [name, weights?.sum, scores?.sum])).toEqual([
    ["产出指标", "50", "49"],
    ["效益指标", "30", "30"],
    ["满意度指标", "10", "10"],
  ]);
  expect(training?.weights).toMatchObject({
    sum: "100",
    missing: 0,
    outcome: "satisfied",
    identity: "weights-sum:p1",
  });
  expect(training?.scores).toMatchObject({ sum: "99", outcome: "satisfied", printed: { text: "99.00" } });
  expect(training?.period).toBeUndefined();
  expect(training?.execution.map(({ key, rate }) => [key, rate?.text])).toEqual([
    ["total", "100.00%"],
    ["fiscal", undefined],
    ["carriedOver", undefined],
    ["other", undefined],
  ]);
});

test("what a damaged source has lost is not held against the document", () => {
  const [damaged] = read("self-evaluation-damaged.txt").projects;
  expect(damaged?.name).toBeNull();
  expect(damaged?.damage.length).toBeGreaterThan(0);
  expect(damaged?.scores).toMatchObject({
    sum: "89",
    printed: { value: "99.00" },
    outcome: "undecided",
    identity: "score-sum:p1",
    finding: "lost-points:p1",
  });
});

test("a finding stands with its indicator and its project, and with no other", () => {
  const { findings: known, projects } = read("project-targets-2026.txt");
  const named = known.map(({ id }) => ({
    id,
    projects: projects.filter(({ findings }) => findings.includes(id)).map((each) => each.id),
    indicators: projects
      .flatMap(indicatorsOf)
      .filter(({ findings }) => findings.includes(id))
      .map((each) => each.id),
  }));
  expect(named).toEqual([
    { id: "claim-figure:c13", projects: ["p2"], indicators: [] },
    { id: "indicator-range:p1.i5:target", projects: ["p1"], indicators: ["p1.i5"] },
    { id: "duplicate-indicator:p1.i3", projects: ["p1"], indicators: ["p1.i3", "p1.i6"] },
  ]);
});

test("contact names and telephone numbers of a form are shown nowhere", async () => {
  const scratch = mkdtempSync(join(tmpdir(), "yusuan-contact-"));
  const file = join(scratch, "contact.txt");
  const text = readFileSync(join(SAMPLES, "project-targets-2020.txt"), "utf8");
  const filled = text
    .replaceAll(/(联系人：\n\t?)\n/gu, "$1某某甲\n")
    .replaceAll(/(联系电话：\n\t?)\n/gu, "$15550123\n");
  expect(filled.match(/某某甲|5550123/gu)?.length).toBe(4);
  writeFileSync(file, filled);
  const [found] = await performanceDatas([], [file]);
  rmSync(scratch, { recursive: true, force: true });
  expect(found?.data.projects.map(({ name }) => name)).not.toContain(null);
  expect(JSON.stringify(found?.data)).not.toMatch(/某某甲|5550123|联系/u);
});

test("the list of the run has a row for each project and each evaluation", () => {
  const report = all.find(({ data }) => data.evaluation)?.data;
  if (!report) throw new Error("no report");
  const rows = [
    ...performanceRows(report, "documents/a/performance.html"),
    ...performanceRows(read("overall-targets-2024.pdf"), "documents/b/performance.html"),
  ];
  expect(
    rows.map(({ project, form: kind, score, grade, indicators }) => [
      project,
      kind,
      score,
      grade,
      indicators,
    ]),
  ).toEqual([
    [null, "evaluation", "93.1", "优", 20],
    ["p1", "project-target", null, null, 9],
    ["p1", "overall-target", null, null, 5],
    ["p2", "special-fund-target", null, null, 4],
    ["p3", "special-fund-target", null, null, 4],
    ["p4", "special-fund-target", null, null, 4],
  ]);
});
