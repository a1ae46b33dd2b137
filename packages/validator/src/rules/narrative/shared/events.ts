import type { Claim } from "@yusuan/schema";

/** Something that happened, as one sentence tells it: in which month, how many, how much for each. */
export type Event = {
  readonly month: Claim;
  /** Counts and unit prices. */
  readonly others: readonly Claim[];
};

/** The events that one paragraph, or one column of a table, tells one after the other. */
export type Telling = { readonly events: readonly Event[]; readonly months: readonly Claim[] };

/**
 * The tellings of a document: months followed by counts and prices. Months that nothing follows are the ones that
 * a sentence names ahead (`分别于2月、9月和10月`).
 */
export function tellingsOf(claims: readonly Claim[]): readonly Telling[] {
  const tellings: { key: string; events: { month: Claim; others: Claim[] }[]; months: Claim[] }[] = [];
  let open: { month: Claim; others: Claim[] } | undefined;
  for (const claim of claims) {
    const key = containerOf(claim);
    if (tellings.at(-1)?.key !== key) {
      tellings.push({ key, events: [], months: [] });
      open = undefined;
    }
    const telling = tellings.at(-1);
    if (claim.kind === "date") {
      open = claim.measure === "month" ? { month: claim, others: [] } : undefined;
      if (open) telling?.months.push(claim);
    } else if (open && (claim.kind === "count" || claim.measure === "unit-price")) {
      // A second number of the same unit is said of something else.
      if (open.others.some(({ unit }) => unit === claim.unit)) open = undefined;
      else {
        if (open.others.length === 0) telling?.events.push(open);
        open.others.push(claim);
      }
    } else open = undefined;
  }
  return tellings.map(({ events, months }) => ({
    events,
    months: months.filter((month) => !events.some((event) => event.month === month)),
  }));
}

/** A paragraph may go on in the next block; cells of one column belong together. */
function containerOf({ block, cell, section, page }: Claim): string {
  if (cell) return `${cell.table}:${cell.column}`;
  return block === undefined ? `page ${page}` : `text ${section ?? ""}`;
}

/** What two tellings of one event are compared by: month, then number and unit of the rest. */
export function traitsOf({ month, others }: Event): readonly string[] {
  return [month.value, ...others.map(({ value, unit }) => `${value}${unit}`)];
}
