import { expect, test } from "vitest";
import { documentOf, failedDocument, findingOf } from "../testing/samples.js";
import { formatSarif, uriOf } from "./sarif.js";

const runOf = (...args: Parameters<typeof formatSarif>) => JSON.parse(formatSarif(...args)).runs[0];

test("a finding is a result that points at its rule, file and page", () => {
  const other = findingOf({ id: "f2", rule: "a-rule", severity: "note" });
  const run = runOf([documentOf([findingOf(), other])], "zh");
  expect(run.tool.driver.rules).toEqual([{ id: "a-rule" }, { id: "row-total" }]);
  expect(run.results[0]).toMatchObject({
    ruleId: "row-total",
    ruleIndex: 1,
    level: "error",
    message: { text: "分项之和不等于合计" },
    partialFingerprints: { "finding/v1": "0123456789abcdef/f1" },
  });
  expect(run.results[0].locations[0]).toMatchObject({
    physicalLocation: { artifactLocation: { uri: "%E5%B9%B4%E5%BA%A6/%E9%A2%84%E7%AE%97%201.pdf" } },
    logicalLocations: [{ name: "page 9", kind: "page" }],
    properties: { page: 9, bbox: [10.2, 20, 30, 40] },
  });
  expect(run.results[1]).toMatchObject({ ruleId: "a-rule", ruleIndex: 0, level: "note" });
});

test("lines of a text file are regions", () => {
  const evidence = [
    { page: 1, bbox: null, place: "line 87", text: "5" },
    { page: 1, bbox: null, place: "lines 87-93", text: "5" },
  ];
  const [result] = runOf([documentOf([findingOf({ evidence })])], "en").results;
  expect(result.locations[0].physicalLocation.region).toEqual({ startLine: 87, endLine: 87 });
  expect(result.relatedLocations[0].physicalLocation.region).toEqual({ startLine: 87, endLine: 93 });
});

test("a finding without evidence points at the file", () => {
  const [result] = runOf([documentOf([findingOf({ evidence: [] })], "a.pdf")], "en").results;
  expect(result.locations).toEqual([{ physicalLocation: { artifactLocation: { uri: "a.pdf" } } }]);
});

test("a file that failed makes the invocation unsuccessful", () => {
  const [invocation] = runOf([failedDocument()], "en").invocations;
  expect(invocation.executionSuccessful).toBe(false);
  expect(invocation.toolExecutionNotifications[0].message.text).toContain("not-found");
  expect(runOf([documentOf([])], "en").invocations).toEqual([{ executionSuccessful: true }]);
});

test.each([
  ["a/b.pdf", "a/b.pdf"],
  ["a b#?.pdf", "a%20b%23%3F.pdf"],
  ["/tmp/预.pdf", "file:///tmp/%E9%A2%84.pdf"],
])("%s as a URI", (file, uri) => {
  expect(uriOf(file)).toBe(uri);
});
