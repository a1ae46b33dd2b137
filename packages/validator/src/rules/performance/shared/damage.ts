import type { BudgetDocument, Damage, Indicator, Project } from "@yusuan/schema";

/** Whether the source has lost or garbled something of this form. */
export function isDamaged({ damage }: Project): boolean {
  return damage.length > 0;
}

/** Whether amounts of this form may have been lost or garbled. */
export function amountsDamaged({ damage }: Project): boolean {
  return damage.some(({ kind, field }) => kind === "copies" || AMOUNTS.test(field));
}

const AMOUNTS = /^(?:funding|execution|components|breakdown)/u;

/** Whether a form of the document shows that its source is damaged, or an indicator was got back from such a source. */
export function isDamagedSource({ projects }: BudgetDocument): boolean {
  return projects.some((project) => isDamaged(project) || project.indicators.some(isRecovered));
}

/** Whether the texts of this form may be something else than what was printed. */
export function isGarbled({ damage }: Project): boolean {
  return damage.some(({ kind }) => kind === "copies" || kind === "cell-garbled");
}

/** Whether a text or a number of this indicator was got back from a damaged source. */
export function isRecovered({ numbers, places }: Indicator): boolean {
  return [...Object.values(numbers), ...Object.values(places)].some(
    ({ recovered }) => recovered !== undefined,
  );
}

/** Places where rows of the indicators may be lost. */
export function lostRows({ damage }: Project): readonly Damage[] {
  return damage.filter(({ kind }) => kind === "row-lost");
}
