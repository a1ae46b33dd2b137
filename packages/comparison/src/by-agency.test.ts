import { expect, test } from "vitest";
import { agencyYears } from "./by-agency.js";
import { compareDocuments } from "./compare.js";
import { ALL } from "./testing/compared.js";
import { coded, documentOf, statementOf, total } from "./testing/documents.js";

const DOCUMENTS = [2023, 2024, 2024].map((year, index) =>
  documentOf({
    id: `000000000000000${index}`,
    year,
    contradicted: index === 1 ? 1 : 0,
    statements: [
      statementOf("general-budget-by-function", [
        total("30.00"),
        coded("201", "一般公共服务支出", `${10 + index}.00`),
        coded("20103", "政府办公厅（室）及相关机构事务", "5.00"),
      ]),
    ],
  }),
);

test("the groups are those of a comparison by years", async () => {
  const years = agencyYears(ALL, new Map());
  for (const document of DOCUMENTS) expect(years.add(document)).toBe("上海市示例区档案局");
  expect(years.groups()).toEqual((await compareDocuments(DOCUMENTS, "year", ALL, new Map())).groups);
});

test("the same content counts once, and what stands in no comparison has no agency", () => {
  const years = agencyYears(ALL, new Map());
  const [first = documentOf()] = DOCUMENTS;
  expect(years.add(first)).toBe(years.add(first));
  expect(years.add(documentOf({ id: "f", agency: null }))).toBeUndefined();
  expect(years.groups().map(({ columns }) => columns.map(({ unused }) => unused.length))).toEqual([[0]]);
});
