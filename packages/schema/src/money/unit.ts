/** Printed money units and how many 分 one of each is worth. */
export const UNIT_FEN = {
  元: 100n,
  千元: 100_000n,
  万元: 1_000_000n,
  百万元: 100_000_000n,
  亿元: 10_000_000_000n,
} as const satisfies Record<string, bigint>;

export type MoneyUnit = keyof typeof UNIT_FEN;

/** All units, longest name first, so that a search finds 万元 before 元. */
export const MONEY_UNITS: readonly MoneyUnit[] = (Object.keys(UNIT_FEN) as MoneyUnit[]).sort(
  (a, b) => b.length - a.length,
);

// Not the 单位 of a label that a body's name follows: 编制单位：元谋县….
const UNIT_PHRASE = /(?<!编制|预算|填报|申报|实施|主管|所属|基层)单位[:：]?(?:人民币)?(百万|亿|千|万)?元/u;

/**
 * The unit that a phrase such as `单位：万元`, `（金额单位:元）` or `单位:人民币万元` declares.
 * Spaces are ignored; `undefined` where the text declares no money unit.
 */
export function unitOfPhrase(text: string): MoneyUnit | undefined {
  const match = UNIT_PHRASE.exec(text.replace(/\s+/gu, ""));
  if (!match) return undefined;
  return `${match[1] ?? ""}元` as MoneyUnit;
}

/** The unit named in brackets or after a comma in a header such as `预算数（万元）`. */
export function unitOfHeader(text: string): MoneyUnit | undefined {
  const match = /[(（,，:：](百万|亿|千|万)?元[)）]?$/u.exec(text.replace(/\s+/gu, ""));
  return match ? (`${match[1] ?? ""}元` as MoneyUnit) : undefined;
}
