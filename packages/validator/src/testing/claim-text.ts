import { type BudgetDocument, type Claim, claimSchema, formatYuan, parseAmount } from "@yusuan/schema";

const RELATIONS = ["base", "change", "rate", "part", "whole"] as const;
const DIRECTIONS = ["increase", "decrease", "same"] as const;

/**
 * A claim in a few words: subject, measure, the number as printed (`5.00万元`, `3.10%`, `7辆`, `2025-06`), then
 * `year:2025`, `figure:s1.1.total`, `part:c2`, `increase`, `section:…`, `block:…`, `cell:t1:2:0`, `text:…`.
 */
function claims(texts: readonly string[]): readonly Claim[] {
  return texts.map((text, i) => claim(text, `c${i + 1}`));
}

/** The document with these claims in place of its own. */
export function withClaims(document: BudgetDocument, texts: readonly string[]): BudgetDocument {
  return { ...document, claims: [...claims(texts)] };
}

function claim(text: string, id: string): Claim {
  const [subject = "", measure = "", printed = "", ...options] = text.split(/\s+/u);
  const values = (key: string): readonly string[] =>
    options.flatMap((option) => (option.startsWith(`${key}:`) ? [option.slice(key.length + 1)] : []));
  const [year, section, block = "b1", cell, said = `${subject}${printed}`] = [
    values("year")[0],
    values("section")[0],
    values("block")[0],
    values("cell")[0],
    values("text")[0],
  ];
  const [table = "t1", row = "0", column = "0"] = cell?.split(":") ?? [];
  const direction = DIRECTIONS.find((name) => options.includes(name));
  return claimSchema.parse({
    id,
    text: said,
    printed,
    subject,
    measure,
    ...numberOf(printed),
    ...(year && { year: Number(year) }),
    ...(direction && { direction }),
    ...(section && { section }),
    page: 1,
    bbox: null,
    place: `line ${id.slice(1)}`,
    ...(cell ? { cell: { table, row: Number(row), column: Number(column) } } : { block }),
    figures: [...values("figure")],
    related: RELATIONS.flatMap((as) => values(as).map((other) => ({ claim: other, as }))),
    status: "unproven",
  });
}

function numberOf(printed: string): Pick<Claim, "kind" | "value" | "unit" | "precision"> {
  if (printed === "持平") return { kind: "amount", value: "0.00", unit: "元", precision: "0.01" };
  if (/^\d{4}-\d/u.test(printed)) return { kind: "date", value: printed, unit: "date" };
  const [, decimal = "", unit = ""] = /^([\d.]+)(.*)$/u.exec(printed) ?? [];
  const places = decimal.split(".")[1]?.length ?? 0;
  const precision = places === 0 ? "1" : `0.${"1".padStart(places, "0")}`;
  if (unit === "%" || unit === "") return { kind: "percentage", value: decimal, unit: "%", precision };
  const amount = unit.endsWith("元") ? parseAmount(printed) : undefined;
  if (amount?.kind === "amount")
    return {
      kind: "amount",
      value: formatYuan(amount.amount.fen),
      unit: "元",
      precision: formatYuan(amount.amount.quantum),
    };
  return { kind: "count", value: decimal, unit, precision };
}
