import { describe, expect, test } from "vitest";
import { reportResults } from "../../testing/report-outcomes.js";
import { indicatorNames } from "./indicator-names.js";

const copies = (name: string) => [
  { kind: "annex", text: "B12 资金使用情况 3 3" } as const,
  { kind: "text", text: `${name} 3 3` } as const,
];

describe(indicatorNames.id, () => {
  test("two names of one number", () => {
    const results = reportResults(indicatorNames, { copies: copies("B12 资金使用合规性") });
    expect(results).toMatchObject([{ key: "B12", severity: "note" }]);
    expect(results[0]?.places).toHaveLength(2);
  });

  test.each(["B12 资金使用情况", "B12 “资金使用”情况", "~B12 资金"])("not: %s", (name) => {
    expect(reportResults(indicatorNames, { copies: copies(name) })).toEqual([]);
  });
});
