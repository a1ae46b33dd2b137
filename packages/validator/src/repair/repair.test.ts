import type { Audit, BudgetDocument } from "@yusuan/schema";
import { describe, expect, test } from "vitest";
import { applyStatuses } from "../apply-statuses.js";
import { audit } from "../audit.js";
import { budget } from "../testing/budget-text.js";

type Reading = { readonly text: string; readonly confidence?: number; readonly candidates?: Candidates };
type Candidates = readonly { readonly value: string; readonly confidence: number }[];

const SURE = 0.998;
const STATEMENT = `total basic project
  208 a 900.00 500.00 400.00
  20805 a 900.00 500.00 400.00
  2080505 a 613.27 313.27 300.00
  2080506 a 286.73 186.73 100.00
  221 b 7,412.68 7,412.68 0.00
  22102 b 7,412.68 7,412.68 0.00
  2210201 b 4,215.18 4,215.18 0.00
  2210203 b 3,197.50 3,197.50 0.00
  = 合计 8,312.68 7,912.68 400.00`;

/** A scan of one statement with some readings of its figures, by line number and measure. */
function scan(text: string, readings: Readonly<Record<string, Reading>>): BudgetDocument {
  const document = structuredClone(
    budget([{ form: "general-budget-by-function", text: text.replaceAll(",", ""), confidence: SURE }]),
  );
  for (const { figures } of document.statements.flatMap(({ lines }) => lines)) {
    for (const figure of Object.values(figures)) {
      const reading = readings[figure.id.replace("s1.", "")];
      if (!reading) continue;
      const { text: value, confidence = 0.6, candidates } = reading;
      Object.assign(figure, { value, text: value, confidence, ...(candidates && { candidates }) });
    }
  }
  return document;
}

const statusOf = ({ statuses }: Audit, id: string) => statuses[`s1.${id}`];
const candidate = (value: string, confidence = 0.2): Candidates => [{ value, confidence }];

describe("repair", () => {
  test("nothing to do: what sums of other amounts bind is proven", () => {
    const result = audit(scan(STATEMENT, {}));
    expect(result.repairs).toEqual([]);
    expect(result.review).toEqual([]);
    expect(result.summary).toMatchObject({
      proven: result.summary.figures,
      repaired: 0,
      contradicted: 0,
    });
  });

  test("a misreading that two sums correct, also where the recognizer does not name it", () => {
    for (const candidates of [candidate("4215.18"), undefined]) {
      const document = scan(STATEMENT, { "7.basic": { text: "4216.18", ...(candidates && { candidates }) } });
      const result = audit(document);
      expect(result.repairs).toMatchObject([
        { figure: "s1.7.basic", read: "4216.18", value: "4215.18", identities: expect.any(Array) },
      ]);
      expect(result.repairs?.[0]?.odds).toBeGreaterThan(100);
      expect(result.summary).toMatchObject({ violated: 0, repaired: 1, contradicted: 0 });
      const settled = applyStatuses(document, result).statements[0]?.lines[6]?.figures.basic;
      expect(settled).toMatchObject({
        value: "4215.18",
        reading: "4216.18",
        text: "4216.18",
        status: "repaired",
      });
      expect(document.statements[0]?.lines[6]?.figures.basic?.value).toBe("4216.18");
    }
  });

  test("two misreadings in one sum", () => {
    const result = audit(
      scan(STATEMENT, {
        "3.total": { text: "618.27", candidates: candidate("613.27") },
        "4.total": { text: "236.73", candidates: candidate("286.73") },
      }),
    );
    expect(result.repairs?.map(({ figure, value }) => [figure, value])).toEqual([
      ["s1.3.total", "613.27"],
      ["s1.4.total", "286.73"],
    ]);
  });

  test("a value that the ink does not explain is no repair", () => {
    const result = audit(scan(STATEMENT, { "7.basic": { text: "9172.55" } }));
    expect(result.repairs).toEqual([]);
    expect(statusOf(result, "7.basic")).toBe("contradicted");
    expect(result.review?.[0]).toMatchObject({ figure: "s1.7.basic", status: "contradicted" });
    const found = result.findings.filter(({ figures }) => figures[0] === "s1.7.basic");
    expect(found.map(({ verdict }) => verdict)).toEqual(["extraction-loss"]);
    expect(found[0]?.message.en).toContain("read from a scan with 60.0 % confidence");
    expect(found[0]?.message.zh).toContain("置信度60.0%");
  });

  test("one sum repairs only what the recognizer itself holds possible", () => {
    const lone = "total basic project\n201 a 777.31 512.11 265.20";
    expect(audit(scan(lone, { "1.basic": { text: "517.11" } })).repairs).toEqual([]);
    const named = audit(scan(lone, { "1.basic": { text: "517.11", candidates: candidate("512.11") } }));
    expect(named.repairs).toMatchObject([{ figure: "s1.1.basic", value: "512.11" }]);
    // The sum is used up by the repair.
    expect(statusOf(named, "1.total")).toBe("unproven");
  });
});

