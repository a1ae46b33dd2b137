/** Digits in groups of three and decimals, whatever parts them. */
const GROUPED = /^(-?)(\d{1,3}(?:[.,]\d{3})+)(?:[.,](\d{1,2}))?$/u;
/** One separator and three digits after it: a fraction where nothing but a zero stands before it. */
const FRACTION = /^-?0[.,]\d{3}$/u;

/**
 * The number with the separators that its groups leave no choice of, or `undefined` where groups do not tell: a
 * separator before three digits is a comma, one before one or two digits at the end is a point. Digits are not
 * touched.
 */
export function separatorsByGroups(text: string): string | undefined {
  if (FRACTION.test(text)) return undefined;
  const [, sign, groups, decimals] = GROUPED.exec(text) ?? [];
  if (groups === undefined) return undefined;
  return `${sign ?? ""}${groups.replaceAll(".", ",")}${decimals === undefined ? "" : `.${decimals}`}`;
}
