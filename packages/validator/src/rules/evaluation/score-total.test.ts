import { describe, expect, test } from "vitest";
import { reportFindings, reportOutcomes } from "../../testing/report-outcomes.js";
import type { ReportText } from "../../testing/report-text.js";
import { scoreTotal } from "./score-total.js";

const whole = (kind: "summary" | "annex", rows: string, damaged = false) => ({ kind, text: rows, damaged });
const A = "A1 目标 4 4\nA2 预算 6 5";
const B = "B1 完成 50 45\nB2 质量 40 40";
const TOTAL = "= 合计 100 94";

const outcomes = (copies: ReportText["copies"] & object) => reportOutcomes(scoreTotal, { copies });

describe(scoreTotal.id, () => {
  test.each<[string, ReportText["copies"] & object, string]>([
    ["consistent", [whole("summary", `${A}\n${B}\n${TOTAL}`)], "++"],
    ["wrong total of scores", [whole("summary", `${A}\n${B}\n= 合计 100 91`)], "+x"],
    ["wrong total of full marks", [whole("annex", `${A}\n${B}\n= 合计 99 94`)], "x+"],
    ["no total", [whole("summary", `${A}\n${B}`)], ""],
    ["nothing scored yet", [whole("annex", "A1 目标 40 -\nA2 预算 60 -\n= 合计 100 -")], "+"],
    ["blank subtotal of a section", [{ kind: "section", text: `${A}\n= 小计` }], "??"],
    ["section", [{ kind: "section", text: `${A}\n= 小计 10 9` }], "++"],
    [
      "an indicator that another copy shows is lost",
      [whole("summary", `${A}\nB1 完成 50 45\n= 合计 100 94`, true), whole("annex", `${A}\n${B}\n${TOTAL}`)],
      "?+?+",
    ],
    [
      "subtotals inside the whole table",
      [whole("summary", `${A}\n= 小计 10 9\n${B}\n= 小计 90 85\n${TOTAL}`)],
      "+++++" + "+++",
    ],
    [
      "the sections together",
      [
        whole("annex", `${A}\n${B}\n${TOTAL}`),
        { kind: "section", text: `${A}\n= 小计 10 9` },
        { kind: "section", text: `${B}\n= 小计 90 85` },
      ],
      "++++++++++",
    ],
    [
      "sections of one class only are no copy of the whole",
      [whole("annex", `${A}\n${B}\n${TOTAL}`), { kind: "section", text: `${A}\n= 小计 10 9` }],
      "++++",
    ],
    [
      "the scores in the text",
      [whole("annex", `${A}\n${B}\n${TOTAL}`), { kind: "text", text: `${A}\n${B}` }],
      "+++",
    ],
  ])("%s", (_, copies, expected) => {
    expect([...outcomes(copies)].sort().join("")).toBe([...expected].sort().join(""));
  });

  test("a damaged copy that does not add up is an extraction loss", () => {
    const [finding, ...others] = reportFindings([scoreTotal.id], {
      copies: [whole("summary", `${A}\nB1 完成 50 45\nB2 质量 40 30\n${TOTAL}`, true)],
    });
    expect(finding).toMatchObject({ verdict: "extraction-loss", severity: "warning" });
    expect(others).toEqual([]);
  });

  test("an intact copy that does not add up is a document error", () => {
    const [finding] = reportFindings([scoreTotal.id], {
      copies: [whole("summary", `${A}\nB1 完成 50 45\nB2 质量 40 30\n${TOTAL}`)],
    });
    expect(finding).toMatchObject({ verdict: "document-error", severity: "error", difference: "-10.00" });
  });
});