describe("errors of the document", () => {
  test("a figure that is read surely stays, and the finding is the document's", () => {
    const result = audit(scan(STATEMENT, { "7.basic": { text: "4216.18", confidence: 0.995 } }));
    expect(result.repairs).toEqual([]);
    const found = result.findings.filter(({ figures }) => figures[0] === "s1.7.basic");
    expect(found).toMatchObject([{ verdict: "document-error", expected: "4215.18" }]);
  });

  test("also beside a misreading that is repaired", () => {
    const result = audit(
      scan(STATEMENT, {
        "7.basic": { text: "4216.18", confidence: 0.995 },
        "3.project": { text: "800.00", candidates: candidate("300.00") },
      }),
    );
    expect(result.repairs).toMatchObject([{ figure: "s1.3.project", value: "300.00" }]);
    expect(result.findings.filter(({ figures }) => figures[0] === "s1.7.basic")).toMatchObject([
      { verdict: "document-error", expected: "4215.18" },
    ]);
  });
});

describe("proof", () => {
  test("copies that say the same prove nothing, however sure", () => {
    const copies =
      "total basic project\n201 a 518.30 518.30 0.00\n20101 a 518.30 518.30 0.00\n= 合计 518.30 518.30 0.00";
    const result = audit(scan(copies, {}));
    expect(result.summary.violated).toBe(0);
    for (const id of ["1.total", "1.basic", "2.total", "2.basic", "3.total", "3.basic"])
      expect([id, statusOf(result, id)]).toEqual([id, "unproven"]);
  });

  test("copies that are misread alike are not proven, nor is a right one outvoted", () => {
    const result = audit(
      scan(STATEMENT, {
        "7.total": { text: "4216.18", confidence: 0.97 },
        "7.basic": { text: "4216.18", confidence: 0.97 },
      }),
    );
    for (const { figure, value } of result.repairs ?? [])
      expect([figure, value]).toEqual([expect.stringContaining("s1.7."), "4215.18"]);
    expect(statusOf(result, "7.total")).not.toBe("proven");
    expect(statusOf(result, "7.basic")).not.toBe("proven");
  });

  test("a last digit that rounding may hide is not proven where it is in doubt", () => {
    const whole = "total basic project\n201 a 777 512 265";
    const doubtful = {
      "1.basic": { text: "512.00", confidence: 0.7, candidates: candidate("513.00", 0.25) },
    };
    expect(statusOf(audit(scan(whole, {})), "1.basic")).not.toBe("contradicted");
    expect(statusOf(audit(scan(whole, doubtful)), "1.basic")).toBe("unproven");
  });

  test("documents without scans have neither repairs nor a list for people", () => {
    const result = audit(
      budget([{ form: "general-budget-by-function", text: STATEMENT.replaceAll(",", "") }]),
    );
    expect(Object.keys(result)).not.toContain("repairs");
    expect(Object.keys(result)).not.toContain("review");
    expect(result.summary.proven).toBe(result.summary.figures);
  });
});
