import { formatYuan } from "@yusuan/schema";
import fc from "fast-check";
import type { StatementText } from "./budget-text.js";

/** An item (项) and what is spent on it, in 分, by source. */
type Item = {
  readonly code: string;
  readonly basic: bigint;
  readonly project: bigint;
  readonly fund: bigint;
  readonly other: bigint;
};

const fen = fc.bigInt({ min: 0n, max: 10n ** 11n });
const some = fc.oneof(fc.constant(0n), fen);
const item: fc.Arbitrary<Item> = fc.record({
  code: fc
    .tuple(fc.integer({ min: 201, max: 204 }), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 4 }))
    .map(([a, b, c]) => `${a}0${b}0${c}`),
  basic: fen.map((value) => value + 1n),
  project: some,
  fund: some,
  other: some,
});

type Row = readonly bigint[];
type Amounts = (item: Item) => Row;

/** Statements T1 to T8 of a made-up budget in which everything adds up. */
export const randomBudget: fc.Arbitrary<readonly StatementText[]> = fc
  .tuple(fc.uniqueArray(item, { minLength: 1, maxLength: 12, selector: ({ code }) => code }), fc.nat(100))
  .map(([items, share]) => statements(items, BigInt(share)));

function statements(items: readonly Item[], share: bigint): readonly StatementText[] {
  const all: Amounts = ({ basic, project, fund, other }) => {
    const sum = basic + project + fund + other;
    return [sum, basic, project + fund + other];
  };
  const general: Amounts = ({ basic, project }) => [basic + project, basic, project];
  const fund: Amounts = (each) => [each.fund, 0n, each.fund];
  const revenue: Amounts = (each) => [all(each)[0] ?? 0n, each.basic + each.project + each.fund, each.other];
  const funds: Amounts = (each) => [
    each.basic + each.project + each.fund,
    each.basic + each.project,
    each.fund,
  ];
  const total = sumOf(items, all)[0] ?? 0n;
  const [given = 0n, generally = 0n, byFund = 0n] = sumOf(items, funds);
  const basic = sumOf(items, general)[1] ?? 0n;
  const personnel = (basic * share) / 101n;
  const kinds = "total basic project";
  return [
    {
      form: "revenue-expenditure-summary",
      text: [
        "total",
        row("< 财政拨款收入", [given]),
        row("<. 一般公共预算资金", [generally]),
        row("<. 政府性基金", [byFund]),
        row("< 其他收入", [total - given]),
        ...classes(items, (each) => all(each).slice(0, 1)),
        row("=< 收入总计", [total]),
        row("=> 支出总计", [total]),
      ].join("\n"),
    },
    { form: "revenue-by-function", text: coded("total appropriation other-income", items, revenue) },
    { form: "expenditure-by-function", text: coded(kinds, items, all) },
    {
      form: "appropriation-summary",
      text: [
        "total general-budget government-fund",
        row("< 一般公共预算资金", [generally]),
        row("< 政府性基金", [byFund]),
        ...classes(items, funds),
        row("=< 收入总计", [given]),
        row("=> 支出总计", [given, generally, byFund]),
      ].join("\n"),
    },
    { form: "general-budget-by-function", text: coded(kinds, items, general) },
    { form: "government-fund-by-function", text: coded(kinds, items, fund) },
    {
      form: "basic-expenditure-by-economic",
      text: [
        "total personnel public",
        row("301 工资福利支出", [personnel, personnel, 0n]),
        row("30101 基本工资", [personnel, personnel, 0n]),
        row("302 商品和服务支出", [basic - personnel, 0n, basic - personnel]),
        row("30201 办公费", [basic - personnel, 0n, basic - personnel]),
        row("= 合计", [basic, personnel, basic - personnel]),
      ].join("\n"),
    },
  ];
}

function coded(measures: string, items: readonly Item[], amounts: Amounts): string {
  const codes = [
    ...new Set(items.flatMap(({ code }) => [3, 5, 7].map((length) => code.slice(0, length)))),
  ].sort();
  const rows = codes.map((code) => row(`${code} n${code}`, sumOf(items.filter(under(code)), amounts)));
  return [measures, ...rows, row("= 合计", sumOf(items, amounts))].join("\n");
}

function classes(items: readonly Item[], amounts: Amounts): readonly string[] {
  const codes = [...new Set(items.map(({ code }) => code.slice(0, 3)))].sort();
  return codes.map((code) => row(`> ${code} n${code}`, sumOf(items.filter(under(code)), amounts)));
}

function under(code: string): (item: Item) => boolean {
  return (each) => each.code.startsWith(code);
}

function sumOf(items: readonly Item[], amounts: Amounts): Row {
  return items.map(amounts).reduce((sum, row) => row.map((value, i) => value + (sum[i] ?? 0n)), [] as Row);
}

function row(name: string, values: Row): string {
  return `${name} ${values.map(formatYuan).join(" ")}`;
}
