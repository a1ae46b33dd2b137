import { expect, test } from "vitest";
import { documentOf, failedDocument, findingOf } from "../testing/samples.js";
import { formatFindingsCsv } from "./findings-csv.js";

test("a finding is a row with its amounts and the place of its first figure", () => {
  const quoted = findingOf({ message: { en: 'so "many", too', zh: "过多" } });
  const text = formatFindingsCsv([documentOf([findingOf(), quoted]), failedDocument()]);
  const [header = "", row = "", other = "", ...rest] = text.split("\r\n");
  expect(header.split(",")).toHaveLength(19);
  expect(row).toBe(
    "年度/预算 1.pdf,0123456789abcdef,f1,row-total,document-error,error,the parts do not add up,分项之和不等于合计," +
      '1097073.43,1097073.34,-0.09,9,,10.2,20,30,40,"1,097,073.34",g1',
  );
  expect(other).toContain(',"so ""many"", too",过多,');
  expect(rest).toEqual([""]);
});

test("without findings there is the header alone", () => {
  expect(formatFindingsCsv([failedDocument()]).split("\r\n")).toHaveLength(2);
});
