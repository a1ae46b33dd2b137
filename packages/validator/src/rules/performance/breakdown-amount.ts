import { type Breakdown, formatYuan, type Project } from "@yusuan/schema";
import { decimalOf } from "../../arithmetic/decimal.js";
import { describeEntry } from "../../document/describe.js";
import type { DocumentIndex } from "../../document/document-index.js";
import { quantityText } from "../../findings/quantity-text.js";
import type { CheckResult, CheckRule } from "../rule.js";
import { amountsDamaged } from "./shared/damage.js";
import { evidenceAt } from "./shared/places.js";

export const breakdownAmount: CheckRule = Object.freeze({
  id: "breakdown-amount",
  kind: "check",
  severity: "error",
  forms: ["project-target-2020"] as const,
  title: { en: "An amount is unit price times quantity", zh: "明细金额等于单价乘以数量" },
  description: {
    en: "In the breakdown of a project every amount is its unit price times its quantity, as far as the printed decimals of both tell.",
    zh: "项目构成分解中，明细金额等于单价乘以数量，容许单价和金额印出小数位带来的误差。",
  },
  formula: "amount = unitPrice × quantity (明细金额 = 单价 × 数量)",
  find: (index) =>
    index.document.projects.flatMap((project) =>
      (project.breakdown ?? []).flatMap((row) => check(index, project, row)),
    ),
});

function check({ entries }: DocumentIndex, project: Project, row: Breakdown): readonly CheckResult[] {
  const amount = row.amount && entries.get(row.amount.id);
  const price = row.unitPrice && entries.get(row.unitPrice.id);
  const quantity = decimalOf(row.quantity);
  if (!amount || !price || !quantity) return [];
  const { digits, scale } = quantity;
  const size = digits < 0n ? -digits : digits;
  const exact = price.fen * digits;
  const off = amount.fen * scale - exact;
  if (2n * (off < 0n ? -off : off) <= amount.quantum * scale + price.quantum * size) return [];
  const half = exact < 0n ? -scale / 2n : scale / 2n;
  const expected = (exact + half) / scale;
  const printed = row.numbers.quantity;
  const lost =
    amountsDamaged(project) || amount.uncertain || price.uncertain || printed?.recovered !== undefined;
  const [is, by] = [describeEntry(amount), describeEntry(price)];
  const [due, difference] = [quantityText(expected, "money"), quantityText(amount.fen - expected, "money")];
  return [
    {
      key: row.id,
      verdict: lost ? "extraction-loss" : "document-error",
      severity: lost ? "warning" : "error",
      message: {
        en: `${is.en} is not unit price × quantity: ${by.en} × ${row.quantity} = ${due.en}, difference ${difference.en}`,
        zh: `${is.zh}不等于单价×数量：${by.zh}×${row.quantity}=${due.zh}，相差${difference.zh}`,
      },
      expected: formatYuan(expected),
      actual: formatYuan(amount.fen),
      difference: formatYuan(amount.fen - expected),
      entries: [amount, price],
      ...(printed && { places: [evidenceAt(printed)] }),
    },
  ];
}
