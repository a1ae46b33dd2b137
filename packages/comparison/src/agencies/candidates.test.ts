import { describe, expect, test } from "vitest";
import { agencyCandidates, type KnownAgency } from "./candidates.js";
import { isAbbreviation, likenessOf } from "./likeness.js";
import { agencyParts } from "./parts.js";

const REGION = "上海市示例区";
const agency = (body: string, published: readonly string[] = [], region = REGION): KnownAgency => ({
  key: `${region}${body}`,
  region,
  published: new Set(published),
});
const pair = (a: string, b: string) => agencyCandidates([agency(a), agency(b)], new Set())[0];

describe("agencyParts", () => {
  test.each([
    ["上海市示例区财政局", "上海市示例区", "上海市示例区", "财政局"],
    ["上海市示例区财政局", null, "上海市示例区", "财政局"],
    ["示例区财政局", null, "示例区", "财政局"],
    ["内蒙古自治区财政厅", null, "内蒙古自治区", "财政厅"],
    ["市府办", null, "市", "府办"],
    ["市场监督管理局", null, "", "市场监督管理局"],
    ["财政局", null, "", "财政局"],
  ])("%s in %s", (name, region, place, body) => {
    expect(agencyParts(name, region)).toEqual({ region: place, body });
  });
});

test.each([
  ["人民政府办公室", "政府办公室", "short-form"],
  ["人民政府信访办公室", "信访办公室", "short-form"],
  ["人民政府康乐街道办事处", "康乐街道", "short-form"],
  ["商务委员会", "商务委", "short-form"],
  ["发展和改革委员会", "发改委", "abbreviation"],
  ["人力资源和社会保障局", "人社局", "abbreviation"],
  ["规划和自然资源局", "规划资源局", "abbreviation"],
  ["人民政府办公室", "府办", "abbreviation"],
  ["卫生和计划生育委员会", "卫生健康委员会", "same-beginning"],
  ["文化广播影视管理局", "文化和旅游局", "same-beginning"],
])("%s ~ %s: %s", (a, b, reason) => {
  expect(pair(a, b)?.reasons[0]?.reason).toBe(reason);
  expect(pair(b, a)).toEqual(pair(a, b));
});

test.each([
  ["财政局", "司法局"],
  ["财政局", "财政监督所"],
  ["人民政府康乐街道办事处", "人民政府安宁街道办事处"],
  ["人民政府办公室", "委员会办公室"],
  ["教育局", "体育局"],
])("%s and %s are no candidates", (a, b) => {
  expect(pair(a, b)).toBeUndefined();
});

test("a name of another region is none, one with the upper levels left out is", () => {
  expect(agencyCandidates([agency("财政局"), agency("财政局", [], "上海市样板区")], new Set())).toEqual([]);
  const found = agencyCandidates([agency("财政局"), agency("财政局", [], "示例区")], new Set());
  expect(found[0]?.reasons.map(({ reason }) => reason)).toEqual(["same-body", "region-shortened"]);
});

test("two that publish the same year, kind and scope are unlikely to be one, and it is said", () => {
  const both = ["2024 budget department"];
  const [found] = agencyCandidates([agency("商务委员会", both), agency("商务委", both)], new Set());
  expect(found?.score).toBe(40);
  expect(found?.reasons.at(-1)?.reason).toBe("both-publish");
});

test("names that a person has decided on are told no more", () => {
  const agencies = [agency("商务委员会"), agency("商务委")];
  expect(agencyCandidates(agencies, new Set(agencies.map(({ key }) => key)))).toEqual([]);
});

test("an abbreviation keeps the order and the ending", () => {
  expect(isAbbreviation("发改委", "发展和改革委员会")).toBe(true);
  expect(isAbbreviation("改发委", "发展和改革委员会")).toBe(false);
  expect(isAbbreviation("发改局", "发展和改革委员会")).toBe(false);
  expect(likenessOf("财政局", "财政局")?.reason).toBe("same-body");
});
